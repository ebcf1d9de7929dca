/** The campaigns of the recruitment plan: for whom, when, at what cost, for how many learners; and what they come to together. */
import type { Campaign, Institution, TargetGroup } from '../language/generated/ast.ts'
import {
  isBudgetStatement,
  isCampaign,
  isCampaignLearners,
  isCampaignPartners,
  isCampaignSegment,
  isCampaignTarget,
  isPeriodStatement,
  isRecruitment,
} from '../language/generated/ast.ts'
import { noMoney, plus, type Sum, written } from './amounts.ts'
import { type PeriodSpan, periodOf } from './dates.ts'
import type { ProgrammeModel } from './model.ts'
import { measureOf } from './quantities.ts'
import { totalKnown } from './ranges.ts'
import { all, distinct, first, referred, sections } from './statements.ts'

/** What a campaign is to reach, by whom, and when. */
export interface CampaignEntry {
  readonly node: Campaign
  readonly segment?: string
  readonly learners: readonly TargetGroup[]
  readonly partners: readonly Institution[]
  readonly period?: PeriodSpan
  /** The learners that it is to win; nothing where the target is in another unit. */
  readonly target?: number
}

/** What the campaigns come to: learners, and money beside what the plan has for marketing. */
export interface CampaignFacts {
  readonly campaigns: readonly CampaignEntry[]
  /** All learners that the campaigns are to win; nothing without campaigns, or as soon as one target is not known. */
  readonly target?: number
  /** The budgets together; what a campaign without a budget costs is not known. */
  readonly budget: Sum
  /** The cost lines for marketing. */
  readonly marketing: Sum
}

/** The campaigns, whether the section exists or not. */
export function campaignsOf(model: ProgrammeModel): CampaignFacts {
  const nodes = all(sections(model.parts, isRecruitment), isCampaign)
  const campaigns = nodes.map((node): CampaignEntry => {
    const target = measureOf(first(node, isCampaignTarget)?.value)
    return {
      node,
      segment: first(node, isCampaignSegment)?.value,
      learners: distinct(all(node, isCampaignLearners).flatMap((statement) => referred(statement.learners))),
      partners: distinct(all(node, isCampaignPartners).flatMap((statement) => referred(statement.partners))),
      period: periodOf(first(node, isPeriodStatement)?.value),
      target: target?.unit === undefined || target.unit === 'learners' ? target?.amount : undefined,
    }
  })
  const lines = model.money.nodes.costs.filter((line) => line.kind === 'marketing' && !line.perLearner)
  return {
    campaigns,
    target: campaigns.length > 0 ? totalKnown(campaigns.map((campaign) => campaign.target)) : undefined,
    budget: plus(noMoney, ...nodes.map((node) => written(first(node, isBudgetStatement)?.value, node))),
    marketing: plus(noMoney, ...lines.map((line) => written(line.value, line))),
  }
}
