/** How long the programme goes on: when its last edition begins and ends, by the cohorts that are dated and the editions planned. */
import type { Editions } from '../language/generated/ast.ts'
import { isEditions, isPartnership } from '../language/generated/ast.ts'
import { type DateSpan, dateOf } from './dates.ts'
import type { ProgrammeModel } from './model.ts'
import { amountOf, daysOfDuration } from './quantities.ts'
import { first, sections } from './statements.ts'

/** How many editions are planned, and how far they reach. */
export interface HorizonFacts {
  readonly node?: Editions
  /** Planned editions. */
  readonly count?: number
  /** Months from the start of one cohort to that of the next; nothing while fewer than two are dated, or the distances differ. */
  readonly monthsBetween?: number
  /** The first day of the last edition, and its last by the length of the programme. */
  readonly lastStart?: DateSpan
  readonly lastEnd?: DateSpan
  /** The last day of the term of the agreement. */
  readonly agreementEnd?: DateSpan
}

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

/** The horizon; what does not follow from dates that are said is not in it. */
export function horizonOf(model: ProgrammeModel): HorizonFacts {
  const { cohorts, editions } = model.calendar
  const node = first(sections(model.parts, isPartnership), isEditions)
  const starts = cohorts.flatMap((cohort) => cohort.start?.first ?? []).sort()
  const [firstStart] = starts
  const distances = starts.slice(1).map((start, index) => monthOf(start) - monthOf(starts[index] ?? start))
  const monthsBetween = distances[0] && distances.every((distance) => distance === distances[0]) ? distances[0] : undefined
  const count = editions?.count
  const base = { node, count, monthsBetween, agreementEnd: agreementEndOf(model) }
  if (!firstStart || count === undefined || !Number.isInteger(count) || count < 1) return base
  if (count > 1 && monthsBetween === undefined) return base
  const begin = new Date(firstStart)
  begin.setUTCMonth(begin.getUTCMonth() + (count - 1) * (monthsBetween ?? 0))
  const { weeks } = model.weeks
  return {
    ...base,
    lastStart: day(begin),
    lastEnd: weeks === undefined ? undefined : day(new Date(begin.getTime() + weeks * 7 * 86_400_000)),
  }
}

const day = (date: Date): DateSpan | undefined => dateOf(date.toISOString().slice(0, 10))

/** Months and years by the calendar, so that six years from 1 October end on 30 September; other units by their length. */
function agreementEndOf({ agreement: { term } }: ProgrammeModel): DateSpan | undefined {
  const start = dateOf(term?.start)
  const days = daysOfDuration(term?.duration)
  const amount = amountOf(term?.duration)
  if (!term || !start || days === undefined || amount === undefined) return undefined
  const end = new Date(start.first)
  const months = { years: 12, year: 12, months: 1, month: 1 }[term.duration.unit ?? '']
  if (months === undefined) end.setUTCDate(end.getUTCDate() + Math.round(days))
  else end.setUTCMonth(end.getUTCMonth() + Math.round(amount * months))
  end.setUTCDate(end.getUTCDate() - 1)
  return day(end)
}
