import type { AstNode } from 'langium'
import type { Remedy } from './guideline.ts'
import { figure } from './rules.ts'

type Writing = Remedy & { readonly kind: 'write' }

/** A value of the grammar with an amount, and mostly a unit. */
type Value = AstNode & { readonly amount?: number; readonly unit?: string }

/**
 * The remedy that writes the right amount for a value, in the unit that stands there.
 *
 * @param unit the unit in which the amount is meant; nothing is remedied where another one stands, or where the amount is no figure that
 * one writes (negative, or with more than two decimals)
 */
export const rightAmount = (
  value: Value | undefined,
  amount: number | undefined,
  unit: string | undefined,
): Writing | undefined => (value?.unit === unit ? right(value, 'amount', amount) : undefined)

/** The same for what is a sum of other figures, and nothing else: it can be written without asking. */
export function rightSum(value: Value | undefined, amount: number | undefined, unit: string | undefined): Writing | undefined {
  const remedy = rightAmount(value, amount, unit)
  return remedy && { ...remedy, certain: true }
}

/** The remedy that writes the right count: learners, places, editions. */
export const rightCount = (statement: AstNode | undefined, amount: number | undefined): Writing | undefined =>
  right(statement, 'count', amount)

/** The remedy that writes the right figure for a property of a node, as far as it is one that one writes. */
export function right(node: AstNode | undefined, property: string, amount: number | undefined): Writing | undefined {
  if (!node || amount === undefined || !(amount >= 0)) return undefined
  const text = figure(amount)
  return Math.abs(Number(text) - amount) < 1e-6 ? { kind: 'write', node, property, text } : undefined
}
