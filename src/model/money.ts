/** Income, cost and result of the programme as its business plan states them. Allocation and forecast stand in files of their own. */
import type { CostLine, PublicFunding, Scenario, Scholarship, StakeholderContribution } from '../language/generated/ast.ts'
import {
  isAmountStatement,
  isBusiness,
  isCostLine,
  isFee,
  isPlannedEnrolment,
  isPublicFunding,
  isScenario,
  isScholarship,
  isScholarshipNumber,
  isStakeholderContribution,
} from '../language/generated/ast.ts'
import { amountIn, minus, noMoney, plus, type Sum, single, sumOf, times, written } from './amounts.ts'
import { averageOf, type FeeEntry, feesOf } from './fees.ts'
import type { ProgrammeModel } from './model.ts'
import { amountOf, type MoneyAmount } from './quantities.ts'
import { tidy } from './ranges.ts'
import { all, first, sections } from './statements.ts'

/** How many learners cover the cost: whole learners; none can where a learner costs as much as he pays. */
export type BreakEven = { readonly learners: number } | { readonly never: true }

/** What is left over with another number of learners. */
export interface ScenarioResult {
  readonly node: Scenario
  readonly learners?: number
  readonly result?: MoneyAmount
}

/** What the business plan comes to, in the currencies that it names; they are never mixed. */
export interface MoneyFacts {
  readonly plannedLearners?: number
  readonly fees: readonly FeeEntry[]
  readonly feeIncome: Sum
  readonly funding: Sum
  readonly contributions: Sum
  readonly income: Sum
  readonly scholarships: Sum
  /** Cost lines that do not depend on the number of learners. */
  readonly fixed: Sum
  /** Cost lines for one learner. */
  readonly perLearner: Sum
  readonly cost: Sum
  /** Income less cost; nothing while the plan states no income at all, or no cost at all. */
  readonly result?: Sum
  /** The mean fee over those who pay; in one currency only. */
  readonly averageFee?: MoneyAmount
  readonly breakEven?: BreakEven
  /** The same where public funding and contributions bear their part of the fixed cost. */
  readonly breakEvenWithFunding?: BreakEven
  readonly scenarios: readonly ScenarioResult[]
  readonly nodes: {
    readonly funding: readonly PublicFunding[]
    readonly contributions: readonly StakeholderContribution[]
    readonly scholarships: readonly Scholarship[]
    readonly costs: readonly CostLine[]
  }
}

/**
 * The figures of the business plan. Income is fees times payers, public funding and contributions (guidelines, 13.2); cost is cost
 * lines and scholarships (13.4). Without any statement of a kind, its sum is empty.
 */
export function moneyFactsOf(model: ProgrammeModel): MoneyFacts {
  const business = sections(model.parts, isBusiness)
  const nodes = {
    funding: all(business, isPublicFunding),
    contributions: all(business, isStakeholderContribution),
    scholarships: all(business, isScholarship),
    costs: all(business, isCostLine),
  }
  const plannedLearners = amountOf({ amount: first(business, isPlannedEnrolment)?.count })
  const fees = feesOf(all(business, isFee), plannedLearners)
  const feeIncome = plus(...fees.map((fee) => fee.income))
  const funding = plus(...nodes.funding.map((node) => written(first(node, isAmountStatement)?.value, node)))
  const contributions = plus(...nodes.contributions.map((node) => written(node.value, node)))
  const scholarships = plus(...nodes.scholarships.map(scholarshipCost))
  const fixed = plus(...nodes.costs.filter((line) => !line.perLearner).map((line) => written(line.value, line)))
  const lines = nodes.costs.filter((line) => line.perLearner)
  const perLearner = plus(...lines.map((line) => written(line.value, line)))
  const variable =
    plannedLearners === undefined ? { amounts: noMoney.amounts, unknown: lines } : times(perLearner, plannedLearners)
  const income = plus(feeIncome, funding, contributions)
  const cost = plus(fixed, variable, scholarships)
  const base = { plannedLearners, fees, feeIncome, funding, contributions, income, scholarships, fixed, perLearner, cost, nodes }
  const averageFee = averageOf(fees)
  const stated = {
    income: fees.length + nodes.funding.length + nodes.contributions.length > 0,
    cost: nodes.costs.length + nodes.scholarships.length > 0,
  }
  return {
    ...base,
    result: stated.income && stated.cost ? minus(income, cost) : undefined,
    averageFee,
    breakEven: stated.cost ? breakEvenOf(plus(fixed, scholarships), perLearner, averageFee) : undefined,
    breakEvenWithFunding: stated.cost
      ? breakEvenOf(minus(plus(fixed, scholarships), plus(funding, contributions)), perLearner, averageFee)
      : undefined,
    scenarios: all(business, isScenario).map((node) => scenarioResult(node, base, stated.cost ? averageFee : undefined)),
  }
}

function scholarshipCost(node: Scholarship): Sum {
  const count = amountOf({ amount: first(node, isScholarshipNumber)?.count })
  return count === undefined ? sumOf(undefined, node) : times(written(first(node, isAmountStatement)?.value, node), count)
}

/** Fixed cost over what a learner leaves: fee less variable cost (our own rule of thumb, as the guidelines give none). */
function breakEvenOf(fixed: Sum, perLearner: Sum, fee: MoneyAmount | undefined): BreakEven | undefined {
  if (!fee) return undefined
  const cost = amountIn(fixed, fee.currency)
  const variable = amountIn(perLearner, fee.currency)
  if (cost === undefined || variable === undefined) return undefined
  if (cost <= 0) return fee.amount >= variable ? { learners: 0 } : { never: true }
  const margin = tidy(fee.amount - variable)
  return margin > 0 ? { learners: Math.ceil(tidy(cost / margin)) } : { never: true }
}

type Plan = Pick<MoneyFacts, 'funding' | 'contributions' | 'fixed' | 'scholarships' | 'perLearner'>

/** The result with so many learners, each paying the mean fee. */
function scenarioResult(node: Scenario, plan: Plan, fee: MoneyAmount | undefined): ScenarioResult {
  const learners = amountOf({ amount: node.count })
  if (learners === undefined || !fee) return { node, learners }
  const income = plus(times(sumOf(fee, node), learners), plan.funding, plan.contributions)
  return { node, learners, result: single(minus(income, plus(plan.fixed, plan.scholarships, times(plan.perLearner, learners)))) }
}
