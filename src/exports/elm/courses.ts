/** The courses: what is learned in each, by which activities, how it is proven, and who offers it. */

import { isDescription, isFieldStatement, isLevelStatement, isWebsite } from '../../language/generated/ast.ts'
import { activityConcepts, creditConcepts, deliveryConcepts } from '../../language/library/learning-model.ts'
import type { CourseEntry } from '../../model/courses.ts'
import { figure } from '../../model/figure.ts'
import { eqfOf } from '../../model/head.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { distinct, first, wordings } from '../../model/statements.ts'
import type { Gaps } from '../missing.ts'
import { assessmentsOf } from './assessments.ts'
import { eqfConcept, fieldConcept, languageConcept, wordConcept } from './concepts.ts'
import { courseOpportunity } from './course-opportunity.ts'
import type {
  ConceptValue,
  CreditPoint,
  Entity,
  LearningAchievementSpecification,
  LearningActivitySpecification,
  Note,
} from './dataset.ts'
import type { Organisations } from './organisations.ts'
import { describedOutcomes } from './outcomes.ts'
import { referencesTo, type Source } from './source.ts'
import { english, hoursDuration, meaningOf, notesOf, webPage } from './values.ts'

/** The courses that have a name; one without is reported as an error of syntax. */
export const namedCourses = (courses: readonly CourseEntry[]): CourseEntry[] => courses.filter((entry) => entry.name)

/** Notes what the European Learning Model asks of each course and the course does not say. */
export function checkCourses({ courses, chain }: ProgrammeModel, gaps: Gaps): void {
  const known = chain.outcomes.map((link) => link.node).filter((outcome) => wordings(outcome.text).length > 0)
  for (const { node, name, outcomes } of namedCourses(courses)) {
    gaps.required(
      wordings(node.title),
      node,
      `Course ${name} has no title, which the European Learning Model asks of each part of a programme: course ${name} "…".`,
    )
    gaps.required(
      outcomes.filter((outcome) => known.includes(outcome)),
      node,
      `Course ${name} teaches no outcome, of which the European Learning Model asks for at least one in each part of a programme: teaches OUTCOME.`,
    )
  }
}

/** A course with its activities, its assessments, and, where somebody gives it, its opportunity. */
export function courseEntities(entry: CourseEntry, source: Source, organisations: Organisations): Entity[] {
  const activities = activitiesOf(entry, source)
  const assessments = assessmentsOf(source, entry)
  return [
    ...courseOpportunity(entry, source, organisations),
    specificationOf(entry, source, { activities, assessments }),
    ...activities,
    ...assessments,
  ]
}

interface Parts {
  readonly activities: readonly Entity[]
  readonly assessments: readonly Entity[]
}

function specificationOf(entry: CourseEntry, source: Source, parts: Parts): LearningAchievementSpecification {
  const { model, essentials, texts } = source
  const described = describedOutcomes(source)
  const level = eqfConcept(eqfOf(first(entry.blocks, isLevelStatement)?.value))
  return {
    class: 'LearningAchievementSpecification',
    id: source.id('course', entry.name),
    title: texts(entry.node.title),
    altLabel: [],
    description: texts(first(entry.blocks, isDescription)?.text),
    additionalNote: creditNotes(entry, source),
    homepage: webPage(first(entry.blocks, isWebsite)?.address),
    category: [],
    ISCEDFCode: fieldsOf(entry, essentials.fields),
    volumeOfLearning: hoursDuration(model.load.courses.get(entry.node)?.hours),
    creditPoint: ectsPoints(model.credits.courses.get(entry.node)?.credits),
    educationLevel: level ? [level] : [],
    language: courseLanguages(entry, source),
    mode: wordConcept(deliveryConcepts, entry.delivery?.mode),
    targetGroup: [],
    learningOutcome: entry.outcomes
      .filter((node) => described.includes(node))
      .map((node) => source.reference('outcome', node.name)),
    influencedBy: referencesTo(parts.activities),
    provenBy: referencesTo(parts.assessments),
    entitlesTo: [],
    hasPart: [],
    // A qualification has qualifications as its parts only: a course says itself what it belongs to.
    isPartOf: [source.reference('qualification'), ...subAwardsWith(entry, source)],
    awardingOpportunity: [],
  }
}

/** Credits as the model counts them. */
export function ectsPoints(credits: number | undefined): CreditPoint[] {
  const framework = wordConcept(creditConcepts, 'ECTS')
  return credits === undefined || !framework ? [] : [{ class: 'CreditPoint', framework, point: figure(credits) }]
}

/** Credits that differ by provider, which the model has no place for. */
function creditNotes({ node }: CourseEntry, { model }: Source): Note[] {
  const range = model.credits.courses.get(node)?.range
  const differs = range && range.min !== range.max
  return notesOf([differs ? `${figure(range.min)} to ${figure(range.max)} ECTS, by provider` : undefined])
}

/** Its own fields; a course that names none is of the fields of the programme. */
function fieldsOf(entry: CourseEntry, fields: readonly ConceptValue[]): readonly ConceptValue[] {
  const said = first(entry.blocks, isFieldStatement)
  const own = distinct(said?.fields.flatMap((field) => field.code ?? []) ?? []).flatMap(fieldConcept)
  return own.length > 0 ? own : fields
}

/** Its own languages; a course that names none is taught in those of the programme. */
function courseLanguages(entry: CourseEntry, { model, essentials }: Source): ConceptValue[] {
  const own = model.languages.courses.find((course) => course.entry === entry)?.languages ?? []
  const whole = model.languages.instruction.length > 0 ? model.languages.instruction : [essentials.language]
  return (own.length > 0 ? own : whole).flatMap(languageConcept)
}

const subAwardsWith = (entry: CourseEntry, { model, reference }: Source) =>
  model.stacking.subAwards
    .filter((award) => award.node.name && award.courses.includes(entry.node))
    .map((award) => reference('qualification', award.node.name))

function activitiesOf(entry: CourseEntry, source: Source): LearningActivitySpecification[] {
  const activities = source.model.load.courses.get(entry.node)?.activities ?? []
  return distinct(activities.map(({ activity }) => activity)).flatMap((activity): LearningActivitySpecification[] => {
    const title = meaningOf('LoadItem.activity', activity)
    const hours = activities.find((each) => each.activity === activity)?.hours
    if (title === undefined) return []
    return [
      {
        class: 'LearningActivitySpecification',
        id: source.id('activity', entry.name, activity),
        title: [english(title)],
        type: wordConcept(activityConcepts, activity),
        volumeOfLearning: hoursDuration(hours),
        influences: [source.reference('course', entry.name)],
      },
    ]
  })
}
