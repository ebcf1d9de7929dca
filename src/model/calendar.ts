/** Every dated thing of a programme with its place, in the order of time; and the dates that the cohorts have. */
import type { AstNode } from 'langium'
import type { ApplicationRound, Cohort, Period } from '../language/generated/ast.ts'
import {
  isAdmission,
  isApplicationRound,
  isCohort,
  isCommitteeMeeting,
  isEditions,
  isPartnership,
  isPlaces,
  isRegistrationDate,
  isStartDate,
} from '../language/generated/ast.ts'
import { isProgrammePart, type ProgrammePart, partOf } from '../language/programmes.ts'
import { type DatedKind, datedKinds } from './calendar-kinds.ts'
import { compareDates, type DateSpan, dateOf, earliest, type PeriodSpan, periodOf } from './dates.ts'
import type { ProgrammeModel } from './model.ts'
import { amountOf } from './quantities.ts'
import { all, first, sections, titleOf } from './statements.ts'

/** Something with a date. */
export interface CalendarEntry {
  readonly node: AstNode
  readonly kind: DatedKind
  /** What it is the date of, for a reader: the title of the block around it, or its own. */
  readonly label: string
  readonly start: DateSpan
  /** Where it is a period with an end. */
  readonly end?: DateSpan
}

/** The dates of one cohort. */
export interface CohortEntry {
  readonly node: Cohort
  readonly rounds: readonly { readonly node: ApplicationRound; readonly period?: PeriodSpan }[]
  readonly meetings: readonly DateSpan[]
  readonly registration?: DateSpan
  readonly start?: DateSpan
  readonly places?: number
}

/** Everything that has a date, in the order of time. */
export interface CalendarFacts {
  readonly entries: readonly CalendarEntry[]
  readonly cohorts: readonly CohortEntry[]
  /** The first registration of any cohort, or its start where no registration is said. */
  readonly firstEnrolment?: DateSpan
  readonly firstStart?: DateSpan
  readonly editions?: { readonly count?: number; readonly period?: PeriodSpan }
}

/** The calendar. Dates that cannot be read are left out. */
export function calendarOf(model: ProgrammeModel): CalendarFacts {
  const cohorts = all(sections(model.parts, isAdmission), isCohort).map(cohortEntry)
  const editions = first(sections(model.parts, isPartnership), isEditions)
  return {
    entries: Object.keys(datedKinds)
      .flatMap((type) => model.nodes.get(type) ?? [])
      // What a partner's institution or a shared course dates is no date of this programme.
      .filter((node) => partOf(node) !== undefined)
      .flatMap(entriesOf)
      .sort((left, right) => compareEntries(left, right) || place(left, model) - place(right, model)),
    cohorts,
    firstEnrolment: earliest(cohorts.map((cohort) => cohort.registration ?? cohort.start)),
    firstStart: earliest(cohorts.map((cohort) => cohort.start)),
    editions: editions && { count: amountOf({ amount: editions.count }), period: periodOf(editions.period) },
  }
}

/** The order of the parts, and of the text within each: what happens on the same day stands as the authors wrote it. */
function place({ node }: CalendarEntry, { parts }: ProgrammeModel): number {
  const part = parts.indexOf(partOf(node) as ProgrammePart)
  return part * 1e9 + (node.$cstNode?.offset ?? 0)
}

function compareEntries(left: CalendarEntry, right: CalendarEntry): number {
  return compareDates(left.start, right.start)
}

function entriesOf(node: AstNode): CalendarEntry[] {
  const dated = Object.hasOwn(datedKinds, node.$type) ? datedKinds[node.$type] : undefined
  if (!dated) return []
  const value = (node as unknown as Record<string, unknown>)[dated.property]
  const base = { node, kind: dated.kind, label: labelOf(node) }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const period = periodOf(value as Period)
    return period ? [{ ...base, start: period.start, end: period.end }] : []
  }
  return (Array.isArray(value) ? value : [value]).flatMap((text: string | undefined) => {
    const start = dateOf(text)
    return start ? [{ ...base, start }] : []
  })
}

/** The title of the node or of the nearest block around it that has one; that of the programme would tell no date from another. */
function labelOf(node: AstNode): string {
  for (let here: AstNode | undefined = node; here && !isProgrammePart(here); here = here.$container) {
    const title = titleOf(here)
    if (title) return title
  }
  return ''
}

function cohortEntry(node: Cohort): CohortEntry {
  return {
    node,
    rounds: all(node, isApplicationRound).map((round) => ({ node: round, period: periodOf(round.period) })),
    meetings: all(node, isCommitteeMeeting).flatMap((meeting) => dateOf(meeting.date) ?? []),
    registration: dateOf(first(node, isRegistrationDate)?.date),
    start: dateOf(first(node, isStartDate)?.date),
    places: amountOf({ amount: first(node, isPlaces)?.count }),
  }
}
