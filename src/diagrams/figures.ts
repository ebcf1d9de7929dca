/** Figures of the model as a reader of a picture sees them; nothing where they are not known. */
import { type Sum, single } from '../model/amounts.ts'
import type { DateSpan, PeriodSpan } from '../model/dates.ts'
import type { MoneyAmount } from '../model/quantities.ts'
import type { Range } from '../model/ranges.ts'

/** At most two decimals, none that are zero; thousands apart. */
export const figure = (value: number): string => {
  const [whole = '', decimals] = String(Math.round(Math.abs(value) * 100) / 100).split('.')
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202f') : whole
  return `${value < 0 ? '−' : ''}${grouped}${decimals ? `.${decimals}` : ''}`
}

/** "12", or "8 to 12". */
const span = (known: number | Range): string =>
  typeof known === 'number'
    ? figure(known)
    : known.min === known.max
      ? figure(known.min)
      : `${figure(known.min)} to ${figure(known.max)}`

const withUnit =
  (unit: string) =>
  (known: number | Range | undefined): string | undefined =>
    known === undefined ? undefined : `${span(known)} ${unit}`

/** "12 ECTS", "8 to 12 ECTS". */
export const credits = withUnit('ECTS')
/** "84 h". */
export const hours = withUnit('h')
/** "8 h a week". */
export const weekly = withUnit('h a week')
/** "44 weeks". */
export const weeks = withUnit('weeks')

/** A share between 0 and 1: "40 %". */
export const percent = (share: number | undefined): string | undefined =>
  share === undefined ? undefined : `${figure(Math.round(share * 1000) / 10)} %`

/** "98 080 EUR". */
export const money = (amount: MoneyAmount | undefined): string | undefined =>
  amount && `${figure(amount.amount)} ${amount.currency}`

/** A sum in all its currencies, with what is missing from it; nothing for an empty one. */
export function sumText(sum: Sum | undefined): string | undefined {
  if (!sum || (sum.amounts.size === 0 && sum.unknown.length === 0)) return undefined
  const whole = single(sum)
  if (whole) return money(whole)
  const known = [...sum.amounts].map(([currency, amount]) => `${figure(amount)} ${currency}`).join(' and ')
  if (sum.unknown.length === 0) return known
  return known === '' ? 'amount not known' : `${known} and more that is not known`
}

/** "2027-03-01", or "2027-03-01 to 2027-04-09", as the author wrote the dates. */
export const dates = (start: DateSpan, end?: DateSpan): string => (end ? `${start.text} to ${end.text}` : start.text)

/** A period that may be open at its end. */
export const period = (known: PeriodSpan | undefined): string | undefined => known && dates(known.start, known.end)

/** "1 course", "3 courses", "no courses". */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count === 0 ? 'no' : count} ${count === 1 ? noun : plural}`

/** A share as a bar of ten squares, for a label; what is not nothing has one at least. */
export function bar(share: number): string {
  const full = Math.max(share > 0 ? 1 : 0, Math.min(10, Math.round(share * 10)))
  return `${'■'.repeat(full)}${'□'.repeat(10 - full)}`
}
