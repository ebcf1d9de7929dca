/**
 * Figures with their units, turned into one unit for each kind of figure. A figure without a unit, or with one that does not
 * belong to its kind, is unknown here; that it is wrong is said where it stands.
 */
import type { Measure, Money, Rate } from '../language/generated/ast.ts'
import { currencies } from '../language/library/currencies.ts'
import { daysIn, hoursIn, weeksInPeriod } from '../language/library/units.ts'
import { tidy } from './ranges.ts'

/** An amount and its unit, as the author wrote them. */
export type Figure = { readonly amount?: number; readonly unit?: string }

/** The amount of a figure, if one is written. */
export function amountOf(figure: Figure | undefined): number | undefined {
  return figure?.amount !== undefined && Number.isFinite(figure.amount) ? figure.amount : undefined
}

function converted(figure: Figure | undefined, units: Readonly<Record<string, number>>): number | undefined {
  const amount = amountOf(figure)
  const factor = figure?.unit !== undefined && Object.hasOwn(units, figure.unit) ? units[figure.unit] : undefined
  return amount === undefined || factor === undefined ? undefined : tidy(amount * factor)
}

/** Hours, from hours or minutes. */
export function hoursOf(figure: Figure | undefined): number | undefined {
  return converted(figure, hoursIn)
}

/** Days; units that have no fixed length (months, semesters, years) by their mean length. */
export function daysOfDuration(figure: Figure | undefined): number | undefined {
  return converted(figure, daysIn)
}

/** Weeks, from any unit of duration. */
export function weeksOfDuration(figure: Figure | undefined): number | undefined {
  const days = daysOfDuration(figure)
  return days === undefined ? undefined : tidy(days / 7)
}

/** Hours per week, from hours or minutes per day, week or month; a day is one of seven. */
export function hoursPerWeek(rate: Rate | undefined): number | undefined {
  const hours = converted(rate, hoursIn)
  const weeks = rate?.period !== undefined && Object.hasOwn(weeksInPeriod, rate.period) ? weeksInPeriod[rate.period] : undefined
  return hours === undefined || !weeks ? undefined : tidy(hours / weeks)
}

/** A share between 0 and 1 (more than 1 where the author writes more than 100 %). */
export function shareOf(figure: Figure | undefined): number | undefined {
  return converted(figure, { '%': 0.01 })
}

/** An amount of money with the code of its currency. */
export interface MoneyAmount {
  readonly amount: number
  readonly currency: string
}

/** An amount of money, if both the amount and a currency of ISO 4217 are written. */
export function moneyOf(money: Money | undefined): MoneyAmount | undefined {
  const amount = amountOf(money)
  const currency = money?.unit
  return amount !== undefined && currency && currencies.entries.has(currency) ? { amount, currency } : undefined
}

/** A figure of any kind, as it is written. */
export function measureOf(measure: Measure | undefined): { readonly amount: number; readonly unit?: string } | undefined {
  const amount = amountOf(measure)
  if (amount === undefined) return undefined
  return measure?.unit === undefined ? { amount } : { amount, unit: measure.unit }
}
