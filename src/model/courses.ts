/**
 * The courses of a programme: those it declares, those it includes from elsewhere, and those that its structure names without
 * including them. What the programme says of an included course stands before what the course says of itself, so that the first
 * statement of a kind is the one that holds here.
 */
import type {
  Activity,
  Assessment,
  Course,
  CourseUse,
  Delivery,
  Institution,
  Outcome,
  ProviderVariant,
  Topic,
} from '../language/generated/ast.ts'
import {
  isActivity,
  isAssessment,
  isCourse,
  isCourseUse,
  isCovers,
  isCurriculum,
  isDelivery,
  isDurationStatement,
  isOrigin,
  isOwner,
  isPeriodStatement,
  isProviders,
  isProviderVariant,
  isTeaches,
} from '../language/generated/ast.ts'
import { daysOf, type PeriodSpan, periodOf } from './dates.ts'
import type { ProgrammeModel } from './model.ts'
import { weeksOfDuration } from './quantities.ts'
import { tidy } from './ranges.ts'
import { all, distinct, first, referred, sections, titleOf } from './statements.ts'
import { coursesWithin } from './structure.ts'

/** A course of the programme, with what it says in its own file and what the programme says of it. */
export interface CourseEntry {
  readonly node: Course
  readonly name: string
  readonly title: string
  /** How the programme comes by it; `named` is a course of another file that only the structure names. */
  readonly taken: 'declared' | 'included' | 'named'
  readonly uses: readonly CourseUse[]
  /** Where it is described: what this programme says first. */
  readonly blocks: readonly (Course | CourseUse)[]
  readonly outcomes: readonly Outcome[]
  readonly topics: readonly Topic[]
  readonly assessments: readonly Assessment[]
  readonly activities: readonly Activity[]
  readonly variants: readonly ProviderVariant[]
  readonly delivery?: Delivery
  readonly owner?: Institution
  /** The word of its origin, as written. */
  readonly origin?: string
  readonly providers: CourseProviders
  readonly period?: PeriodSpan
  /** From its duration, or else from its period. */
  readonly weeks?: number
}

/** Who gives a course. */
export interface CourseProviders {
  readonly partners: readonly Institution[]
  /** One alone, several together, or any one of several. */
  readonly manner?: 'alone' | 'jointly' | 'any-of'
}

/** All courses: declared and included ones in the order of the text, then those that only the structure names. */
export function coursesOf(model: ProgrammeModel): CourseEntry[] {
  const curricula = sections(model.parts, isCurriculum)
  const uses = all(curricula, isCourseUse)
  const own = curricula.flatMap((curriculum) =>
    curriculum.statements.flatMap((statement) =>
      isCourse(statement) ? statement : isCourseUse(statement) ? (statement.course?.ref ?? []) : [],
    ),
  )
  const inStructure = coursesWithin(model.structure?.steps ?? [])
  return distinct([...own, ...inStructure]).map((node) => {
    const its = uses.filter((use) => use.course?.ref === node)
    const declared = curricula.some((curriculum) => curriculum === node.$container)
    return entryOf(node, its, its.length > 0 ? 'included' : declared ? 'declared' : 'named')
  })
}

function entryOf(node: Course, uses: readonly CourseUse[], taken: CourseEntry['taken']): CourseEntry {
  const blocks = [...uses, node]
  const period = periodOf(first(blocks, isPeriodStatement)?.value)
  return {
    node,
    name: node.name,
    title: titleOf(node),
    taken,
    uses,
    blocks,
    outcomes: distinct(all(blocks, isTeaches).flatMap((statement) => referred(statement.outcomes))),
    topics: distinct(all(blocks, isCovers).flatMap((statement) => referred(statement.topics))),
    assessments: firstOfEachName(all(blocks, isAssessment)),
    activities: all(blocks, isActivity),
    variants: all(blocks, isProviderVariant),
    delivery: first(blocks, isDelivery),
    owner: first(blocks, isOwner)?.partner?.ref,
    origin: first(blocks, isOrigin)?.value,
    providers: providersOfCourse(blocks),
    period,
    weeks: weeksOf(blocks, period),
  }
}

/** An assessment that the programme describes anew takes the place of the one with its name in the shared course. */
function firstOfEachName(assessments: readonly Assessment[]): Assessment[] {
  return assessments.filter(
    (assessment, index) => !assessment.name || assessments.findIndex((other) => other.name === assessment.name) === index,
  )
}

/** Who gives it; where only variants (`at Bologna { … }`) are described, any one of these. */
function providersOfCourse(blocks: CourseEntry['blocks']): CourseProviders {
  const statement = first(blocks, isProviders)
  if (!statement) {
    const partners = distinct(all(blocks, isProviderVariant).flatMap((variant) => variant.partner?.ref ?? []))
    return { partners, manner: partners.length === 0 ? undefined : partners.length === 1 ? 'alone' : 'any-of' }
  }
  const partners = distinct(referred(statement.partners))
  if (partners.length === 0) return { partners }
  return { partners, manner: statement.partners.length === 1 ? 'alone' : statement.anyOf ? 'any-of' : 'jointly' }
}

function weeksOf(blocks: CourseEntry['blocks'], period: PeriodSpan | undefined): number | undefined {
  const said = weeksOfDuration(first(blocks, isDurationStatement)?.value)
  const days = daysOf(period)
  return said ?? (days === undefined ? undefined : tidy(days / 7))
}
