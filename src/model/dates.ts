/** Dates as authors write them: a day, a month or a year; each is a span of days that can be compared. */
import { firstDay, lastDay, readDate } from '../language/dates.ts'
import type { Period } from '../language/generated/ast.ts'

/** The days that a date covers, as ISO days, which compare as text. */
export interface DateSpan {
  /** The date as the author wrote it. */
  readonly text: string
  readonly first: string
  readonly last: string
  readonly precision: 'day' | 'month' | 'year'
}

/** A period; open at the end where no end is said. */
export interface PeriodSpan {
  readonly start: DateSpan
  readonly end?: DateSpan
}

/** Reads `2026`, `2026-09` or `2026-09-01`; what is no date of the calendar, or no year a programme can have, gives nothing. */
export function dateOf(text: string | undefined): DateSpan | undefined {
  if (text === undefined) return undefined
  if (!known.has(text)) known.set(text, spanOf(text))
  return known.get(text)
}

/** The dates of a programme are few and are asked for again and again. */
const known = new Map<string, DateSpan | undefined>()

function spanOf(text: string): DateSpan | undefined {
  const date = readDate(text)
  if (!date) return undefined
  const precision = date.day !== undefined ? 'day' : date.month !== undefined ? 'month' : 'year'
  return { text, first: firstDay(date), last: lastDay(date), precision }
}

/** Reads a period; nothing if its start cannot be read, or an end is written that cannot be read. */
export function periodOf(period: Period | undefined): PeriodSpan | undefined {
  const start = dateOf(period?.start)
  if (!period || !start) return undefined
  if (period.end === undefined) return { start }
  const end = dateOf(period.end)
  return end && { start, end }
}

/** Whether every day of the one lies before every day of the other: 2026-08 is before 2026-09-01, but not before 2026. */
export function isBefore(left: DateSpan, right: DateSpan): boolean {
  return left.last < right.first
}

/** The order for sorting: by first day, then by last. */
export function compareDates(left: DateSpan, right: DateSpan): number {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return order(left.first, right.first) || order(left.last, right.last)
}

/** The earliest of several dates. */
export function earliest(dates: readonly (DateSpan | undefined)[]): DateSpan | undefined {
  return dates.filter((date) => date !== undefined).sort(compareDates)[0]
}

/** The latest of several dates. */
export function latest(dates: readonly (DateSpan | undefined)[]): DateSpan | undefined {
  return dates
    .filter((date) => date !== undefined)
    .sort(compareDates)
    .at(-1)
}

/** The days of a period, first and last included; nothing if it is open, or ends before it begins. */
export function daysOf(period: PeriodSpan | undefined): number | undefined {
  if (!period?.end) return undefined
  const days = (Date.parse(period.end.last) - Date.parse(period.start.first)) / 86_400_000 + 1
  return days > 0 ? days : undefined
}
