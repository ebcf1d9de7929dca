/** Income, cost and result of the programme as its business plan states them. Allocation and forecast stand in files of their own. */
import type { CostLine, Fee, PublicFunding, Scenario, Scholarship, StakeholderContribution } from '../language/generated/ast.ts'
import {
  type Institution,
  isAmountStatement,
  isBusiness,
  isCollectedBy,
  isCostLine,
  isFee,
  isFeeCategory,
  isFeeCovers,
  isPaidBy,
  isPlannedEnrolment,
  isPublicFunding,
  isScenario,
  isScholarship,
  isScholarshipNumber,
  isStakeholderContribution,
} from '../language/generated/ast.ts'
import { amountIn, minus, noMoney, plus, type Sum, single, sumOf, times, written } from './amounts.ts'
import type { ProgrammeModel } from './model.ts'
import { amountOf, type MoneyAmount, moneyOf } from './quantities.ts'
import { tidy, total } from './ranges.ts'
import { all, first, sections } from './statements.ts'

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

/** How many learners cover the cost: whole learners; none can where a learner costs as much as he pays. */
export type BreakEven = { readonly learners: number } | { readonly never: true }

export interface ScenarioResult {
  readonly node: Scenario
  readonly learners?: number
  readonly result?: MoneyAmount
}

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
  readonly result: Sum
  /** The mean fee over those who pay; in one currency only. */
  readonly averageFee?: MoneyAmount
  readonly breakEven?: BreakEven
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
  return {
    ...base,
    result: minus(income, cost),
    averageFee,
    breakEven: breakEvenOf(plus(fixed, scholarships), perLearner, averageFee),
    scenarios: all(business, isScenario).map((node) => scenarioResult(node, base, averageFee)),
  }
}

function feesOf(nodes: readonly Fee[], planned: number | undefined): FeeEntry[] {
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

function scholarshipCost(node: Scholarship): Sum {
  const count = amountOf({ amount: first(node, isScholarshipNumber)?.count })
  return count === undefined ? sumOf(undefined, node) : times(written(first(node, isAmountStatement)?.value, node), count)
}

/** All that is paid over all who pay; the only fee where nobody is counted. */
function averageOf(fees: readonly FeeEntry[]): MoneyAmount | undefined {
  if (fees.length === 1) return fees[0]?.amount
  const income = single(plus(...fees.map((fee) => fee.income)))
  const payers = total(fees.map((fee) => fee.payers ?? 0))
  return income && payers > 0 ? { amount: tidy(income.amount / payers), currency: income.currency } : undefined
}

/** Fixed cost over what a learner leaves: fee less variable cost (our own rule of thumb; other income is not counted). */
export function breakEvenOf(fixed: Sum, perLearner: Sum, fee: MoneyAmount | undefined): BreakEven | undefined {
  if (!fee) return undefined
  const cost = amountIn(fixed, fee.currency)
  const variable = amountIn(perLearner, fee.currency)
  if (cost === undefined || variable === undefined || (fixed.amounts.size === 0 && perLearner.amounts.size === 0))
    return undefined
  if (cost === 0) return fee.amount >= variable ? { learners: 0 } : { never: true }
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
