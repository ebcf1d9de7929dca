/** The years of the financial plan: income, cost, result, and when the result of all years together is no longer negative. */
import type { Forecast, ForecastCost, ForecastIncome } from '../language/generated/ast.ts'
import { isForecast, isForecastCost, isForecastIncome, isSustainability } from '../language/generated/ast.ts'
import { minus, noMoney, plus, type Sum, single, written } from './amounts.ts'
import type { ProgrammeModel } from './model.ts'
import { all, distinct, sections } from './statements.ts'

/** A year of the plan; what several statements say of it is added up. */
export interface ForecastYear {
  readonly year: number
  readonly nodes: readonly Forecast[]
  readonly income: Sum
  readonly cost: Sum
  readonly result: Sum
  /** The result of this year and all before it. */
  readonly cumulative: Sum
}

/** What the plan beyond the first edition comes to, year by year. */
export interface ForecastFacts {
  readonly years: readonly ForecastYear[]
  /** The first year in which the cumulative result is no longer negative; nothing if it always is, or is not known. */
  readonly breakEvenYear?: number
}

/** The forecast, by year. */
export function forecastOf(model: ProgrammeModel): ForecastFacts {
  const nodes = all(sections(model.parts, isSustainability), isForecast)
  const years = distinct(nodes.map((node) => Number(node.year)).filter((year) => Number.isInteger(year))).sort((a, b) => a - b)
  let cumulative = noMoney
  const entries = years.map((year): ForecastYear => {
    const its = nodes.filter((node) => Number(node.year) === year)
    const income = said(all(its, isForecastIncome), its)
    const cost = said(all(its, isForecastCost), its)
    const result = minus(income, cost)
    cumulative = plus(cumulative, result)
    return { year, nodes: its, income, cost, result, cumulative }
  })
  return { years: entries, breakEvenYear: entries.find((entry) => (single(entry.cumulative)?.amount ?? -1) >= 0)?.year }
}

/** The sum of what is said; a year without any statement of the kind is incomplete, since nothing is not the same as 0. */
function said(statements: readonly (ForecastIncome | ForecastCost)[], years: readonly Forecast[]): Sum {
  if (statements.length === 0) return { amounts: noMoney.amounts, unknown: years }
  return plus(...statements.map((statement) => written(statement.value, statement)))
}
