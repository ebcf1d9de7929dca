/** The programme as it is offered: by whom, when, how, and for which fee. */

import { isAdmission, isAdmissionPublished, isDescription, isDurationStatement } from '../../language/generated/ast.ts'
import { deliveryConcepts, opportunityConcepts } from '../../language/library/learning-model.ts'
import { figure } from '../../model/figure.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { distinct, first, sections, wordings } from '../../model/statements.ts'
import { admissionProcedureOf } from './admission.ts'
import { languageConcept, wordConcept } from './concepts.ts'
import type { LearningOpportunity, PeriodOfTime, ReferenceValue } from './dataset.ts'
import type { Organisations } from './organisations.ts'
import { grantsOf, pricesOf } from './prices.ts'
import type { Source } from './source.ts'
import { endOfDay, lengthDuration, notesOf, startOfDay, textValues, webPage } from './values.ts'

/** The opportunity of the whole programme, with those of its courses as parts. */
export function programmeOpportunity(
  source: Source,
  organisations: Organisations,
  parts: readonly ReferenceValue[],
): LearningOpportunity[] {
  const { model, essentials, texts } = source
  const titles = textValues(wordings(model.programme.title), essentials.language)
  // The European Commission's own sample of a micro-credential is of this type, too: there is none of its own.
  const type = wordConcept(opportunityConcepts, 'short-learning-programme')
  const [defaultLanguage] = languageConcept(essentials.language)
  if (!type || !defaultLanguage) return []
  const admissionPage = webPage(first(sections(model.parts, isAdmission), isAdmissionPublished)?.address, 'Admission')
  return [
    {
      class: 'LearningOpportunity',
      id: source.id('opportunity'),
      title: titles.length > 0 ? titles : essentials.titles,
      description: texts(first(model.parts, isDescription)?.text),
      type,
      homepage: essentials.homepage,
      supplementaryDocument: admissionPage ? [admissionPage] : [],
      temporal: periodOf(model),
      duration: lengthDuration(first(model.curricula, isDurationStatement)?.value),
      mode: wordConcept(deliveryConcepts, model.delivery.whole?.mode ?? model.delivery.derived),
      grant: grantsOf(source),
      scheduleInformation: notesOf(scheduleOf(model))[0],
      admissionProcedure: admissionProcedureOf(source),
      applicationDeadline: deadlinesOf(model),
      priceDetail: pricesOf(source),
      providedBy: essentials.providers.flatMap((provider) => organisations.institution(provider)),
      learningAchievementSpecification: source.reference('qualification'),
      hasPart: parts,
      isPartOf: [],
      defaultLanguage,
    },
  ]
}

/** From the first start of learners to the end of the last edition, as far as they are known. */
function periodOf({ calendar }: ProgrammeModel): PeriodOfTime | undefined {
  const startDate = startOfDay((calendar.firstStart ?? calendar.editions?.period?.start)?.first)
  const endDate = endOfDay(calendar.editions?.period?.end?.last)
  return startDate || endDate ? { class: 'PeriodOfTime', startDate, endDate } : undefined
}

/** The last day of each round of application of each cohort. */
const deadlinesOf = ({ calendar }: ProgrammeModel): string[] =>
  distinct(calendar.cohorts.flatMap(({ rounds }) => rounds.flatMap(({ period }) => endOfDay(period?.end?.last) ?? []))).sort()

function scheduleOf({ weeks, delivery, calendar }: ProgrammeModel): (string | undefined)[] {
  const perWeek = weeks.hoursPerWeek
  const hours =
    perWeek && (perWeek.min === perWeek.max ? figure(perWeek.min) : `${figure(perWeek.min)} to ${figure(perWeek.max)}`)
  const starts = calendar.cohorts.flatMap(({ start }) => start?.text ?? [])
  const days = delivery.residentialDays
  return [
    weeks.weeks === undefined ? undefined : `${figure(weeks.weeks)} weeks`,
    hours && `${hours} h per week on average`,
    days === undefined ? undefined : `${figure(days)} days on site`,
    starts.length > 0 ? `starts ${starts.join(', ')}` : undefined,
    delivery.whole?.timeZone && `Time zone ${delivery.whole.timeZone}`,
  ]
}
