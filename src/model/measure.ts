/**
 * What a learner has to do to follow a structure, in any measure: credits, hours. One walk through the tree serves them all, so
 * that credits and hours never mean different things by "choose".
 */
import type { Assessment, Course, Group } from '../language/generated/ast.ts'
import { exactly, nothing, oneOf, only, type Range, someOf, sum, tidy } from './ranges.ts'
import { coursesWithin, type StructureItem, type StructureStep } from './structure.ts'

/** How to measure what a structure is made of: in credits, in hours. */
export interface Measure {
  /** What a course, or an assessment that is no course, comes to; nothing if that is not known. */
  of(component: Course | Assessment): Range | undefined
  /** What choosing so many credits from these items comes to. */
  chosen(credits: number, atLeast: boolean, items: readonly StructureItem[]): Range | undefined
}

/** What the steps of a structure require together. A course that stands in several steps is taken once. */
export function requiredOf(steps: readonly StructureStep[], measure: Measure, taken = new Set<Course>()): Range | undefined {
  return sum(steps.map((step) => requiredOfStep(step, measure, taken)))
}

/** What one step requires; unknown where a name in it refers to nothing, unless the choice itself says the credits. */
export function requiredOfStep(step: StructureStep, measure: Measure, taken = new Set<Course>()): Range | undefined {
  const { choice, items } = step
  if (choice) {
    if (choice.credits !== undefined) return measure.chosen(choice.credits, choice.atLeast, step.unresolved ? [] : items)
    if (choice.count === undefined || step.unresolved > 0) return undefined
    const ranges = items.map((item) => takenOf(item, measure))
    const chosen = someOf(ranges, choice.count)
    return choice.atLeast && chosen ? { min: chosen.min, max: sum(ranges)?.max ?? chosen.max } : chosen
  }
  if (step.unresolved > 0) return undefined
  const tracks = items.filter((item) => item.kind === 'track')
  const others = items.filter((item) => item.kind !== 'track').map((item) => takenOf(item, measure, taken))
  return sum(tracks.length > 0 ? [...others, oneOf(tracks.map((track) => takenOf(track, measure, new Set(taken))))] : others)
}

/** What an item comes to when it is taken. */
function takenOf(item: StructureItem, measure: Measure, taken = new Set<Course>()): Range | undefined {
  if (item.kind === 'assessment') return measure.of(item.node)
  if (item.kind !== 'course') return requiredOf(item.steps, measure, taken)
  if (taken.has(item.node)) return nothing
  taken.add(item.node)
  return measure.of(item.node)
}

/** What all the courses within these items come to together: all that is offered. */
export function offeredOf(items: readonly StructureItem[], measure: Measure): Range | undefined {
  const standing = items.flatMap((item) => (item.kind === 'assessment' ? item.node : []))
  const step: StructureStep = { order: 'then', items, unresolved: 0, terms: [] }
  return sum([...coursesWithin([step]), ...standing].map((component) => measure.of(component)))
}

/**
 * Whether some of the items have exactly so many credits together; nothing if that depends on what is not known.
 * Credits are counted in hundredths, and an item that is itself a choice may come to any half credit within its range.
 */
export function attainable(credits: number, items: readonly StructureItem[], measure: Measure): boolean | undefined {
  const wanted = Math.round(credits * 100)
  let sums = new Set([0])
  for (const item of items) {
    const range = takenOf(item, measure)
    if (!range) return undefined
    const certain = only(range)
    const values = (certain === undefined ? halvesOf(range) : [certain]).map((value) => Math.round(value * 100))
    sums = new Set(
      [...sums].flatMap((start) => [start, ...values.map((value) => start + value)]).filter((value) => value <= wanted),
    )
  }
  return sums.has(wanted)
}

function halvesOf({ min, max }: Range): number[] {
  const count = Math.floor(tidy((max - min) * 2))
  return [...Array.from({ length: count + 1 }, (_, index) => min + index / 2), max]
}

/** Courses that every learner takes, and courses that only some take. */
export interface Obligation {
  readonly compulsory: ReadonlySet<Course>
  readonly elective: ReadonlySet<Course>
  /** Compulsory assessments that are no courses. */
  readonly assessments: ReadonlySet<Assessment>
}

/** Which courses are compulsory: those that no choice and no track stands before. One that is compulsory anywhere is so. */
export function obligationOf(steps: readonly StructureStep[]): Obligation {
  const compulsory = new Set<Course>()
  const optional = new Set<Course>()
  const assessments = new Set<Assessment>()
  const walk = (list: readonly StructureStep[], free: boolean): void => {
    for (const step of list) {
      const tracks = step.items.filter((item) => item.kind === 'track').length
      for (const item of step.items) {
        const chosen = free || (step.choice !== undefined && !takesAll(step)) || (item.kind === 'track' && tracks > 1)
        if (item.kind === 'course') (chosen ? optional : compulsory).add(item.node)
        else if (item.kind !== 'assessment') walk(item.steps, chosen)
        else if (!chosen) assessments.add(item.node)
      }
    }
  }
  walk(steps, false)
  return { compulsory, elective: new Set([...optional].filter((course) => !compulsory.has(course))), assessments }
}

/** "Choose 3" from three items leaves nothing to choose. */
function takesAll(step: StructureStep): boolean {
  return step.choice?.count !== undefined && step.choice.count >= step.items.length && step.unresolved === 0
}

/** The groups of a structure with what each requires. */
export function requiredByGroup(groups: readonly { node: Group; steps: readonly StructureStep[] }[], measure: Measure) {
  return new Map<Group, Range | undefined>(groups.map((group) => [group.node, requiredOf(group.steps, measure)]))
}

/** The choice of so many credits, where the measure is credits: as many, or up to all that is offered. */
export function chosenCredits(credits: number, atLeast: boolean, offered: Range | undefined): Range | undefined {
  if (!atLeast) return exactly(credits)
  return offered && { min: credits, max: Math.max(credits, offered.max) }
}
