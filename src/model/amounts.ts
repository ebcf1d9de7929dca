/** Sums of money that never mix currencies and never take an unknown amount for nothing. */
import type { AstNode } from 'langium'
import type { Money } from '../language/generated/ast.ts'
import { type MoneyAmount, moneyOf } from './quantities.ts'
import { tidy } from './ranges.ts'

/** A sum in each currency, and what could not be added because its amount is not known. */
export interface Sum {
  readonly amounts: ReadonlyMap<string, number>
  readonly unknown: readonly AstNode[]
}

/** Nothing, of which nothing is unknown. */
export const noMoney: Sum = { amounts: new Map(), unknown: [] }

/** One amount as a sum; an unknown one is remembered by its node. */
export function sumOf(money: MoneyAmount | undefined, node: AstNode): Sum {
  return money ? { amounts: new Map([[money.currency, money.amount]]), unknown: [] } : { amounts: new Map(), unknown: [node] }
}

/** What is written in a node, as a sum. */
export function written(money: Money | undefined, node: AstNode): Sum {
  return sumOf(moneyOf(money), node)
}

/** Adds sums, currency by currency. */
export function plus(...sums: readonly Sum[]): Sum {
  const amounts = new Map<string, number>()
  for (const sum of sums)
    for (const [currency, amount] of sum.amounts) amounts.set(currency, tidy((amounts.get(currency) ?? 0) + amount))
  return { amounts, unknown: sums.flatMap((sum) => sum.unknown) }
}

/** Multiplies each amount. */
export function times(sum: Sum, factor: number): Sum {
  return {
    amounts: new Map([...sum.amounts].map(([currency, amount]) => [currency, tidy(amount * factor)])),
    unknown: sum.unknown,
  }
}

/** The first less the second, currency by currency. */
export function minus(left: Sum, right: Sum): Sum {
  return plus(left, times(right, -1))
}

/** The sum as one amount: only if it is complete and in one currency. An empty sum has no currency, and so no amount. */
export function single(sum: Sum): MoneyAmount | undefined {
  const [entry, second] = [...sum.amounts]
  return entry && !second && sum.unknown.length === 0 ? { currency: entry[0], amount: entry[1] } : undefined
}

/** The amount in one currency where it is complete and there is no other; an empty sum is 0 in any currency. */
export function amountIn(sum: Sum, currency: string): number | undefined {
  if (sum.unknown.length > 0 || [...sum.amounts.keys()].some((other) => other !== currency)) return undefined
  return sum.amounts.get(currency) ?? 0
}
