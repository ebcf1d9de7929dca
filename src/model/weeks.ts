/** How long the programme takes and how much it asks per week: by its duration, by its terms, or by its courses one after another. */
import type { DurationStatement, LearnerConstraint, TargetGroup, TimeBudget } from '../language/generated/ast.ts'
import {
  isDurationStatement,
  isLearnerConstraint,
  isObjective,
  isObjectives,
  isTargetGroup,
  isTimeBudget,
  isVision,
} from '../language/generated/ast.ts'
import { stepsOrAll } from './credits.ts'
import { hourMeasure } from './load.ts'
import { requiredOfStep } from './measure.ts'
import type { ProgrammeModel } from './model.ts'
import { hoursPerWeek, weeksOfDuration } from './quantities.ts'
import { type Range, scale, tidy, total } from './ranges.ts'
import { all, first, sections } from './statements.ts'
import type { StructureItem, StructureStep } from './structure.ts'
import { termWeeksOf } from './terms.ts'

/** A stretch of weeks, counted from 1, and what it asks per week. */
export interface Stretch {
  readonly step: StructureStep
  readonly fromWeek: number
  readonly toWeek: number
  readonly hoursPerWeek?: Range
}

/** How long a target group needs at the time it has. */
export interface TimeNeeded {
  readonly node: TimeBudget | LearnerConstraint
  readonly group?: TargetGroup
  /** The hours per week that they have. */
  readonly budget: number
  readonly weeks?: Range
}

/** How the load lies in the weeks: weeks, and hours a week. */
export interface WeekFacts {
  /** Weeks from the first day to the last. */
  readonly weeks?: number
  /** What the weeks are taken from. */
  readonly basis?: 'duration' | 'terms' | 'courses'
  readonly node?: DurationStatement
  /** The mean over the whole duration. */
  readonly hoursPerWeek?: Range
  /** One stretch for each step that has its place in the order; none where a length is not known. */
  readonly stretches: readonly Stretch[]
  /** Beside these stretches: steps of any time, and those that have no length of their own, with the hours that they require. */
  readonly beside: readonly { readonly step: StructureStep; readonly hours?: Range }[]
  readonly needed: readonly TimeNeeded[]
}

/** The weeks of a programme. */
export function weeksOf(model: ProgrammeModel): WeekFacts {
  const node = all(model.curricula, isDurationStatement)[0]
  const stated = weeksOfDuration(node?.value)
  const inTerms = termWeeksOf(model)?.running
  const inOrder = lengthOf(stepsOrAll(model), model)
  const weeks = stated ?? inTerms ?? inOrder
  const basis =
    stated !== undefined ? 'duration' : inTerms !== undefined ? 'terms' : inOrder !== undefined ? 'courses' : undefined
  const stretches = stretchesOf(model)
  return {
    weeks,
    basis,
    node,
    hoursPerWeek: weeks ? scale(model.load.required, 1 / weeks) : undefined,
    stretches,
    beside: stretches.length > 0 ? besideOf(stretches, model) : [],
    needed: neededOf(model),
  }
}

/** The weeks of steps one after another; within a step, and for steps of any time, the longest counts. */
function lengthOf(steps: readonly StructureStep[], model: ProgrammeModel): number | undefined {
  const lengths = steps.map((step) => lengthOfStep(step, model))
  if (lengths.length === 0 || lengths.includes(undefined)) return undefined
  const known = (free: boolean) => lengths.filter((_, index) => (steps[index]?.order === 'anytime') === free) as number[]
  return Math.max(total(known(false)), ...known(true), 0)
}

function lengthOfStep(step: StructureStep, model: ProgrammeModel): number | undefined {
  const lengths = step.items.map((item) => lengthOfItem(item, model))
  return lengths.length === 0 || lengths.includes(undefined) ? undefined : Math.max(...(lengths as number[]))
}

function lengthOfItem(item: StructureItem, model: ProgrammeModel): number | undefined {
  if (item.kind === 'assessment') return 0
  if (item.kind !== 'course') return lengthOf(item.steps, model)
  return model.courses.find((entry) => entry.node === item.node)?.weeks
}

function stretchesOf(model: ProgrammeModel): Stretch[] {
  const steps = (model.structure?.steps ?? []).filter((step) => step.order !== 'anytime')
  const measure = hourMeasure(model.load.courses, model)
  const stretches: Stretch[] = []
  let before = 0
  for (const step of steps) {
    const length = lengthOfStep(step, model)
    if (length === undefined) return []
    if (length === 0) continue
    const hours = scale(requiredOfStep(step, measure), 1 / length)
    stretches.push({ step, fromWeek: Math.floor(before) + 1, toWeek: Math.ceil(before + length), hoursPerWeek: hours })
    before = tidy(before + length)
  }
  return stretches
}

function besideOf(stretches: readonly Stretch[], model: ProgrammeModel): WeekFacts['beside'] {
  const measure = hourMeasure(model.load.courses, model)
  const placed = stretches.map(({ step }) => step)
  const steps = (model.structure?.steps ?? []).filter((step) => !placed.includes(step))
  return steps.map((step) => ({ step, hours: requiredOfStep(step, measure) }))
}

/** The weeks that the required hours take at each time budget: of the target groups, and of the macro-objectives. */
function neededOf(model: ProgrammeModel): TimeNeeded[] {
  const hours = model.load.required
  const needed = (node: TimeNeeded['node'], budget: number | undefined, group?: TargetGroup): TimeNeeded[] =>
    budget ? [{ node, group, budget, weeks: scale(hours, 1 / budget) }] : []
  const groups = all(sections(model.parts, isVision), isTargetGroup).flatMap((group) => {
    const node = first(group, isTimeBudget)
    return node ? needed(node, hoursPerWeek(node.value), group) : []
  })
  const objectives = all(sections(model.parts, isObjectives), isObjective)
  const constraints = all(objectives, isLearnerConstraint).flatMap((node) => needed(node, hoursPerWeek(node.time)))
  return [...groups, ...constraints]
}

/** The stretch that asks most per week. */
export function peakOf(stretches: readonly Stretch[]): Stretch | undefined {
  return [...stretches].sort((left, right) => (right.hoursPerWeek?.max ?? 0) - (left.hoursPerWeek?.max ?? 0))[0]
}
