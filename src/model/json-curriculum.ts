/** The curriculum as JSON: outcomes, courses, assessments, structure. */

import { isOutcomeKind } from '../language/generated/ast.ts'
import type { AssessmentEntry } from './assessment.ts'
import type { CourseEntry } from './courses.ts'
import { creditMeasure } from './credits.ts'
import { namedJson, nameOf, namesOf, type PlaceOf } from './json-common.ts'
import type { ModelJson } from './json-schema.ts'
import { type Measure, requiredOf, requiredOfStep } from './measure.ts'
import type { ProgrammeModel } from './model.ts'
import { first } from './statements.ts'
import type { StructureItem, StructureStep } from './structure.ts'

/** The outcomes, each with what leads to it and follows from it. */
export function outcomesJson(model: ProgrammeModel, place: PlaceOf): ModelJson['outcomes'] {
  return model.chain.outcomes.map((link) => ({
    ...namedJson(link.node, place),
    kind: first(link.node, isOutcomeKind)?.value,
    needs: namesOf(link.needs),
    objectives: namesOf(link.objectives),
    courses: link.courses.map((entry) => entry.name),
    assessments: namesOf(link.assessments.map((assessment) => assessment.node)),
    indicators: namesOf(link.indicators),
    onSupplement: link.onSupplement,
  }))
}

function assessmentJson(entry: AssessmentEntry, model: ProgrammeModel, place: PlaceOf): ModelJson['assessments'][number] {
  const link = model.chain.assessments.find((candidate) => candidate.node === entry.node)
  return {
    ...namedJson(entry.node, place),
    kind: entry.kind,
    formative: entry.formative,
    weight: entry.weight,
    supervision: entry.european,
    outcomes: namesOf(link?.outcomes ?? []),
  }
}

/** The assessments that belong to no course. */
export function programmeAssessmentsJson(model: ProgrammeModel, place: PlaceOf): ModelJson['assessments'] {
  return model.assessment.programme.map((entry) => assessmentJson(entry, model, place))
}

function courseJson(entry: CourseEntry, model: ProgrammeModel, place: PlaceOf): ModelJson['courses'][number] {
  const load = model.load.courses.get(entry.node)
  const assessments = model.assessment.courses.find((course) => course.entry === entry)?.assessments ?? []
  return {
    ...namedJson(entry.node, place),
    taken: entry.taken,
    credits: model.credits.courses.get(entry.node)?.range,
    hours: load?.hours,
    hoursPerCredit: load?.hoursPerCredit,
    activities: load?.activities.map(({ activity, hours }) => ({ activity, hours })) ?? [],
    weeks: entry.weeks,
    providers: namesOf(entry.providers.partners),
    manner: entry.providers.manner,
    owner: entry.owner && nameOf(entry.owner),
    origin: entry.origin,
    delivery: entry.delivery?.mode,
    languages: [...(model.languages.courses.find((course) => course.entry === entry)?.languages ?? [])],
    outcomes: namesOf(entry.outcomes),
    topics: namesOf(entry.topics),
    requires: namesOf(model.order.prerequisites.flatMap((one) => (one.course === entry.node ? one.required : []))),
    assessments: assessments.map((assessment) => assessmentJson(assessment, model, place)),
  }
}

/** The courses, with their credits, hours and providers. */
export function coursesJson(model: ProgrammeModel, place: PlaceOf): ModelJson['courses'] {
  return model.courses.map((entry) => courseJson(entry, model, place))
}

type JsonStep = NonNullable<ModelJson['structure']>[number]

function stepJson(step: StructureStep, measure: Measure): JsonStep {
  const { choice } = step
  return {
    order: step.order,
    choose: choice && { atLeast: choice.atLeast, credits: choice.credits, count: choice.count },
    required: requiredOfStep(step, measure),
    terms: namesOf(step.terms),
    items: step.items.map((item) => itemJson(item, measure)),
  }
}

function itemJson(item: StructureItem, measure: Measure): JsonStep['items'][number] {
  const base = { ...namedJson(item.node, () => undefined), kind: item.kind }
  if ('steps' in item) {
    return { ...base, required: requiredOf(item.steps, measure), steps: item.steps.map((step) => stepJson(step, measure)) }
  }
  return { ...base, required: measure.of(item.node) }
}

/** The structure as a tree, with the credits that each step requires; nothing if the programme has none. */
export function structureJson(model: ProgrammeModel): ModelJson['structure'] {
  const measure = creditMeasure(model.credits.courses, model)
  return model.structure?.steps.map((step) => stepJson(step, measure))
}
