/** A course as it is offered: by whom, when, how, and for which fee. */

import { isWebsite } from '../../language/generated/ast.ts'
import { deliveryConcepts, opportunityConcepts } from '../../language/library/learning-model.ts'
import type { CourseEntry } from '../../model/courses.ts'
import { figure } from '../../model/figure.ts'
import { first } from '../../model/statements.ts'
import { languageConcept, wordConcept } from './concepts.ts'
import type { LearningOpportunity } from './dataset.ts'
import type { Organisations } from './organisations.ts'
import { pricesOf } from './prices.ts'
import type { Source } from './source.ts'
import { endOfDay, notesOf, startOfDay, webPage } from './values.ts'

/** The course as it is offered; none where nobody is said to give it, or where it is not known whether its provider has a name and country. */
export function courseOpportunity(entry: CourseEntry, source: Source, organisations: Organisations): LearningOpportunity[] {
  const type = wordConcept(opportunityConcepts, 'course')
  const providedBy = entry.providers.partners.flatMap((partner) => organisations.institution(partner))
  const [defaultLanguage] = languageConcept(source.essentials.language)
  if (!type || !defaultLanguage || providedBy.length === 0) return []
  const { period } = entry
  return [
    {
      class: 'LearningOpportunity',
      id: source.id('opportunity', entry.name),
      title: source.texts(entry.node.title),
      description: [],
      type,
      // A course without a page of its own is described on that of the programme.
      homepage: webPage(first(entry.blocks, isWebsite)?.address) ?? source.essentials.homepage,
      supplementaryDocument: [],
      temporal: period && {
        class: 'PeriodOfTime',
        startDate: startOfDay(period.start.first),
        endDate: endOfDay(period.end?.last),
      },
      duration: entry.weeks === undefined ? undefined : `P${Math.round(entry.weeks * 7)}D`,
      mode: wordConcept(deliveryConcepts, entry.delivery?.mode),
      grant: [],
      scheduleInformation: notesOf(scheduleOf(entry, source))[0],
      applicationDeadline: [],
      priceDetail: pricesOf(source, entry.node),
      providedBy,
      learningAchievementSpecification: source.reference('course', entry.name),
      hasPart: [],
      isPartOf: [source.reference('opportunity')],
      defaultLanguage,
    },
  ]
}

function scheduleOf(entry: CourseEntry, { model }: Source): (string | undefined)[] {
  const zone = model.delivery.courses.find((course) => course.entry === entry)?.delivery?.timeZone
  const hours = model.load.courses.get(entry.node)?.hoursPerWeek
  return [hours === undefined ? undefined : `${figure(hours)} h per week`, zone && `Time zone ${zone}`]
}
