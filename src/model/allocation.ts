/** How income is divided among the partners: stream by stream, after what is taken off before. */
import type { AllocationStream, Institution } from '../language/generated/ast.ts'
import {
  isAllocationRule,
  isAllocationShare,
  isAllocationStream,
  isBeforeSplit,
  isBusiness,
  isReserve,
} from '../language/generated/ast.ts'
import { minus, plus, type Sum, times, written } from './amounts.ts'
import type { ProgrammeModel } from './model.ts'
import { shareOf } from './quantities.ts'
import { tidy, total, totalKnown } from './ranges.ts'
import { all, distinct, first, sections } from './statements.ts'

/** One stream of income, and how it is divided. */
export interface StreamEntry {
  readonly node: AllocationStream
  readonly kind: string
  readonly rule?: string
  readonly shares: readonly { readonly institution?: Institution; readonly share?: number }[]
  /** The sum of the shares, 1 where they are complete; unknown as soon as one is. */
  readonly shareTotal?: number
  /** What the stream brings in; nothing if its kind is unknown. */
  readonly income?: Sum
  /** What is left of it to divide. */
  readonly divided?: Sum
  readonly partners: ReadonlyMap<Institution, Sum>
}

/** How income is divided among the partners; money in the currencies of the plan, never mixed. */
export interface AllocationFacts {
  readonly streams: readonly StreamEntry[]
  readonly beforeSplit: Sum
  /** The part that is kept back, 0 to 1. */
  readonly reserve?: number
  /** What each partner gets of all streams. */
  readonly partners: ReadonlyMap<Institution, Sum>
}

/**
 * The allocation (guidelines, 13.5). The reserve is a share of each stream; what is taken before the split is borne by the streams
 * in proportion to their income in its currency (our own reading: the guidelines name both, but no order).
 */
export function allocationOf(model: ProgrammeModel): AllocationFacts {
  const business = sections(model.parts, isBusiness)
  const beforeSplit = plus(...all(business, isBeforeSplit).map((node) => written(node.value, node)))
  const reserve = shareOf(first(business, isReserve)?.value)
  const nodes = all(business, isAllocationStream)
  const incomes = nodes.map((node) => incomeOf(node.kind, model))
  const gross = plus(...incomes.filter((income) => income !== undefined))
  const streams = nodes.map((node, index) => streamEntry(node, incomes[index], gross, beforeSplit, reserve ?? 0))
  const institutions = distinct(streams.flatMap((stream) => [...stream.partners.keys()]))
  const partners = new Map(
    institutions.map((institution) => [
      institution,
      plus(...streams.flatMap((stream) => stream.partners.get(institution) ?? [])),
    ]),
  )
  return { streams, beforeSplit, reserve, partners }
}

function incomeOf(kind: string, { money }: ProgrammeModel): Sum | undefined {
  const streams: Readonly<Record<string, Sum>> = {
    fees: money.feeIncome,
    'public-funding': money.funding,
    contributions: money.contributions,
    'all-income': money.income,
  }
  return Object.hasOwn(streams, kind) ? streams[kind] : undefined
}

function streamEntry(node: AllocationStream, income: Sum | undefined, gross: Sum, before: Sum, reserve: number): StreamEntry {
  const shares = all(node, isAllocationShare).map((statement) => ({
    institution: statement.partner?.ref,
    share: shareOf(statement.value),
  }))
  const divided = income && minus(times(income, 1 - reserve), inProportion(before, income, gross))
  const institutions = distinct(shares.flatMap((each) => each.institution ?? []))
  const partOf = (institution: Institution) =>
    total(shares.flatMap((each) => (each.institution === institution ? (each.share ?? 0) : [])))
  return {
    node,
    kind: node.kind,
    rule: first(node, isAllocationRule)?.value,
    shares,
    shareTotal: shares.length > 0 ? totalKnown(shares.map((each) => each.share)) : undefined,
    income,
    divided,
    partners: new Map(divided ? institutions.map((institution) => [institution, times(divided, partOf(institution))]) : []),
  }
}

/** The part of a deduction that falls on one stream, currency by currency. */
function inProportion(deduction: Sum, income: Sum, gross: Sum): Sum {
  const amounts = [...deduction.amounts].map(([currency, amount]): [string, number] => {
    const whole = gross.amounts.get(currency) ?? 0
    return [currency, whole > 0 ? tidy((amount * (income.amounts.get(currency) ?? 0)) / whole) : 0]
  })
  return { amounts: new Map(amounts), unknown: deduction.unknown }
}
