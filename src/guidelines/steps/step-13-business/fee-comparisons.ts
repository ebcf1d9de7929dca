import type { FeeEntry } from '../../../model/fees.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { moneyOf } from '../../../model/quantities.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { listed } from '../../rules.ts'
import { price } from '../../section-rules.ts'

const fees = (collective: number): string => `business {
  fee Single { amount 900 EUR category individual covers programme }
  fee Group { amount ${collective} EUR category collective covers programme }
}`

/** Categories that are meant to pay no more than an individual does for the whole. */
const lower: Readonly<Record<string, string>> = {
  collective: 'a learner of a group',
  member: 'a learner of the partners',
  reduced: 'a learner with a reduced fee',
  course: 'a learner of one course',
  assessment: 'a learner who only takes an assessment',
}

/** The fees compared with each other, with the ceilings, and with who collects them. */
export const feeComparisons: readonly Rule[] = [
  {
    id: 'lower-fees',
    kind: 'judgement',
    weight: 'judgement',
    basis: 'inference',
    says: 'Groups, members and learners who take a part of the programme pay no more than an individual pays for the whole.',
    failing: fees(1100),
    passing: fees(800),
    find: (model) => {
      const whole = model.money.fees.find((fee) => fee.category === 'individual' && fee.whole && fee.amount)
      if (!whole) return []
      return model.money.fees.flatMap((fee) => dearer(fee, whole))
    },
  },
  {
    id: 'within-limit',
    kind: 'allowed-value',
    weight: 'judgement',
    basis: 'inference',
    says: 'No fee for the whole programme is above a ceiling that the plan names.',
    failing: 'business { fee Whole { amount 900 EUR covers programme } fee-limit NL 750 EUR "Ceiling of the ministry" }',
    passing: 'business { fee Whole { amount 700 EUR covers programme } fee-limit NL 750 EUR "Ceiling of the ministry" }',
    find: (model) =>
      every(model, 'FeeLimit').flatMap((limit) => {
        const ceiling = moneyOf(limit.value)
        if (!ceiling) return []
        return model.money.fees.flatMap(({ node, amount, whole }): Finding[] => {
          if (!whole || !amount || amount.currency !== ceiling.currency || amount.amount <= ceiling.amount) return []
          const message = `${node.name} costs ${price(amount)}; in ${limit.country} a fee may not be more than ${price(ceiling)}.`
          return [{ node, message, related: [{ node: limit, message: 'This is the ceiling.' }] }]
        })
      }),
  },
  {
    id: 'limit-of-partner',
    kind: 'reference',
    weight: 'judgement',
    basis: 'inference',
    says: 'Ceilings are those of countries of partners.',
    needs: ['Institution'],
    failing: 'business { fee Whole { amount 700 EUR } fee-limit SE 750 EUR }',
    passing: 'business { fee Whole { amount 700 EUR } fee-limit NL 750 EUR }',
    find: (model) => {
      const countries = model.partners.flatMap((partner) => partner.country ?? [])
      if (countries.length === 0) return []
      return every(model, 'FeeLimit').flatMap((node): Finding[] =>
        countries.includes(node.country)
          ? []
          : [{ node, property: 'country', message: `No partner is of ${node.country}: this ceiling binds nobody here.` }],
      )
    },
  },
  {
    id: 'collected-where-enrolled',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'The partner that collects a fee is one at which learners enrol and that collects this fee there.',
    needs: ['Institution', 'Fee'],
    failing: `admission { enrolment at Nordhaven { status main collects Whole } }
business { fee Whole { amount 700 EUR collected by Valmora } }`,
    passing: `admission { enrolment at Nordhaven { status main collects Whole } }
business { fee Whole { amount 700 EUR collected by Nordhaven } }`,
    find: collectedElsewhere,
  },
]

function dearer({ node, amount, category }: FeeEntry, whole: FeeEntry): Finding[] {
  const who = category === undefined || !Object.hasOwn(lower, category) ? undefined : lower[category]
  if (!who || !amount || !whole.amount || amount.currency !== whole.amount.currency || amount.amount <= whole.amount.amount)
    return []
  const message = `${node.name} is ${price(amount)}, more than the ${price(whole.amount)} that an individual pays for the whole: ${who} would pay more.`
  return [{ node, message, related: [{ node: whole.node, message: 'This is what an individual pays.' }] }]
}

function collectedElsewhere(model: ProgrammeModel): Finding[] {
  const collections = every(model, 'CollectsFee')
  if (collections.length === 0) return []
  return every(model, 'CollectedBy').flatMap((node): Finding[] => {
    const fee = node.$container
    const its = collections.filter((collection) => collection.fees.some((reference) => reference.ref === fee))
    if (its.some((collection) => collection.$container.partner?.ref === node.partner?.ref)) return []
    const partners = its.flatMap((collection) => collection.$container.partner?.ref?.name ?? [])
    const message =
      partners.length > 0
        ? `${fee.name} is collected by ${node.partner?.$refText} here, but by ${listed(partners)} in the enrolment (admission).`
        : `${fee.name} is collected by ${node.partner?.$refText}, but no enrolment there says so: collects ${fee.name} (admission).`
    return [{ node, message, related: its.map((each) => ({ node: each, message: 'This is what the enrolment says.' })) }]
  })
}
