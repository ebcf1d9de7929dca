import { single } from '../../../model/amounts.ts'
import type { BreakEven } from '../../../model/money.ts'
import type { Rule } from '../../guideline.ts'
import { sectionOf } from '../../places.ts'
import { figure, listed } from '../../rules.ts'
import { price } from '../../section-rules.ts'

const plan = (cost: number): string => `business { planned 20 learners fee Whole { amount 500 EUR } cost delivery ${cost} EUR }`

/** Income and cost together. */
export const balance: readonly Rule[] = [
  {
    id: 'balance',
    kind: 'arithmetic',
    weight: 'judgement',
    says: 'Income covers cost.',
    failing: plan(12000),
    passing: plan(9000),
    find: (model) => {
      const { income, cost, result, breakEvenWithFunding } = model.money
      const left = result && single(result)
      if (!left || left.amount >= 0) return []
      const earned = single(income)
      const spent = single(cost)
      const figures = earned && spent ? `income is ${price(earned)}, cost ${price(spent)}. ` : ''
      const message =
        `The plan lacks ${price({ ...left, amount: -left.amount })}: ${figures}The guidelines ask that income balances the cost. ${wouldFit(breakEvenWithFunding)}`.trim()
      return [{ node: sectionOf(model, 'business'), message }]
    },
  },
  {
    id: 'one-currency',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'Income and cost are in one currency, so that they can be compared.',
    failing: 'business { planned 20 learners fee Whole { amount 500 EUR } cost delivery 9000 SEK }',
    passing: 'business { planned 20 learners fee Whole { amount 500 EUR } cost delivery 9000 EUR }',
    find: (model) => {
      const { income, cost } = model.money
      const currencies = [...new Set([...income.amounts.keys(), ...cost.amounts.keys()])]
      if (currencies.length < 2) return []
      const message = `The plan counts in ${listed(currencies)}; income and cost cannot be compared. Turn all amounts into one currency, and note the rate.`
      return [{ node: sectionOf(model, 'business'), message }]
    },
  },
  {
    id: 'scenarios-around-plan',
    kind: 'judgement',
    weight: 'judgement',
    basis: 'inference',
    says: 'There is a scenario with fewer learners than planned and one with more.',
    failing: 'business { planned 20 learners scenario "Careful" with 12 learners }',
    passing: 'business { planned 20 learners scenario "Careful" with 12 learners scenario "Hopeful" with 28 learners }',
    find: (model) => {
      const { scenarios, plannedLearners } = model.money
      const counts = scenarios.flatMap((scenario) => scenario.learners ?? [])
      if (plannedLearners === undefined || counts.length === 0) return []
      const without = [
        ...(counts.some((count) => count < plannedLearners) ? [] : ['fewer']),
        ...(counts.some((count) => count > plannedLearners) ? [] : ['more']),
      ]
      if (without.length === 0) return []
      const message = `No scenario has ${listed(without, 'or')} learners than the ${figure(plannedLearners)} planned. One on each side shows what the plan can bear.`
      return [{ node: scenarios[0]?.node ?? sectionOf(model, 'business'), message }]
    },
  },
  {
    id: 'scenario-without-cover',
    kind: 'arithmetic',
    weight: 'judgement',
    basis: 'inference',
    says: 'A scenario that does not cover its cost says what happens then.',
    failing:
      'business { planned 20 learners fee Whole { amount 500 EUR } cost delivery 9000 EUR scenario "Careful" with 12 learners }',
    passing:
      'business { planned 20 learners fee Whole { amount 500 EUR } cost delivery 9000 EUR scenario "Careful" with 12 learners "The reserve of both partners pays" }',
    find: (model) =>
      model.money.scenarios.flatMap(({ node, learners, result }) => {
        if (!result || result.amount >= 0 || node.text) return []
        const message = `With ${figure(learners ?? 0)} learners the plan lacks ${price({ ...result, amount: -result.amount })}. Say what happens then, in words after the number.`
        return [{ node, message }]
      }),
  },
]

function wouldFit(breakEven: BreakEven | undefined): string {
  if (!breakEven) return ''
  if ('never' in breakEven) return 'Each learner costs as much as is paid: no number of learners would do.'
  return `It would do so with ${figure(breakEven.learners)} learners.`
}
