import { describe, expect, it } from 'vitest'
import { single } from '../../src/model/amounts.ts'
import { campaignsOf } from '../../src/model/campaigns.ts'
import { fundingOf } from '../../src/model/funding.ts'
import { termDays } from '../../src/model/term.ts'
import { model, names, programme } from './support.ts'

describe('campaigns', () => {
  it('adds up targets in learners, budgets, and what the plan has for marketing', async () => {
    const facts = campaignsOf(
      await model(
        programme(
          'vision { learners Managers "Managers" }',
          'recruitment { campaign One { segment companies for Managers by Bologna target 20 learners budget 500 EUR period from 2026-10 to 2027-02 } campaign Two { target 15 learners budget 300 EUR } }',
          'business { cost marketing 700 EUR cost marketing 5 EUR per-learner cost delivery 900 EUR }',
        ),
      ),
    )
    expect(facts.target).toBe(35)
    expect(single(facts.budget)).toEqual({ amount: 800, currency: 'EUR' })
    expect(single(facts.marketing)).toEqual({ amount: 700, currency: 'EUR' })
    expect(facts.campaigns[0]).toMatchObject({ segment: 'companies', target: 20, period: { end: { last: '2027-02-28' } } })
    expect(names(facts.campaigns[0]?.learners ?? [])).toEqual(['Managers'])
    expect(names(facts.campaigns[0]?.partners ?? [])).toEqual(['Bologna'])
  })

  it('does not take an unknown target or budget for nothing', async () => {
    const facts = campaignsOf(
      await model(programme('recruitment { campaign One { target 20 learners } campaign Two { target 30 % } }')),
    )
    expect(facts.target).toBeUndefined()
    expect(facts.budget.unknown).toHaveLength(2)
    expect(campaignsOf(await model(programme())).target).toBeUndefined()
  })
})

describe('public money', () => {
  it('knows what is left of the plan without the money of projects', async () => {
    const facts = fundingOf(
      await model(
        programme(
          'business { planned 10 learners fee Whole { amount 100 EUR } funding "A" { kind project amount 600 EUR } funding "B" { kind structural country FI amount 200 EUR period from 2027 } cost delivery 1500 EUR }',
        ),
      ),
    )
    expect(single(facts.project)).toEqual({ amount: 600, currency: 'EUR' })
    expect(facts.withoutProjects && single(facts.withoutProjects)).toEqual({ amount: -300, currency: 'EUR' })
    expect(facts.sources.map(({ kind, country }) => [kind, country])).toEqual([
      ['project', undefined],
      ['structural', 'FI'],
    ])
  })

  it('has no result where the plan has no cost', async () => {
    expect(fundingOf(await model(programme('business { funding "A" { amount 600 EUR } }'))).withoutProjects).toBeUndefined()
  })
})

describe('the term of the agreement', () => {
  it.each([
    ['6 years from 2026-10-01', '2026-10-01', '2032-09-30'],
    ['18 months from 2026-10', '2026-10-01', '2028-03-31'],
    ['6 months from 2026-08-31', '2026-08-31', '2027-02-27'],
    ['2 weeks from 2027-01-01', '2027-01-01', '2027-01-14'],
  ])('%s', async (term, first, last) => {
    expect(termDays(await model(programme(`agreement { term ${term} }`)))).toEqual({ first, last })
  })

  it('is not known without a unit or a start', async () => {
    expect(termDays(await model(programme('agreement { term 6 from 2026-10-01 }')))).toBeUndefined()
    expect(termDays(await model(programme('agreement { term 6 years from 2026-13-01 }')))).toBeUndefined()
  })
})
