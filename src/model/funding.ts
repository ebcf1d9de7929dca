/** Public money by its kind, and what is left of the plan when projects end. */
import type { PublicFunding } from '../language/generated/ast.ts'
import { isAmountStatement, isCountry, isFundingKind, isPeriodStatement } from '../language/generated/ast.ts'
import { minus, noMoney, plus, type Sum, written } from './amounts.ts'
import { type PeriodSpan, periodOf } from './dates.ts'
import type { ProgrammeModel } from './model.ts'
import { first } from './statements.ts'

/** A source of public money. */
export interface FundingEntry {
  readonly node: PublicFunding
  /** The word as written: structural or project. */
  readonly kind?: string
  readonly country?: string
  readonly period?: PeriodSpan
  readonly amount: Sum
}

/** The public money of the programme. */
export interface FundingFacts {
  readonly sources: readonly FundingEntry[]
  /** What comes from projects. */
  readonly project: Sum
  /** The result of the plan without it; nothing where the plan has no result. */
  readonly withoutProjects?: Sum
}

/** The public money of the business plan. */
export function fundingOf({ money }: ProgrammeModel): FundingFacts {
  const sources = money.nodes.funding.map(
    (node): FundingEntry => ({
      node,
      kind: first(node, isFundingKind)?.value,
      country: first(node, isCountry)?.code,
      period: periodOf(first(node, isPeriodStatement)?.value),
      amount: written(first(node, isAmountStatement)?.value, node),
    }),
  )
  const project = plus(noMoney, ...sources.filter((source) => source.kind === 'project').map((source) => source.amount))
  return { sources, project, withoutProjects: money.result && minus(money.result, project) }
}
