import type { ProgrammeModel } from '../../../model/model.ts'
import { totalKnown } from '../../../model/ranges.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every, says, sectionOf } from '../../places.ts'
import { rightCount } from '../../right-amount.ts'
import { figure } from '../../rules.ts'
import { sectionSays } from '../../section-rules.ts'

const plan = (payers: number): string => `business {
  planned 30 learners
  fee Single { amount 900 EUR category individual paid by ${payers} learners }
  fee Group { amount 800 EUR category collective paid by 10 learners }
}`

/** For how many learners the plan is made. */
export const enrolment: readonly Rule[] = [
  sectionSays(
    'enrolment',
    'business',
    'The business plan',
    { PlannedEnrolment: 'for how many learners the plan is made', Scenario: 'what happens with fewer or more of them' },
    {
      failing: 'business { fee Whole { amount 900 EUR } scenario "Careful" with 12 learners }',
      passing: 'business { planned 30 learners fee Whole { amount 900 EUR } scenario "Careful" with 12 learners }',
    },
    { basis: 'inference' },
  ),
  {
    id: 'payers-as-planned',
    kind: 'arithmetic',
    weight: 'judgement',
    basis: 'inference',
    says: 'The learners who pay, fee by fee, are together those for whom the plan is made.',
    failing: plan(25),
    passing: plan(20),
    find: (model) => {
      const { fees, plannedLearners } = model.money
      const stated = fees.map((fee) => (fee.payersFrom === 'fee' ? fee.payers : undefined))
      const payers = fees.length > 0 ? totalKnown(stated) : undefined
      const [planned] = every(model, 'PlannedEnrolment')
      if (!planned || payers === undefined || plannedLearners === undefined || payers === plannedLearners) return []
      const parts = fees.map((fee) => `${fee.node.name} ${figure(fee.payers ?? 0)}`).join(', ')
      const message = `The plan is made for ${figure(plannedLearners)} learners, but ${figure(payers)} pay: ${parts}.`
      return [{ node: planned, message, remedy: rightCount(planned, payers) }]
    },
  },
  {
    id: 'scenario-within-places',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'No scenario counts on more learners than there are places (for the plan itself, 16.1 says it).',
    failing: 'admission { places 40 }\nbusiness { planned 30 learners scenario "Hopeful" with 45 learners }',
    passing: 'admission { places 40 }\nbusiness { planned 30 learners scenario "Hopeful" with 40 learners }',
    find: overbooked,
  },
  {
    id: 'places-said',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'Where the plan counts learners and admission is described, admission says how many places there are.',
    failing: 'admission { complaints "To the committee" }\nbusiness { planned 30 learners }',
    passing: 'admission { complaints "To the committee" places 40 }\nbusiness { planned 30 learners }',
    find: (model) => {
      const [planned] = every(model, 'PlannedEnrolment')
      if (!planned || !says(model, 'Admission') || says(model, 'Places')) return []
      return [
        {
          node: sectionOf(model, 'admission'),
          message: 'The business plan counts learners, but admission does not say how many places there are: places N.',
        },
      ]
    },
  },
]

function overbooked(model: ProgrammeModel): Finding[] {
  const { places } = model.admission
  if (places === undefined) return []
  return model.money.scenarios.flatMap(({ node, learners }): Finding[] =>
    learners !== undefined && learners > places
      ? [
          {
            node,
            property: 'count',
            message: `This scenario has ${figure(learners)} learners, but there are only ${figure(places)} places (admission).`,
          },
        ]
      : [],
  )
}
