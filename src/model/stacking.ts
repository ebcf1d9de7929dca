/** What the credits lead to: degree programmes that accept them, and sub-awards on the way. */
import type { DegreeProgramme, Institution, Outcome, Stacking, SubAward } from '../language/generated/ast.ts'
import {
  isAssessment,
  isAwardedBy,
  isCondition,
  isCourse,
  isDegreeProvider,
  isLevelStatement,
  isStacking,
  isSubAward,
  isSubAwardCourses,
  isVolumeStatement,
} from '../language/generated/ast.ts'
import type { CourseEntry } from './courses.ts'
import { creditMeasure } from './credits.ts'
import { eqfOf } from './head.ts'
import { offeredOf, requiredOf } from './measure.ts'
import type { ProgrammeModel } from './model.ts'
import { type Range, sum } from './ranges.ts'
import { all, distinct, first, referred, textOf } from './statements.ts'
import { coursesWithin, type StructureItem } from './structure.ts'

/** A degree programme into which credits count. */
export interface StackingEntry {
  readonly node: Stacking
  readonly degree?: DegreeProgramme
  readonly institutions: readonly Institution[]
  /** The credits that count, in ECTS; nothing where none are said. */
  readonly credits?: number
  readonly degreeVolume?: number
  readonly degreeLevel?: number
  /** The level at which they count, where it is said. */
  readonly level?: number
  readonly conditions: readonly string[]
}

/** An award for a part of the programme. */
export interface SubAwardEntry {
  readonly node: SubAward
  readonly items: readonly StructureItem[]
  /** All courses within its items. */
  readonly courses: readonly SubAwardCourse[]
  /** The outcomes of the programme that these courses teach. */
  readonly outcomes: readonly Outcome[]
  /** In ECTS, as stated. */
  readonly volume?: number
  /** What its items require; nothing while one of them is not known. */
  readonly credits?: Range
  readonly level?: number
  readonly awardedBy: readonly Institution[]
}

/** A course that counts for an award for a part. */
export type SubAwardCourse = ReturnType<typeof coursesWithin>[number]

/** Where the credits lead, and what can be earned on the way. */
export interface StackingFacts {
  readonly stackings: readonly StackingEntry[]
  readonly subAwards: readonly SubAwardEntry[]
  /** Courses that more than one sub-award counts. */
  readonly countedTwice: readonly SubAwardCourse[]
}

/** Stacking and sub-awards (guidelines, 7.3). */
export function stackingOf(model: ProgrammeModel): StackingFacts {
  const subAwards = all(model.curricula, isSubAward).map((node) => subAwardEntry(node, model))
  const counted = subAwards.flatMap((award) => award.courses)
  return {
    stackings: all(model.curricula, isStacking).map((node) => stackingEntry(node, model)),
    subAwards,
    countedTwice: distinct(counted.filter((course, index) => counted.indexOf(course) !== index)),
  }
}

function stackingEntry(node: Stacking, model: ProgrammeModel): StackingEntry {
  const degree = node.degree?.ref
  return {
    node,
    degree,
    institutions: degree ? all(degree, isDegreeProvider).flatMap((statement) => referred(statement.institutions)) : [],
    credits: model.conversion.toEcts(node.credits),
    degreeVolume: model.conversion.toEcts(first(degree, isVolumeStatement)?.value),
    degreeLevel: eqfOf(first(degree, isLevelStatement)?.value),
    level: eqfOf(first(node, isLevelStatement)?.value),
    conditions: all(node, isCondition).flatMap((statement) => textOf(statement.text) ?? []),
  }
}

function subAwardEntry(node: SubAward, model: ProgrammeModel): SubAwardEntry {
  const statements = all(node, isSubAwardCourses)
  const references = statements.flatMap((statement) => statement.items)
  const items = referred(references).flatMap((item): StructureItem[] => {
    if (isCourse(item)) return [{ kind: 'course', node: item }]
    if (isAssessment(item)) return [{ kind: 'assessment', node: item }]
    return model.structure?.groups.filter((group) => group.node === item) ?? []
  })
  const measure = creditMeasure(model.credits.courses, model)
  const complete = items.length > 0 && items.length === references.length
  const parts = items.map((item) => ('steps' in item ? requiredOf(item.steps, measure) : offeredOf([item], measure)))
  const courses = coursesWithin([{ order: 'then', items, unresolved: 0, terms: [] }])
  const isTaught = (entry: CourseEntry) => courses.includes(entry.node)
  return {
    node,
    items,
    courses,
    outcomes: model.chain.outcomes.filter((link) => link.courses.some(isTaught)).map((link) => link.node),
    volume: model.conversion.toEcts(first(node, isVolumeStatement)?.value),
    credits: complete ? sum(parts) : undefined,
    level: eqfOf(first(node, isLevelStatement)?.value),
    awardedBy: distinct(all(node, isAwardedBy).flatMap((statement) => referred(statement.partners))),
  }
}
