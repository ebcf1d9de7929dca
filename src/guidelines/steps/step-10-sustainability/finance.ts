import type { ForecastCost, ForecastIncome } from '../../../language/generated/ast.ts'
import { isForecastCost, isForecastIncome } from '../../../language/generated/ast.ts'
import { type Sum, single } from '../../../model/amounts.ts'
import type { ForecastYear } from '../../../model/forecast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { all, distinct, first, textOf } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { complete, figure, listed, present } from '../../rules.ts'

const years = (...figures: readonly (readonly [number, number, number])[]): string =>
  `sustainability {\n  ${figures.map(([year, income, cost]) => `forecast ${year} { income ${income} EUR  cost ${cost} EUR  assumption "Fees as now" }`).join('\n  ')}\n}`
const planned = 'business { funding "State" { kind structural  amount 50000 EUR }  cost delivery 45000 EUR }'

/** How many years a plan for the medium term covers at least (catalogue of the guidelines, 10.1: three years, our own reading). */
const least = 3

/** From which change on a reader of a plan asks why, in per cent (our own reading). */
const change = 5

/** Guideline 10.4: sustainable financial framework. */
export const financialFramework: Guideline = {
  id: 'sustainability.financial-framework',
  number: '10.4',
  step: 'sustainability',
  title: 'Sustainable financial framework',
  summary:
    'A financial plan in the medium and long term on the basis of the original business plan: for each year income, cost and what the figures rest on. The programme bears itself after its start, without the money of projects.',
  basis: 'programme-book-name',
  address: addresses.sustainability,
  statements: ['Forecast', 'ForecastIncome', 'ForecastCost', 'Assumption'],
  rules: [
    present(
      'forecast',
      'sustainability',
      ['Forecast'],
      'the financial plan',
      'There is no financial plan beyond the first edition. The guidelines ask for a sustainable financial framework: forecast 2028 { income … cost … assumption "…" }.',
      { failing: 'sustainability { dissemination "Yearly report" }', passing: years([2027, 50000, 45000]) },
    ),
    complete(
      {
        Forecast: { ForecastIncome: 'its income', ForecastCost: 'its cost', Assumption: 'what its figures rest on (assumption)' },
      },
      { failing: 'sustainability { forecast 2027 { income 50000 EUR  cost 45000 EUR } }', passing: years([2027, 50000, 45000]) },
      { basis: 'sister-book' },
    ),
    {
      id: 'horizon',
      kind: 'order',
      weight: 'detail',
      basis: 'inference',
      says: `The financial plan covers at least ${least} years, without a gap.`,
      failing: years([2027, 50000, 45000], [2028, 50000, 45000], [2030, 50000, 45000]),
      passing: years([2027, 50000, 45000], [2028, 50000, 45000], [2029, 50000, 45000]),
      find: ({ forecast }) => {
        const given = forecast.years
        const [start, end] = [given[0], given.at(-1)]
        if (!start || !end) return []
        const gaps = Array.from({ length: end.year - start.year }, (_, index) => start.year + index).filter(
          (year) => !given.some((each) => each.year === year),
        )
        const last = end.nodes[0]
        if (!last) return []
        if (gaps.length > 0)
          return [
            {
              node: last,
              property: 'year',
              message: `The financial plan goes from ${start.year} to ${end.year}, but leaves out ${listed(gaps.slice(0, 5).map(String))}: forecast ${gaps[0]}.`,
            },
          ]
        if (given.length >= least) return []
        return [
          {
            node: last,
            property: 'year',
            message: `The financial plan covers ${given.length} year${given.length > 1 ? 's' : ''}. For the medium term ${least} years are the least: forecast ${end.year + 1}.`,
          },
        ]
      },
    },
    {
      id: 'editions',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'The financial plan covers as many years as editions are planned.',
      failing: `partnership {\n  coordinator Nordhaven\n  partner Nordhaven\n  partner Valmora\n  editions 4 from 2027\n}\n${years([2027, 50000, 45000], [2028, 50000, 45000], [2029, 50000, 45000])}`,
      passing: `partnership {\n  coordinator Nordhaven\n  partner Nordhaven\n  partner Valmora\n  editions 3 from 2027\n}\n${years([2027, 50000, 45000], [2028, 50000, 45000], [2029, 50000, 45000])}`,
      find: ({ forecast, calendar }) => {
        const editions = calendar.editions?.count
        const last = forecast.years.at(-1)?.nodes[0]
        if (!last || editions === undefined || forecast.years.length < least || forecast.years.length >= editions) return []
        return [
          {
            node: last,
            property: 'year',
            message: `${figure(editions)} editions are planned, the financial plan covers ${forecast.years.length} years. Plan the years of the other editions too.`,
          },
        ]
      },
    },
    {
      id: 'first-year',
      kind: 'arithmetic',
      weight: 'judgement',
      basis: 'sister-book',
      says: 'The first year has the income and the cost of the business plan.',
      failing: `${planned}\n${years([2027, 52000, 45000])}`,
      passing: `${planned}\n${years([2027, 50000, 45000])}`,
      find: firstYear,
    },
    {
      id: 'one-currency',
      kind: 'arithmetic',
      weight: 'judgement',
      basis: 'inference',
      says: 'All years are in one currency, so that they can be added up.',
      failing: 'sustainability { forecast 2027 { income 50000 EUR  cost 45000 SEK  assumption "As planned" } }',
      passing: years([2027, 50000, 45000]),
      find: (model) => {
        const currencies = distinct(
          model.forecast.years.flatMap((year) => [...year.income.amounts.keys(), ...year.cost.amounts.keys()]),
        )
        if (currencies.length < 2) return []
        return [
          {
            node: sectionOf(model, 'sustainability'),
            message: `The financial plan is in ${listed(currencies)}; its years cannot be added up. Give all sums in one currency.`,
          },
        ]
      },
    },
    {
      id: 'break-even',
      kind: 'arithmetic',
      weight: 'judgement',
      basis: 'sister-book',
      says: 'Within the plan the income of all years together reaches their cost.',
      failing: years([2027, 30000, 45000], [2028, 50000, 45000]),
      passing: years([2027, 40000, 45000], [2028, 50000, 45000]),
      find: ({ forecast }) => {
        const last = forecast.years.at(-1)
        const result = last && single(last.cumulative)
        if (!last?.nodes[0] || !result || result.amount >= 0) return []
        return [
          {
            node: last.nodes[0],
            property: 'year',
            message: `By ${last.year} the programme has cost ${figure(-result.amount)} ${result.currency} more than it brought in: the plan never breaks even. Plan more income or less cost.`,
          },
        ]
      },
    },
    {
      id: 'bears-itself',
      kind: 'arithmetic',
      weight: 'judgement',
      basis: 'sister-book',
      says: 'After the first year no year ends with a loss, so that no money of projects is needed.',
      failing: years([2027, 60000, 45000], [2028, 40000, 45000]),
      passing: years([2027, 60000, 45000], [2028, 46000, 45000]),
      find: ({ forecast }) => forecast.years.slice(1).flatMap(loss),
    },
    {
      id: 'changes-explained',
      kind: 'arithmetic',
      weight: 'judgement',
      basis: 'inference',
      says: `Where income or cost changes by more than ${change} % from one year to the next, its text says why.`,
      failing: years([2027, 50000, 45000], [2028, 60000, 45000]),
      passing: years([2027, 50000, 45000], [2028, 52000, 45000]),
      find: ({ forecast }) =>
        forecast.years.slice(1).flatMap((year, index) => unexplained(forecast.years[index] as ForecastYear, year)),
    },
  ],
  leftToReader: 'Whether the assumptions are sound.',
}

function firstYear(model: ProgrammeModel): Finding[] {
  const [year] = model.forecast.years
  if (!year || !model.money.result) return []
  const different = [differs('income', year.income, model.money.income), differs('cost', year.cost, model.money.cost)].flat()
  const node =
    every(model, 'Forecast').find((forecast) => year.nodes.includes(forecast) && first(forecast, isForecastIncome)) ??
    year.nodes[0]
  if (!node || different.length === 0) return []
  return [
    {
      node,
      property: 'year',
      message: `The first year of the financial plan should be the business plan: ${listed(different)}.`,
    },
  ]
}

function differs(what: string, forecast: Sum, plan: Sum): string[] {
  const [here, there] = [single(forecast), single(plan)]
  if (!here || !there || here.currency !== there.currency || Math.round(here.amount) === Math.round(there.amount)) return []
  return [
    `its ${what} is ${figure(here.amount)} ${here.currency}, that of the business plan ${figure(there.amount)} ${there.currency}`,
  ]
}

function loss(year: ForecastYear): Finding[] {
  const result = single(year.result)
  const [node] = year.nodes
  if (!node || !result || result.amount >= 0) return []
  return [
    {
      node,
      property: 'year',
      message: `${year.year} ends with a loss of ${figure(-result.amount)} ${result.currency}. After its start the programme should bear itself, without the money of projects.`,
    },
  ]
}

/** Figures of a year that are far from those of the year before, without a text that says why. */
function unexplained(before: ForecastYear, year: ForecastYear): Finding[] {
  return (
    [
      ['income', isForecastIncome],
      ['cost', isForecastCost],
    ] as const
  ).flatMap(([what, is]) => {
    const [from, to] = [single(before[what]), single(year[what])]
    const statements = all<ForecastIncome | ForecastCost>(year.nodes, is)
    const [node] = statements
    if (
      !node ||
      !from ||
      !to ||
      from.amount === 0 ||
      from.currency !== to.currency ||
      statements.some(({ text }) => textOf(text) !== undefined)
    )
      return []
    const percent = ((to.amount - from.amount) / Math.abs(from.amount)) * 100
    if (Math.abs(percent) <= change) return []
    const message = `The ${what} of ${year.year} is ${figure(Math.abs(percent))} % ${percent > 0 ? 'above' : 'below'} that of ${before.year} (${figure(from.amount)} ${from.currency}). Say why: ${what} ${figure(to.amount)} ${to.currency} "…".`
    return [{ node, message }]
  })
}
