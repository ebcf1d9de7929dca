import { type Fee, isAmountStatement, isFeeCovers } from '../../../language/generated/ast.ts'
import type { FeeEntry } from '../../../model/fees.ts'
import { moneyOf } from '../../../model/quantities.ts'
import { all, first, referred } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { rightAmount } from '../../right-amount.ts'
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

/** The fees compared with each other and with the ceilings; who collects them is compared in 16.4. */
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
    id: 'for-individuals',
    kind: 'presence',
    weight: 'judgement',
    says: 'There is a fee for individuals.',
    failing: 'business { fee Group { amount 800 EUR category collective covers programme } }',
    passing:
      'business { fee Group { amount 800 EUR category collective covers programme } fee Single { amount 900 EUR category individual covers programme } }',
    find: ({ money }) => {
      const categories = money.fees.map((fee) => fee.category)
      const [first] = money.fees
      // What only an assessment or a course costs says nothing of the whole.
      const groups = categories.every(
        (category) => category === 'collective' || category === 'course' || category === 'assessment',
      )
      if (!first || !groups || !categories.includes('collective')) return []
      const message =
        'No fee is for individuals who take the whole programme. The guidelines ask for one that they can afford: fee NAME { category individual }.'
      return [{ node: first.node, message }]
    },
  },
  {
    id: 'one-fee-for-each',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'One category of payers has one fee for the same part of the programme.',
    needs: ['Component'],
    failing: fees(800).replace('collective', 'individual'),
    passing: fees(800),
    find: (model) => {
      const seen = new Map<string, Fee>()
      return model.money.fees.flatMap(({ node, category }): Finding[] => {
        if (category === undefined) return []
        const covered = all(node, isFeeCovers).flatMap((statement) => statement.items.map((item) => item.$refText))
        const key = [category, ...covered.sort()].join(' ')
        const before = seen.get(key)
        seen.set(key, before ?? node)
        if (!before) return []
        const message = `${before.name} and ${node.name} are both for ${category} payers and cover the same. Which of the two applies?`
        return [{ node, message, related: [{ node: before, message: 'This is the other fee.' }] }]
      })
    },
  },
  {
    id: 'covers-as-category',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'A fee for a course covers courses, a fee for an assessment covers assessments.',
    needs: ['Component'],
    failing: `curriculum { course Intro { volume 3 ECTS assessment Exam { weight 100 % } } }
business { fee One { amount 90 EUR category assessment covers Intro } }`,
    passing: `curriculum { course Intro { volume 3 ECTS assessment Exam { weight 100 % } } }
business { fee One { amount 90 EUR category assessment covers Intro.Exam } }`,
    find: (model) => model.money.fees.flatMap(coverage),
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
          const remedy = rightAmount(first(node, isAmountStatement)?.value, ceiling.amount, ceiling.currency)
          return [{ node, message, related: [{ node: limit, message: 'This is the ceiling.' }], remedy }]
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
]

function dearer({ node, amount, category }: FeeEntry, whole: FeeEntry): Finding[] {
  const who = category === undefined || !Object.hasOwn(lower, category) ? undefined : lower[category]
  if (!who || !amount || !whole.amount || amount.currency !== whole.amount.currency || amount.amount <= whole.amount.amount)
    return []
  const message = `${node.name} is ${price(amount)}, more than the ${price(whole.amount)} that an individual pays for the whole: ${who} would pay more.`
  return [{ node, message, related: [{ node: whole.node, message: 'This is what an individual pays.' }] }]
}

/** What a fee covers, compared with those who pay it. */
function coverage({ node, category, whole }: FeeEntry): Finding[] {
  const statement = all(node, isFeeCovers)[0]
  const types = referred(statement?.items).map((item) => item.$type)
  if (!statement || category === undefined) return []
  const onlyAssessments = !whole && types.length > 0 && types.every((type) => type === 'Assessment')
  const wanted = { course: 'Course', assessment: 'Assessment' }[category]
  const fits = wanted ? !whole && types.every((type) => type === wanted) : !onlyAssessments
  if (fits) return []
  const remedy = wanted ? `name the ${category} after covers, or choose another category` : 'category assessment'
  return [{ node: statement, message: `${node.name} is for ${category} payers, which does not fit what it covers: ${remedy}.` }]
}
