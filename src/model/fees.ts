/** The fees: what is paid, by how many, for what. */
import {
  type Fee,
  type Institution,
  isAmountStatement,
  isCollectedBy,
  isFeeCategory,
  isFeeCovers,
  isPaidBy,
} from '../language/generated/ast.ts'
import { plus, type Sum, single, sumOf, times } from './amounts.ts'
import { amountOf, type MoneyAmount, moneyOf } from './quantities.ts'
import { tidy, total } from './ranges.ts'
import { all, first } from './statements.ts'

/** A fee, who pays it, and what it brings in. */
export interface FeeEntry {
  readonly node: Fee
  readonly amount?: MoneyAmount
  readonly category?: string
  /** It is the fee for the whole programme: said so, or no courses are named. */
  readonly whole: boolean
  readonly payers?: number
  /** The payers stated with the fee; or, where it is the only fee, the planned learners. */
  readonly payersFrom?: 'fee' | 'planned'
  readonly collectedBy?: Institution
  readonly income: Sum
}

/** The fees with their payers: those stated, or, for an only fee for the whole, the planned learners. */
export function feesOf(nodes: readonly Fee[], planned: number | undefined): FeeEntry[] {
  return nodes.map((node) => {
    const amount = moneyOf(first(node, isAmountStatement)?.value)
    const stated = amountOf({ amount: first(node, isPaidBy)?.count })
    const covers = all(node, isFeeCovers)
    const whole = covers.length === 0 || covers.some((statement) => statement.whole !== undefined)
    const payers = stated ?? (nodes.length === 1 && whole ? planned : undefined)
    return {
      node,
      amount,
      category: first(node, isFeeCategory)?.value,
      whole,
      payers,
      payersFrom: stated !== undefined ? 'fee' : payers !== undefined ? 'planned' : undefined,
      collectedBy: first(node, isCollectedBy)?.partner?.ref,
      income: payers === undefined ? sumOf(undefined, node) : times(sumOf(amount, node), payers),
    }
  })
}

/** All that is paid over all who pay; the only fee where nobody is counted. */
export function averageOf(fees: readonly FeeEntry[]): MoneyAmount | undefined {
  if (fees.length === 1) return fees[0]?.amount
  const income = single(plus(...fees.map((fee) => fee.income)))
  const payers = total(fees.map((fee) => fee.payers ?? 0))
  return income && payers > 0 ? { amount: tidy(income.amount / payers), currency: income.currency } : undefined
}
