/** Figures of the model as a reader writes them. */
import type { Sum } from '../model/amounts.ts'
import { figure, span } from '../model/figure.ts'
import type { MoneyAmount } from '../model/quantities.ts'
import type { Range } from '../model/ranges.ts'

export { figure } from '../model/figure.ts'

/** Credits of ECTS: "10 ECTS", "8 to 12 ECTS"; nothing where they are not known. */
export const credits = (known: number | Range | undefined): string | undefined => withUnit(known, 'ECTS')

/** Hours: "84 h"; nothing where they are not known. */
export const hours = (known: number | Range | undefined): string | undefined => withUnit(known, 'h')

/** Weeks, each begun one counted: "7 weeks", "7 to 9 weeks"; nothing where they are not known. */
export function weeks(known: Range | undefined): string | undefined {
  if (!known) return undefined
  const [least, most] = [Math.ceil(known.min), Math.ceil(known.max)]
  return least === most ? counted(least, 'week') : `${least} to ${counted(most, 'week')}`
}

/** A share between 0 and 1 in per cent: "40 %"; nothing where it is not known. */
export const percent = (share: number | undefined): string | undefined => withUnit(share && share * 100, '%')

function withUnit(known: number | Range | undefined, unit: string): string | undefined {
  if (known === undefined) return undefined
  return `${typeof known === 'number' ? figure(known) : span(known)} ${unit}`
}

/** A number with its noun: "1 course", "3 courses", "no course". */
export const counted = (count: number, noun: string): string => `${count === 0 ? 'no' : count} ${noun}${count < 2 ? '' : 's'}`

/** A sum of money: "98 080 EUR"; several currencies one beside the other; nothing where a part of it is not known, or all of it. */
export function money(sum: Sum | MoneyAmount | undefined): string | undefined {
  if (sum === undefined) return undefined
  if ('currency' in sum) return amount(sum.amount, sum.currency)
  if (sum.unknown.length > 0 || sum.amounts.size === 0) return undefined
  return [...sum.amounts].map(([currency, value]) => amount(value, currency)).join(' + ')
}

/** Thousands are set off by a space that does not break, as neither a comma nor a point means the same everywhere in Europe. */
const amount = (value: number, currency: string): string =>
  `${figure(value).replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f')} ${currency}`
