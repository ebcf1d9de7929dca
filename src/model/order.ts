/** The order of the courses: by prerequisites, by the structure, by terms; and where these contradict each other. */
import type { Assessment, Course, Requires, Term } from '../language/generated/ast.ts'
import { isRequires } from '../language/generated/ast.ts'
import { cyclesOf } from './cycles.ts'
import { compareDates, isBefore, periodOf } from './dates.ts'
import type { ProgrammeModel } from './model.ts'
import { assessmentTermsOf, compared, type Ordering, type Placement, placementsOf } from './placements.ts'
import { all, distinct, referred } from './statements.ts'

/** One course requires another. */
export interface Prerequisite {
  readonly course: Course
  readonly required: Course
  readonly node: Requires
}

/**
 * Why a prerequisite cannot be relied on: the required course comes later; it stands in the same step or at any time, so that
 * nothing says it comes first; it is elective while the other is not; or it is no course of the programme.
 */
export interface PrerequisiteConflict extends Prerequisite {
  readonly kind: 'later' | 'unordered' | 'elective' | 'outside'
}

/** A course that comes before another lies in a term that begins after the other's has ended. */
export interface TermConflict {
  readonly before: Course
  readonly after: Course
  readonly termBefore: Term
  readonly termAfter: Term
  readonly basis: 'prerequisite' | 'structure'
}

/** Which course comes before which, and where that contradicts itself. */
export interface OrderFacts {
  readonly prerequisites: readonly Prerequisite[]
  /** Each cycle as its courses, the first one not repeated at the end; each cycle once. */
  readonly cycles: readonly (readonly Course[])[]
  readonly conflicts: readonly PrerequisiteConflict[]
  readonly termConflicts: readonly TermConflict[]
  /** The terms in which a course can lie, by the steps and groups around it. */
  readonly terms: ReadonlyMap<Course, readonly Term[]>
  /** The same of the assessments beside the courses. */
  readonly assessmentTerms: ReadonlyMap<Assessment, readonly Term[]>
  /** How the structure orders two courses. */
  compare(left: Course, right: Course): Ordering
}

/** All order. */
export function orderOf(model: ProgrammeModel): OrderFacts {
  const placements = placementsOf(model)
  const compare = (left: Course, right: Course) => compared(placements.get(left) ?? [], placements.get(right) ?? [])
  const prerequisites = model.courses.flatMap((entry) =>
    all(entry.blocks, isRequires).flatMap((node) =>
      referred(node.courses).map((required): Prerequisite => ({ course: entry.node, required, node })),
    ),
  )
  const terms = new Map([...placements].map(([course, places]) => [course, distinct(places.flatMap((place) => place.terms))]))
  const cycles = cyclesOf(prerequisites)
  return {
    prerequisites,
    cycles,
    conflicts: prerequisites
      .filter((one) => !cycles.some((cycle) => cycle.includes(one.course) && cycle.includes(one.required)))
      .flatMap((one) => conflictOf(one, compare, placements, model)),
    termConflicts: termConflictsOf(model, prerequisites, compare, terms),
    terms,
    assessmentTerms: assessmentTermsOf(model),
    compare,
  }
}

function conflictOf(
  one: Prerequisite,
  compare: OrderFacts['compare'],
  placements: ReadonlyMap<Course, readonly Placement[]>,
  model: ProgrammeModel,
): PrerequisiteConflict[] {
  if (!model.courses.some((entry) => entry.node === one.required)) return [{ ...one, kind: 'outside' }]
  if (!placements.has(one.course) || !placements.has(one.required)) return []
  const order = compare(one.required, one.course)
  if (order !== 'before') return [{ ...one, kind: order === 'after' ? 'later' : 'unordered' }]
  const { compulsoryCourses, electiveCourses } = model.credits
  return electiveCourses.includes(one.required) && compulsoryCourses.includes(one.course) ? [{ ...one, kind: 'elective' }] : []
}

function termConflictsOf(
  model: ProgrammeModel,
  prerequisites: readonly Prerequisite[],
  compare: OrderFacts['compare'],
  terms: ReadonlyMap<Course, readonly Term[]>,
): TermConflict[] {
  const conflict = (before: Course, after: Course, basis: TermConflict['basis']): TermConflict[] => {
    const termBefore = byStart(terms.get(before) ?? [])[0]
    const termAfter = byStart(terms.get(after) ?? []).at(-1)
    const [start, end] = [periodOf(termBefore?.period)?.start, periodOf(termAfter?.period)?.start]
    if (!termBefore || !termAfter || !start || !end || termBefore === termAfter || !isBefore(end, start)) return []
    return [{ before, after, termBefore, termAfter, basis }]
  }
  const required = prerequisites.flatMap((one) => conflict(one.required, one.course, 'prerequisite'))
  const courses = model.courses.map((entry) => entry.node)
  const ordered = courses.flatMap((before) =>
    courses.flatMap((after) => (compare(before, after) === 'before' ? conflict(before, after, 'structure') : [])),
  )
  const known = (one: TermConflict) => required.some((other) => other.before === one.before && other.after === one.after)
  return [...required, ...ordered.filter((one) => !known(one))]
}

function byStart(terms: readonly Term[]): Term[] {
  const dated = terms.flatMap((term) => {
    const start = periodOf(term.period)?.start
    return start ? [{ term, start }] : []
  })
  return dated.sort((left, right) => compareDates(left.start, right.start)).map(({ term }) => term)
}
