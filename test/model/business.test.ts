import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { single } from '../../src/model/amounts.ts'
import { tries } from '../support/properties.ts'
import { model, name, programme } from './support.ts'

const plan = `
  fee Full "Fee" { amount 500 EUR covers programme paid by 30 learners collected by Helsinki }
  fee Member "Fee of members" { amount 250 EUR paid by 10 learners }
  funding "Erasmus+" { amount 5000 EUR }
  scholarship "For two" { number 2 amount 500 EUR }
  planned 40 learners
  cost development 8000 EUR by Helsinki
  cost support 50 EUR per-learner
  scenario "Few" with 20 learners`

describe('money', () => {
  it('adds income and cost', async () => {
    const { money } = await model(programme(`business { ${plan} }`))
    expect({
      income: single(money.income)?.amount,
      cost: single(money.cost)?.amount,
      result: money.result && single(money.result)?.amount,
      fee: money.averageFee?.amount,
      breakEven: money.breakEven,
      withFunding: money.breakEvenWithFunding,
      few: money.scenarios[0]?.result?.amount,
    }).toEqual({
      income: 30 * 500 + 10 * 250 + 5000,
      cost: 8000 + 40 * 50 + 1000,
      result: 22500 - 11000,
      fee: 437.5,
      breakEven: { learners: 24 },
      withFunding: { learners: 11 },
      few: 20 * 437.5 + 5000 - 9000 - 1000,
    })
  })

  it.each([
    ['a fee without payers among several', 'fee A "A" { amount 5 EUR } fee B "B" { amount 6 EUR paid by 3 learners }', undefined],
    ['the only fee, by the planned learners', 'fee A "A" { amount 5 EUR } planned 8 learners', 40],
    ['a fee without a currency', 'fee A "A" { amount 5 paid by 3 learners }', undefined],
    ['two currencies', 'fee A "A" { amount 5 EUR paid by 3 learners } funding "F" { amount 6 SEK }', undefined],
    ['nothing', '', undefined],
  ])('knows the income of %s', async (_, business, expected) => {
    const { money } = await model(programme(`business { ${business} }`))
    expect(single(money.income)?.amount).toBe(expected)
  })

  it('has no result while no cost is stated', async () => {
    const { money } = await model(
      programme('business { fee A "A" { amount 50 EUR paid by 3 learners } scenario "Few" with 2 learners }'),
    )
    expect([money.result, money.scenarios[0]?.result]).toEqual([undefined, undefined])
  })

  it.each([
    ['covers nothing', 'fee A "A" { amount 50 EUR } cost support 60 EUR per-learner cost platform 10 EUR', { never: true }],
    ['is free of cost', 'fee A "A" { amount 50 EUR } cost support 50 EUR per-learner', { learners: 0 }],
    ['meets a cost in another currency', 'fee A "A" { amount 50 EUR } cost platform 10 SEK', undefined],
    ['meets no cost at all', 'fee A "A" { amount 50 EUR }', undefined],
  ])('says at how many learners the plan breaks even where the fee %s', async (_, business, expected) => {
    expect((await model(programme(`business { ${business} }`))).money.breakEven).toEqual(expected)
  })
})

describe('allocation', () => {
  it('divides what is left of a stream by the shares', async () => {
    const { allocation } = await model(
      programme(`business { ${plan} before-split "Platform" 1750 EUR reserve 10 %
        stream fees { rule fixed share of Helsinki 60 % share of Bologna 40 % }  stream contributions { share of Helsinki 100 % } }`),
    )
    const [fees] = allocation.streams
    expect([fees?.shareTotal, fees?.divided && single(fees.divided)?.amount]).toEqual([1, 17500 * 0.9 - 1750])
    expect([...allocation.partners].map(([institution, sum]) => [name(institution), sum.amounts.get('EUR')])).toEqual([
      ['Helsinki', 8400],
      ['Bologna', 5600],
    ])
  })

  it('gives away what there is, and no more, where the shares are complete', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 900 }), async (share, fee) => {
        const { allocation } = await model(
          programme(`business { fee A "A" { amount ${fee} EUR paid by 7 learners }
            stream fees { share of Helsinki ${share} % share of Bologna ${100 - share} % } }`),
        )
        const given = [...allocation.partners.values()].reduce((sum, part) => sum + (part.amounts.get('EUR') ?? 0), 0)
        return Math.abs(given - fee * 7) < 0.01
      }),
      tries(15),
    )
  })
})

describe('forecast', () => {
  it.each([
    ['after a loss', 'forecast 2027 { income 10 EUR cost 30 EUR } forecast 2028 { income 40 EUR cost 10 EUR }', 2028],
    [
      'whatever the order of the text',
      'forecast 2028 { income 40 EUR cost 10 EUR } forecast 2027 { income 0 EUR cost 30 EUR }',
      2028,
    ],
    ['never', 'forecast 2027 { income 5 EUR cost 30 EUR }', undefined],
    ['not known while a year says no cost', 'forecast 2027 { income 5 EUR }', undefined],
    ['unknown', 'forecast 2027 { income 10 cost 5 EUR }', undefined],
  ])('breaks even: %s', async (_, text, year) => {
    expect((await model(programme(`sustainability { ${text} }`))).forecast.breakEvenYear).toBe(year)
  })
})
