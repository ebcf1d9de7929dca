/** The credits of the programme: of each course, required by the structure, compulsory, elective; all in ECTS. */
import type { Assessment, Course, Group } from '../language/generated/ast.ts'
import { isAssessment, isHoursPerCredit, isVolumeStatement, type VolumeStatement } from '../language/generated/ast.ts'
import type { CourseEntry } from './courses.ts'
import {
  attainable,
  chosenCredits,
  type Measure,
  obligationOf,
  offeredOf,
  requiredByGroup,
  requiredOf,
  requiredOfStep,
} from './measure.ts'
import type { ProgrammeModel } from './model.ts'
import { hoursOf } from './quantities.ts'
import { exactly, nothing, only, type Range, sum, tidy } from './ranges.ts'
import { first } from './statements.ts'
import { coursesWithin, type StructureItem, type StructureStep } from './structure.ts'

/** The credits of one course, in ECTS. */
export interface CourseCredits {
  /** The credits, if they are the same whoever gives the course. */
  readonly credits?: number
  /** From the least to the most, where they differ by provider. */
  readonly range?: Range
  readonly node?: VolumeStatement
}

/** The credits of a choice, in ECTS: how many are to be chosen, and from how many. */
export interface ChoiceCredits {
  readonly step: StructureStep
  readonly required?: Range
  readonly offered?: Range
  /** Whether the items can add up to exactly the credits that are to be chosen; only where credits are chosen. */
  readonly attainable?: boolean
}

/** The credits of the programme, in ECTS. */
export interface CreditFacts {
  readonly courses: ReadonlyMap<Course, CourseCredits>
  /** The volume that the head of the programme states. */
  readonly stated?: number
  /** What a learner needs; unknown as soon as a course that counts has no known volume, or there is no course. */
  readonly required?: Range
  readonly compulsory?: Range
  /** Required beyond the compulsory courses. */
  readonly electiveRequired?: Range
  /** All courses that some learners take and some do not. */
  readonly electiveOffered?: Range
  readonly compulsoryCourses: readonly Course[]
  readonly electiveCourses: readonly Course[]
  /** Courses that count and of which the volume is not known. */
  readonly unknown: readonly Course[]
  /** Courses of the programme that its structure does not name; none if there is no structure. */
  readonly outside: readonly CourseEntry[]
  /** Courses that the structure names, but the programme neither declares nor includes. */
  readonly foreign: readonly CourseEntry[]
  readonly choices: readonly ChoiceCredits[]
  readonly groups: ReadonlyMap<Group, Range | undefined>
}

/** The credits of one course: its volume, or what its providers say where they differ. */
function creditsOfCourse(entry: CourseEntry, model: ProgrammeModel): CourseCredits {
  const programmeHours = model.head.hoursPerCredit
  const sole = entry.providers.manner === 'alone' ? entry.providers.partners[0] : undefined
  const hours = programmeHours ?? hoursOf(sole && first(sole, isHoursPerCredit)?.value)
  const node = first(entry.blocks, isVolumeStatement)
  const credits = model.conversion.toEcts(node?.value, hours)
  const differing = entry.variants.flatMap((variant) => {
    const own = first(variant, isVolumeStatement)
    const ownHours = programmeHours ?? hoursOf(variant.partner?.ref && first(variant.partner.ref, isHoursPerCredit)?.value)
    return own ? [model.conversion.toEcts(own.value, ownHours)] : []
  })
  // Where every provider gives its own volume, that of the course itself is given by none.
  const overridden = differing.length >= Math.max(1, entry.providers.partners.length)
  const values = [...(node && !overridden ? [credits] : []), ...differing]
  if (values.length === 0 || values.includes(undefined)) return { node, credits: differing.length === 0 ? credits : undefined }
  const known = values as number[]
  const range = { min: Math.min(...known), max: Math.max(...known) }
  return { node, range, credits: only(range) }
}

/** Credits as a measure of a structure. An assessment that is no course and states no volume carries no credits. */
export function creditMeasure(courses: ReadonlyMap<Course, CourseCredits>, model: ProgrammeModel): Measure {
  const ofAssessment = (node: Assessment): Range | undefined => {
    const volume = first(node, isVolumeStatement)
    const credits = model.conversion.toEcts(volume?.value)
    return volume === undefined ? nothing : credits === undefined ? undefined : exactly(credits)
  }
  const measure: Measure = {
    of: (component) => (isAssessment(component) ? ofAssessment(component) : courses.get(component)?.range),
    chosen: (credits, atLeast, items) =>
      chosenCredits(credits, atLeast, items.length > 0 ? offeredOf(items, measure) : undefined),
  }
  return measure
}

/** All credits. Without a structure every course is compulsory. */
export function creditsOf(model: ProgrammeModel): CreditFacts {
  const courses = new Map(model.courses.map((entry) => [entry.node, creditsOfCourse(entry, model)] as const))
  const measure = creditMeasure(courses, model)
  const steps = stepsOrAll(model)
  const { compulsory, elective, assessments } = obligationOf(steps)
  const required = steps.length > 0 ? requiredOf(steps, measure) : undefined
  const compulsorySum =
    steps.length > 0 ? sum([...compulsory, ...assessments].map((component) => measure.of(component))) : undefined
  const within = coursesWithin(steps)
  return {
    courses,
    stated: model.head.volume,
    required,
    compulsory: compulsorySum,
    electiveRequired: required && compulsorySum && beyond(required, compulsorySum),
    electiveOffered: steps.length > 0 ? sum([...elective].map((course) => measure.of(course))) : undefined,
    compulsoryCourses: [...compulsory],
    electiveCourses: [...elective],
    unknown: within.filter((course) => courses.get(course)?.range === undefined),
    outside: model.structure ? model.courses.filter((entry) => !within.includes(entry.node)) : [],
    foreign: model.courses.filter((entry) => entry.taken === 'named'),
    choices: choicesWithin(steps).map((step) => choiceCredits(step, measure)),
    groups: requiredByGroup(model.structure?.groups ?? [], measure),
  }
}

/** The steps of the structure; without one, a single step of all courses. */
export function stepsOrAll(model: ProgrammeModel): readonly StructureStep[] {
  if (model.structure) return model.structure.steps
  const items = model.courses.map((entry): StructureItem => ({ kind: 'course', node: entry.node }))
  return items.length > 0 ? [{ order: 'anytime', items, unresolved: 0, terms: [] }] : []
}

function beyond(required: Range, compulsory: Range): Range {
  return { min: Math.max(0, tidy(required.min - compulsory.min)), max: Math.max(0, tidy(required.max - compulsory.max)) }
}

function choicesWithin(steps: readonly StructureStep[]): StructureStep[] {
  return steps.flatMap((step) => [
    ...(step.choice ? [step] : []),
    ...step.items.flatMap((item) => ('steps' in item ? choicesWithin(item.steps) : [])),
  ])
}

function choiceCredits(step: StructureStep, measure: Measure): ChoiceCredits {
  const complete = step.unresolved === 0
  const wanted = step.choice?.credits
  return {
    step,
    required: requiredOfStep(step, measure),
    offered: complete ? offeredOf(step.items, measure) : undefined,
    attainable: complete && wanted !== undefined ? attainable(wanted, step.items, measure) : undefined,
  }
}
