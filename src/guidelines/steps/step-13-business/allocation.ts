import { amountIn, single } from '../../../model/amounts.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { complete, listed, present } from '../../rules.ts'
import { price, sectionSays } from '../../section-rules.ts'
import { beforeSplitAsNamed } from './common-cost.ts'
import { shares, wording } from './shares.ts'

const stream = (first: number, second: number, rule = 'fixed'): string =>
  `stream fees "Fees" { rule ${rule} share of Nordhaven ${first} % share of Valmora ${second} % }`

/** Guideline 13.5. */
export const allocation: Guideline = {
  id: 'business.allocation',
  number: '13.5',
  step: 'business',
  title: 'Fair allocation to the partners',
  summary:
    'Each stream of income is divided among the partners by a rule that they find fair; what is taken off before, and what is kept back, is said.',
  basis: 'programme-book-name',
  address: addresses.business,
  statements: ['AllocationStream', 'AllocationRule', 'AllocationShare', 'BeforeSplit', 'Reserve'],
  declinedBy: ['stream'],
  rules: [
    present(
      'stream',
      'business',
      ['AllocationStream'],
      'how income is divided',
      'How is income divided among the partners? The guidelines ask for a fair allocation: stream fees { rule … share of PARTNER … % }.',
      { failing: 'business { planned 30 learners }', passing: `business { ${stream(60, 40)} }` },
    ),
    complete(
      { AllocationStream: { AllocationRule: 'by which rule it is divided', AllocationShare: 'the share of each partner' } },
      { failing: 'business { stream fees "Fees" { rule fixed } }', passing: `business { ${stream(60, 40)} }` },
      { basis: 'inference' },
    ),
    ...shares,
    {
      id: 'every-stream',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'Each kind of income in the plan is divided by a stream, once; and each stream has income.',
      failing: `business { fee Whole { amount 900 EUR } funding "Ministry" { amount 5000 EUR } ${stream(60, 40)} }`,
      passing: `business { fee Whole { amount 900 EUR } ${stream(60, 40)} }`,
      find: streamsAndIncome,
    },
    sectionSays(
      'before-split',
      'business',
      'The business plan',
      { BeforeSplit: 'what is taken off before income is divided', Reserve: 'what is kept in reserve' },
      {
        failing: `business { ${stream(60, 40)} reserve 5 % }`,
        passing: `business { ${stream(60, 40)} reserve 5 % no before-split because "Each partner bears its own cost" }`,
      },
      { basis: 'inference' },
    ),
    {
      id: 'before-split-within-income',
      kind: 'arithmetic',
      weight: 'contradiction',
      basis: 'arithmetic',
      says: 'Before the split no more is taken off than comes in.',
      failing: `business { planned 10 learners fee Whole { amount 500 EUR } before-split "Coordination" 6000 EUR ${stream(60, 40)} }`,
      passing: `business { planned 10 learners fee Whole { amount 500 EUR } before-split "Coordination" 600 EUR ${stream(60, 40)} }`,
      find: (model) => {
        const [node] = every(model, 'BeforeSplit')
        const off = single(model.allocation.beforeSplit)
        const income =
          off && model.money.result !== undefined
            ? amountIn(model.money.income, off.currency)
            : off && incomeKnown(model, off.currency)
        if (!node || !off || income === undefined || off.amount <= income) return []
        return [
          {
            node,
            message: `${price(off)} are taken off before the split, but only ${price({ ...off, amount: income })} come in.`,
          },
        ]
      },
    },
    {
      id: 'before-split-as-cost',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'What is taken off before the split is cost that the plan has.',
      failing: `business { cost coordination 4000 EUR before-split "Coordination" 6000 EUR ${stream(60, 40)} }`,
      passing: `business { cost coordination 6000 EUR before-split "Coordination" 6000 EUR ${stream(60, 40)} }`,
      find: (model) => {
        const [node] = every(model, 'BeforeSplit')
        const off = single(model.allocation.beforeSplit)
        const cost = off && model.money.nodes.costs.length > 0 ? amountIn(model.money.cost, off.currency) : undefined
        if (!node || !off || cost === undefined || off.amount <= cost) return []
        return [
          {
            node,
            message: `${price(off)} are taken off before the split, more than the whole cost of ${price({ ...off, amount: cost })}. Only cost that is borne together belongs here.`,
          },
        ]
      },
    },
    beforeSplitAsNamed,
  ],
  leftToReader: 'Whether the partners find the allocation fair, and how it compares with their effort.',
}

/** The income in a currency, where the plan states any. */
function incomeKnown(model: ProgrammeModel, currency: string): number | undefined {
  const { income, fees, nodes } = model.money
  return fees.length + nodes.funding.length + nodes.contributions.length > 0 ? amountIn(income, currency) : undefined
}

function streamsAndIncome(model: ProgrammeModel): Finding[] {
  const { streams } = model.allocation
  if (streams.length === 0) return []
  const { fees, nodes } = model.money
  const there: Readonly<Record<string, boolean>> = {
    fees: fees.length > 0,
    'public-funding': nodes.funding.length > 0,
    contributions: nodes.contributions.length > 0,
  }
  const kinds = Object.keys(there)
  const whole = streams.find((stream) => stream.kind === 'all-income')
  const divided = new Set(streams.map((stream) => stream.kind))
  const undivided = whole ? [] : kinds.filter((kind) => there[kind] && !divided.has(kind))
  const twice = whole ? streams.filter((stream) => stream !== whole) : []
  const empty = whole ? [] : streams.filter((stream) => there[stream.kind] === false)
  return [
    ...(undivided.length > 0
      ? [
          {
            node: sectionOf(model, 'business'),
            message: `The plan has ${listed(undivided.map(wording))}, but does not say how that is divided: stream ${undivided[0]} { … }.`,
            missing: `the division of ${listed(undivided.map(wording))}`,
          },
        ]
      : []),
    ...twice.map(({ node, kind }) => ({
      node,
      property: 'kind',
      message: `All income is divided already; the stream of ${wording(kind)} divides a part of it once more.`,
    })),
    ...empty.map(({ node, kind }) => ({
      node,
      property: 'kind',
      message: `The plan has no ${wording(kind)} that could be divided here.`,
    })),
  ]
}
