import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { complete, present } from '../../rules.ts'
import { sectionSays } from '../../section-rules.ts'
import { enoughForCredits } from './assessment-fees.ts'
import { balance } from './balance.ts'
import { cost } from './cost.ts'
import { enrolment } from './enrolment.ts'
import { feeComparisons } from './fee-comparisons.ts'

const fee = `fee Whole "Fee for the programme" {
  amount 900 EUR
  category individual
  covers programme
  includes "Teaching and assessment"
  paid by 30 learners
  affordability "Three instalments"
  refund "All until the first day"
  collected by Nordhaven
}`

/** Guideline 13.2, and the general remarks on the plan: cost, enrolment, scenarios. */
export const fees: Guideline = {
  id: 'business.fees',
  number: '13.2',
  step: 'business',
  title: 'Fee structure',
  summary:
    'Learners pay one joint fee of registration, which may differ for individuals and for groups and which individuals can afford. Fees and other income, public and private, balance the cost of running the programme.',
  basis: 'programme-book',
  address: addresses.business,
  statements: [
    'Fee',
    'FeeCategory',
    'FeeCovers',
    'FeeIncludes',
    'PaidBy',
    'Affordability',
    'Refund',
    'CollectedBy',
    'FeeLimit',
    'CostLine',
    'PlannedEnrolment',
    'Scenario',
  ],
  declinedBy: ['fee'],
  rules: [
    present(
      'fee',
      'business',
      ['Fee'],
      'a fee',
      'What do learners pay? The guidelines ask for a joint fee: fee NAME "…" { amount … }, or no fee because "…".',
      {
        failing: 'business { planned 30 learners }',
        passing: 'business { planned 30 learners fee Whole { amount 900 EUR } }',
      },
    ),
    complete(
      {
        Fee: {
          AmountStatement: 'its amount',
          FeeCategory: 'who pays it',
          FeeCovers: 'what it covers',
          FeeIncludes: 'what is included',
          PaidBy: 'how many learners pay it',
          Affordability: 'why it is affordable',
          Refund: 'when it is paid back',
          CollectedBy: 'which partner collects it',
        },
      },
      {
        failing: 'business { fee Whole "Fee for the programme" { amount 900 EUR category individual } }',
        passing: `business { ${fee} }`,
      },
      { basis: 'inference' },
    ),
    sectionSays(
      'limits',
      'business',
      'The business plan',
      { FeeLimit: 'where the law or a partner limits the fee (fee-limit COUNTRY AMOUNT, or no fee-limit because "…")' },
      { failing: `business { ${fee} }`, passing: `business { ${fee} fee-limit NL 2500 EUR "Ceiling of the ministry" }` },
      { basis: 'inference' },
    ),
    ...feeComparisons,
    enoughForCredits,
    ...balance,
    ...enrolment,
    ...cost,
  ],
  leftToReader:
    'Whether individuals can afford the fee, and whether website and agreement name the same fee: both stand outside the description.',
}
