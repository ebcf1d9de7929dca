import { isAmountStatement, isScholarshipNumber } from '../../../language/generated/ast.ts'
import { single } from '../../../model/amounts.ts'
import { amountOf, moneyOf } from '../../../model/quantities.ts'
import { first } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every } from '../../places.ts'
import { rightCount } from '../../right-amount.ts'
import { complete, figure, present } from '../../rules.ts'
import { price } from '../../section-rules.ts'

const scholarship = (number = 4, amount = 500): string =>
  `scholarship "For islands" { number ${number} amount ${amount} EUR source "Association of ports" criterion "Income and distance" }`
const fee = 'fee Whole { amount 900 EUR category individual covers programme }'

/** Guideline 13.4. */
export const scholarships: Guideline = {
  id: 'business.scholarships',
  number: '13.4',
  step: 'business',
  title: 'Scholarships',
  summary:
    'Scholarships open the programme to learners who cannot pay; the plan says how many, how much, from which source and by which criteria.',
  basis: 'programme-book-name',
  address: addresses.business,
  statements: ['Scholarship', 'ScholarshipNumber', 'ScholarshipCriterion'],
  declinedBy: ['scholarship'],
  rules: [
    present(
      'scholarship',
      'business',
      ['Scholarship'],
      'a scholarship',
      'The plan has no scholarship. The guidelines name them: scholarship "…" { number … amount … }, or no scholarship because "…".',
      { failing: 'business { planned 30 learners }', passing: 'business { no scholarship because "The programme is free" }' },
    ),
    complete(
      {
        Scholarship: {
          ScholarshipNumber: 'how many there are',
          AmountStatement: 'its amount',
          Source: 'who pays it',
          ScholarshipCriterion: 'by which criteria it is given',
        },
      },
      { failing: 'business { scholarship "For islands" { number 4 amount 500 EUR } }', passing: `business { ${scholarship()} }` },
      { basis: 'inference' },
    ),
    {
      id: 'counted-once',
      kind: 'arithmetic',
      weight: 'judgement',
      basis: 'arithmetic',
      says: 'The cost of scholarships is counted once: number times amount is part of the cost already, so there is no line of cost for it.',
      failing: `business { ${scholarship()} cost scholarships 2000 EUR }`,
      passing: `business { ${scholarship()} cost coordination 2000 EUR }`,
      find: (model) => {
        if (every(model, 'Scholarship').length === 0) return []
        const sum = single(model.money.scholarships)
        const already = sum ? ` (${price(sum)})` : ''
        return every(model, 'CostLine')
          .filter((line) => line.kind === 'scholarships')
          .map((node) => ({
            node,
            message: `The scholarships are part of the cost already${already}, by their number and amount. This line counts them twice; leave it out.`,
          }))
      },
    },
    {
      id: 'fewer-than-learners',
      kind: 'arithmetic',
      weight: 'judgement',
      basis: 'inference',
      says: 'There are no more scholarships than learners.',
      failing: `business { planned 30 learners ${scholarship(40)} }`,
      passing: `business { planned 30 learners ${scholarship(4)} }`,
      find: (model) => {
        const { plannedLearners } = model.money
        return every(model, 'Scholarship').flatMap((node): Finding[] => {
          const number = amountOf({ amount: first(node, isScholarshipNumber)?.count })
          if (number === undefined || plannedLearners === undefined || number <= plannedLearners) return []
          return [
            {
              node,
              message: `There are ${figure(number)} scholarships, but only ${figure(plannedLearners)} learners are planned.`,
              remedy: rightCount(first(node, isScholarshipNumber), plannedLearners),
            },
          ]
        })
      },
    },
    {
      id: 'within-fee',
      kind: 'judgement',
      weight: 'judgement',
      basis: 'inference',
      says: 'A scholarship is not larger than the fee for the whole programme.',
      failing: `business { ${fee} ${scholarship(4, 1500)} }`,
      passing: `business { ${fee} ${scholarship(4, 500)} }`,
      find: (model) => {
        const fees = model.money.fees.filter((each) => each.whole).flatMap((each) => each.amount ?? [])
        const most = fees.reduce((left, right) => (right.amount > (left?.amount ?? 0) ? right : left), fees[0])
        if (!most || fees.some((each) => each.currency !== most.currency)) return []
        return every(model, 'Scholarship').flatMap((node): Finding[] => {
          const amount = moneyOf(first(node, isAmountStatement)?.value)
          if (!amount || amount.currency !== most.currency || amount.amount <= most.amount) return []
          return [
            {
              node,
              message: `This scholarship is ${price(amount)}, more than the whole fee of ${price(most)}. Say what else it pays for, or lower it.`,
            },
          ]
        })
      },
    },
  ],
  leftToReader: 'Whether the scholarships reach those who need them; whether the source named here is an income of the plan.',
}
