/** Figures, dates and names of codes in the language of the reader, by the locale data of the Unicode Consortium. */
import { isoCountryCode } from '../../language/library/countries.ts'
import { currencies } from '../../language/library/currencies.ts'
import type { Sum } from '../../model/amounts.ts'
import type { DateSpan, PeriodSpan } from '../../model/dates.ts'
import type { Figure, MoneyAmount } from '../../model/quantities.ts'
import type { Range } from '../../model/ranges.ts'
import { type Inline, runsOf } from './content.ts'

/** The units of durations that locale data know; a unit that is none of them stands as it was written. */
const units: Readonly<Record<string, string>> = {
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  h: 'hour',
}

export interface Figures {
  readonly number: (value: number) => string
  readonly credits: (value: number | Range | undefined) => string | undefined
  readonly hours: (value: number | Range | undefined) => string | undefined
  readonly share: (value: number | undefined) => string | undefined
  readonly money: (value: MoneyAmount | undefined) => string | undefined
  /** Each currency by itself. */
  readonly sum: (value: Sum) => string | undefined
  readonly weeks: (value: number | undefined) => string | undefined
  readonly duration: (value: Figure | undefined) => string | undefined
  /** A figure of any kind: 40 learners, 80 %, 20000 EUR. */
  readonly measure: (value: Figure | undefined) => string | undefined
  readonly date: (value: DateSpan | undefined) => string | undefined
  readonly period: (value: PeriodSpan | undefined) => string | undefined
  readonly language: (code: string) => string
  readonly country: (code: string) => string
  /** "A, B or C": one of several, of which it does not matter which. */
  readonly either: (choices: readonly Inline[]) => Inline
  /** The order of words in this language. */
  readonly compare: (left: string, right: string) => number
}

/** The locale for a language: English as it is written in Europe. */
function localeOf(language: string): string {
  if (language === 'en') return 'en-GB'
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([language])[0] ?? 'en-GB'
  } catch {
    return 'en-GB'
  }
}

/** Figures for readers of a language; where there are no data for it, as in English. */
export function figuresOf(language: string): Figures {
  const locale = localeOf(language)
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const alternatives = new Intl.ListFormat(locale, { type: 'disjunction' })
  const number = (value: number): string => plain.format(value)
  const span = (value: number | Range): string =>
    typeof value === 'number'
      ? number(value)
      : value.min === value.max
        ? number(value.min)
        : `${number(value.min)}–${number(value.max)}`
  const inUnit = (value: number, unit: string): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 }).format(value)
  const money = ({ amount, currency }: MoneyAmount): string =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }).format(amount)
  const date = (value: DateSpan): string =>
    value.precision === 'year' ? value.text : (value.precision === 'month' ? month : day).format(new Date(value.first))
  const namer = (type: Intl.DisplayNamesType): ((code: string) => string) => {
    const names = new Intl.DisplayNames(locale, { type })
    return (code) => {
      try {
        return names.of(code) ?? code
      } catch {
        return code
      }
    }
  }
  const country = namer('region')
  return {
    number,
    credits: known((value) => `${span(value)} ECTS`),
    hours: known((value) => `${span(value)} h`),
    share: known((value) => percent.format(value)),
    money: known(money),
    sum: ({ amounts }) =>
      amounts.size > 0 ? Array.from(amounts, ([currency, amount]) => money({ amount, currency })).join(' + ') : undefined,
    weeks: known((value) => inUnit(value, 'week')),
    duration: known(({ amount, unit }) => {
      if (amount === undefined) return undefined
      const name = unit && units[unit.replace(/(?<=.)s$/, '')]
      return name ? inUnit(amount, name) : [number(amount), unit].filter(Boolean).join(' ')
    }),
    measure: known(({ amount, unit }) => {
      if (amount === undefined) return undefined
      if (unit === '%') return percent.format(amount / 100)
      return unit && currencies.entries.has(unit)
        ? money({ amount, currency: unit })
        : [number(amount), unit].filter(Boolean).join(' ')
    }),
    date: known(date),
    period: known(({ start, end }) => {
      if (!end) return date(start)
      if (start.precision === 'day' && end.precision === 'day' && start.first <= end.first)
        return day.formatRange(new Date(start.first), new Date(end.first))
      return `${date(start)} – ${date(end)}`
    }),
    language: namer('language'),
    country: (code) => country(isoCountryCode(code) ?? code),
    either: (choices) => {
      const positions = choices.map((_, index) => String(index))
      return alternatives
        .formatToParts(positions)
        .flatMap(({ type, value }) => (type === 'element' ? runsOf(choices[Number(value)]) : [value]))
    },
    compare: new Intl.Collator(locale).compare,
  }
}

const known =
  <Value>(written: (value: Value) => string | undefined) =>
  (value: Value | undefined): string | undefined =>
    value === undefined ? undefined : written(value)
