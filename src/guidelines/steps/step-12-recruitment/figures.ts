import { isCampaignTarget } from '../../../language/generated/ast.ts'
import { single } from '../../../model/amounts.ts'
import { type CampaignFacts, campaignsOf } from '../../../model/campaigns.ts'
import { first as firstOf } from '../../../model/statements.ts'
import type { Remedy, Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { rightAmount } from '../../right-amount.ts'
import { figure } from '../../rules.ts'
import { price } from '../../section-rules.ts'

/** The target of the last campaign so that all together come to what the plan counts on. */
function lastTarget(campaigns: CampaignFacts['campaigns'], missing: number): Remedy | undefined {
  const last = campaigns.at(-1)
  const value = last && firstOf(last.node, isCampaignTarget)?.value
  return last?.target === undefined ? undefined : rightAmount(value, last.target + missing, value?.unit)
}

/** Targets and budgets of the campaigns, compared with the business plan. */
export const campaignFigures: readonly Rule[] = [
  {
    id: 'targets-as-planned',
    kind: 'arithmetic',
    weight: 'judgement',
    basis: 'inference',
    says: 'The targets of all campaigns together are the learners for whom the business plan is made.',
    failing:
      'recruitment { campaign Sectors { target 20 learners } campaign Everyone { target 15 learners } }\nbusiness { planned 40 learners }',
    passing:
      'recruitment { campaign Sectors { target 20 learners } campaign Everyone { target 20 learners } }\nbusiness { planned 40 learners }',
    find: (model) => {
      const { target, campaigns } = campaignsOf(model)
      const { plannedLearners } = model.money
      const [first] = campaigns
      if (!first || target === undefined || plannedLearners === undefined || target === plannedLearners) return []
      const difference = Math.abs(target - plannedLearners)
      const remedy =
        target < plannedLearners ? `${figure(difference)} more have to be won` : `the plan counts ${figure(difference)} fewer`
      const message = `The campaigns are to win ${figure(target)} learners together, but the business plan counts on ${figure(plannedLearners)}: ${remedy}.`
      const related = every(model, 'PlannedEnrolment').slice(0, 1)
      return [
        {
          node: first.node.$container,
          message,
          remedy: lastTarget(campaigns, plannedLearners - target),
          related: related.map((node) => ({ node, message: 'These are the learners of the plan.' })),
        },
      ]
    },
  },
  {
    id: 'budget-in-plan',
    kind: 'arithmetic',
    weight: 'judgement',
    basis: 'inference',
    says: 'The budgets of all campaigns together are what the business plan has for marketing.',
    failing:
      'recruitment { campaign Sectors { budget 3000 EUR } campaign Everyone { budget 2000 EUR } }\nbusiness { cost marketing 4000 EUR }',
    passing:
      'recruitment { campaign Sectors { budget 3000 EUR } campaign Everyone { budget 1000 EUR } }\nbusiness { cost marketing 4000 EUR }',
    find: (model) => {
      const { budget, marketing, campaigns } = campaignsOf(model)
      const needed = single(budget)
      const planned = single(marketing)
      const [first] = campaigns
      if (!first || !needed || !planned || needed.currency !== planned.currency || needed.amount === planned.amount) return []
      const difference = price({ ...needed, amount: Math.abs(needed.amount - planned.amount) })
      const remedy =
        needed.amount > planned.amount ? `${difference} have no cover` : `${difference} are not given to any campaign`
      const message = `The campaigns cost ${price(needed)} together; the business plan has ${price(planned)} for marketing: ${remedy}.`
      const lines = every(model, 'CostLine').filter((line) => line.kind === 'marketing')
      return [
        { node: first.node.$container, message, related: lines.map((node) => ({ node, message: 'This is for marketing.' })) },
      ]
    },
  },
  {
    id: 'targets-within-places',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'No campaign aims at more learners than there are places.',
    failing: 'recruitment { campaign Sectors { target 80 learners } }\nadmission { places 60 }',
    passing: 'recruitment { campaign Sectors { target 40 learners } }\nadmission { places 60 }',
    find: (model) => {
      const { places } = model.admission
      if (places === undefined) return []
      return campaignsOf(model).campaigns.flatMap(({ node, target }) =>
        target !== undefined && target > places
          ? [
              {
                node,
                message: `The campaign ${node.name} is to win ${figure(target)} learners; there are ${figure(places)} places.`,
              },
            ]
          : [],
      )
    },
  },
]
