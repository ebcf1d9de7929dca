/** How long the consortium agreement holds. */

import { dateOf } from './dates.ts'
import type { ProgrammeModel } from './model.ts'
import { amountOf, daysOfDuration } from './quantities.ts'

/** Units of a duration that the calendar counts, in months. */
const monthsIn: Readonly<Record<string, number>> = { month: 1, months: 1, year: 12, years: 12 }

/** First and last day of the term, as ISO days; nothing while start or duration cannot be read. A year ends on the day before it began. */
export function termDays({ agreement }: ProgrammeModel): { readonly first: string; readonly last: string } | undefined {
  const start = dateOf(agreement.term?.start)
  const duration = agreement.term?.duration
  const amount = amountOf(duration)
  if (!start || amount === undefined) return undefined
  const end = new Date(`${start.first}T00:00:00Z`)
  const months = monthsIn[duration?.unit ?? '']
  if (months !== undefined && Number.isInteger(months * amount)) {
    const day = end.getUTCDate()
    end.setUTCMonth(end.getUTCMonth() + months * amount)
    // Six months from 31 August lead to the last of February, not into March.
    if (end.getUTCDate() !== day) end.setUTCDate(0)
  } else {
    const days = daysOfDuration(duration)
    if (days === undefined) return undefined
    end.setUTCDate(end.getUTCDate() + Math.round(days))
  }
  end.setUTCDate(end.getUTCDate() - 1)
  return Number.isNaN(end.valueOf()) ? undefined : { first: start.first, last: end.toISOString().slice(0, 10) }
}
