/** The joint scale, and the partners' scales turned into it: whether each grade has its place, in order, and passes where it should. */
import type { GradeRow, Grading, Institution, JointScale, ScaleConversion } from '../language/generated/ast.ts'
import { isExamination, isGradeRow, isGrading, isJointScale, isScaleConversion } from '../language/generated/ast.ts'
import type { ProgrammeModel } from './model.ts'
import { amountOf } from './quantities.ts'
import { tidy } from './ranges.ts'
import { all, first, sections } from './statements.ts'

/** A scale of grades: its two ends, and what passes. */
export interface ScaleEntry {
  readonly node: JointScale
  readonly worst?: number
  readonly best?: number
  readonly pass?: number
  /** Whose scale it is. */
  readonly partner?: Institution
}

/** A row of a conversion: the grades of a partner, and those of the joint scale. */
export interface GradeEntry {
  readonly node: GradeRow
  readonly grade: string
  /** What it counts on the joint scale. */
  readonly value?: number
  /** As said; nothing where it is not said. */
  readonly passes?: boolean
  /** By its value and the pass mark; nothing while one of them is not known. */
  readonly shouldPass?: boolean
  /** Outside the ends of the joint scale. */
  readonly outside: boolean
}

/** How the grades of a partner become those of the joint scale. */
export interface ConversionEntry {
  readonly node: ScaleConversion
  readonly partner?: Institution
  /** It is the partner whose scale is the joint one. */
  readonly own: boolean
  readonly grades: readonly GradeEntry[]
  /** Grades that count more than the better one before them, or less than the worse one. */
  readonly disordered: readonly GradeEntry[]
  /** Between a grade and the next one, grades that have no value, in words. */
  readonly gaps: readonly { readonly after: GradeEntry; readonly missing: string }[]
}

/** The joint scale, and the conversions to it. */
export interface GradingFacts {
  readonly nodes: readonly Grading[]
  readonly scale?: ScaleEntry
  readonly conversions: readonly ConversionEntry[]
}

/** The grading of the examination regulations, whether the block exists or not. */
export function gradingOf(model: ProgrammeModel): GradingFacts {
  const nodes = all(sections(model.parts, isExamination), isGrading)
  const node = first(nodes, isJointScale)
  const scale = node && {
    node,
    worst: amountOf({ amount: node.worst }),
    best: amountOf({ amount: node.best }),
    pass: amountOf({ amount: node.pass }),
    partner: node.partner?.ref,
  }
  return { nodes, scale, conversions: all(nodes, isScaleConversion).map((conversion) => conversionEntry(conversion, scale)) }
}

function conversionEntry(node: ScaleConversion, scale: ScaleEntry | undefined): ConversionEntry {
  const grades = all(node, isGradeRow).map((row) => gradeEntry(row, scale))
  const partner = node.partner?.ref
  return {
    node,
    partner,
    own: partner !== undefined && partner === scale?.partner,
    grades,
    disordered: disorderedOf(grades),
    gaps: gapsOf(grades),
  }
}

function gradeEntry(node: GradeRow, scale: ScaleEntry | undefined): GradeEntry {
  const value = amountOf({ amount: node.value })
  const { worst, best, pass } = scale ?? {}
  const ends =
    worst === undefined || best === undefined ? undefined : { least: Math.min(worst, best), most: Math.max(worst, best) }
  const higherIsBetter = worst === undefined || best === undefined || best >= worst
  return {
    node,
    grade: node.grade ?? '',
    value,
    passes: node.passes === undefined ? undefined : node.passes === 'pass',
    shouldPass: value === undefined || pass === undefined ? undefined : higherIsBetter ? value >= pass : value <= pass,
    outside: value !== undefined && ends !== undefined && (value < ends.least || value > ends.most),
  }
}

/** The direction is that from the first grade to the last; equal values are no disorder, since a finer scale may lose differences. */
function disorderedOf(grades: readonly GradeEntry[]): GradeEntry[] {
  const known = grades.filter((grade) => grade.value !== undefined)
  const direction = Math.sign((known.at(-1)?.value ?? 0) - (known[0]?.value ?? 0))
  return known.filter((grade, index) => {
    const before = known[index - 1]
    return before !== undefined && ((grade.value ?? 0) - (before.value ?? 0)) * direction < 0
  })
}

/** Neighbours between which a grade is left out: whole numbers, single letters, and ranges of points that a label gives. */
function gapsOf(grades: readonly GradeEntry[]): { after: GradeEntry; missing: string }[] {
  const step = leastStep(grades.flatMap((grade) => numberOf(grade) ?? []))
  return grades.slice(0, -1).flatMap((after, index) => {
    const next = grades[index + 1]
    const missing = next && (betweenNumbers(after, next, step) ?? betweenLetters(after, next) ?? betweenRanges(after, next))
    return missing ? [{ after, missing }] : []
  })
}

const numberOf = ({ grade }: GradeEntry): number | undefined => (/^\d+(\.\d+)?$/.test(grade) ? Number(grade) : undefined)

function leastStep(numbers: readonly number[]): number {
  const steps = numbers.slice(1).map((value, index) => tidy(Math.abs(value - (numbers[index] ?? value))))
  return Math.min(...steps.filter((step) => step > 0))
}

function betweenNumbers(one: GradeEntry, other: GradeEntry, step: number): string | undefined {
  const [left, right] = [numberOf(one), numberOf(other)]
  if (left === undefined || right === undefined || tidy(Math.abs(left - right)) <= step) return undefined
  return `a grade between ${left} and ${right}`
}

/** A scale from A to F may go without E, as it does in several countries. */
function betweenLetters(one: GradeEntry, other: GradeEntry): string | undefined {
  const pair = [one.grade, other.grade].sort()
  const [low, high] = pair
  if (!low || !high || !pair.every((grade) => /^[A-Z]$/.test(grade)) || pair.join('') === 'DF') return undefined
  return high.charCodeAt(0) - low.charCodeAt(0) > 1 ? `a grade between ${low} and ${high}` : undefined
}

function betweenRanges(one: GradeEntry, other: GradeEntry): string | undefined {
  const ranges = [one, other].flatMap(({ grade }) => {
    const [, from, to] = grade.match(/(\d+)\s*(?:to|-|–)\s*(\d+)/) ?? []
    return from === undefined || to === undefined ? [] : [{ from: Number(from), to: Number(to) }]
  })
  const [low, high] = ranges.sort((left, right) => left.from - right.from)
  if (!low || !high || high.from - low.to <= 1) return undefined
  const [from, to] = [low.to + 1, high.from - 1]
  return from === to ? `${from} points` : `${from} to ${to} points`
}
