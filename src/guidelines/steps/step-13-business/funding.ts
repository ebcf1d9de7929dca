import { single } from '../../../model/amounts.ts'
import { isBefore } from '../../../model/dates.ts'
import { fundingOf } from '../../../model/funding.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { distinct } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { complete, listed, present } from '../../rules.ts'
import { at, price } from '../../section-rules.ts'

const source = 'funding "Ministry" { kind structural country FI amount 5000 EUR period from 2027 to 2032 }'

/** The countries of the partners, each once. */
const countriesOf = (model: ProgrammeModel): string[] => distinct(model.partners.flatMap((partner) => partner.country ?? []))

/** Guideline 13.1. */
export const funding: Guideline = {
  id: 'business.public-funding',
  number: '13.1',
  step: 'business',
  title: 'Public funding',
  summary:
    'What the public pays for such programmes differs by country; some pay nothing. Money of projects, above all of the European Universities Initiative, helps at the start but does not carry a programme in the long run.',
  basis: 'programme-book',
  address: addresses.business,
  statements: ['PublicFunding', 'NationalFunding', 'FundingKind', 'FundingInitiative'],
  declinedBy: ['funding'],
  rules: [
    {
      id: 'each-country',
      kind: 'consistency',
      weight: 'gap',
      says: 'For the country of each partner it is said whether such programmes are funded there.',
      needs: ['Institution'],
      failing: 'business { fundable FI yes "As continuing education" }',
      passing: 'business { fundable FI yes "As continuing education" fundable NL no "Short awards are not funded" }',
      find: (model) => {
        const said = new Set(every(model, 'NationalFunding').map((statement) => statement.country))
        const without = countriesOf(model).filter((country) => !said.has(country))
        if (without.length === 0) return []
        const message = `Does the public pay for such programmes in ${listed(without)}? The guidelines note that this differs by country: fundable ${without[0]} yes, no or unclear, with a reason.`
        return [{ node: sectionOf(model, 'business'), message, missing: `public funding in ${listed(without)}` }]
      },
    },
    present(
      'source',
      'business',
      ['PublicFunding'],
      'a source of public money',
      'The plan names no public money. The guidelines ask for it, or for the reason why there is none: funding "…" { … } or no funding because "…".',
      { failing: 'business { fundable FI unclear fundable NL no }', passing: `business { ${source} }` },
    ),
    complete(
      {
        PublicFunding: {
          FundingKind: 'whether it is structural or of a project',
          AmountStatement: 'its amount',
          PeriodStatement: 'for which time it is',
        },
      },
      { failing: 'business { funding "Ministry" { country FI amount 5000 EUR } }', passing: `business { ${source} }` },
      { basis: 'inference' },
    ),
    {
      id: 'origin',
      kind: 'presence',
      weight: 'detail',
      basis: 'inference',
      says: 'Each source says from which country or through which European initiative it comes.',
      failing: 'business { funding "Ministry" { kind structural amount 5000 EUR period from 2027 to 2032 } }',
      passing: `business { ${source} }`,
      find: (model) =>
        every(model, 'PublicFunding').flatMap((node): Finding[] => {
          const types = (node.statements ?? []).map((statement) => statement.$type)
          if (types.includes('Country') || types.includes('FundingInitiative')) return []
          return [{ node, message: 'From where does this money come? Say country CODE, or through INITIATIVE.' }]
        }),
    },
    {
      id: 'country-of-partner',
      kind: 'reference',
      weight: 'judgement',
      basis: 'inference',
      says: 'The countries spoken of are countries of partners.',
      needs: ['Institution'],
      failing: `business { fundable SE yes "As continuing education" ${source} }`,
      passing: `business { fundable FI yes "As continuing education" ${source} }`,
      find: (model) => {
        const countries = countriesOf(model)
        if (countries.length === 0) return []
        const sources = fundingOf(model).sources.map(({ node, country }) => ({ node, country }))
        const answers = every(model, 'NationalFunding').map((node) => ({ node, country: node.country }))
        return [...answers, ...sources].flatMap(({ node, country }): Finding[] =>
          country === undefined || countries.includes(country)
            ? []
            : [{ node, message: `No partner is of ${country}; the partners are of ${listed(countries)}.` }],
        )
      },
    },
    {
      id: 'answer-as-funded',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'A country that funds such programmes gives money in the plan, and one that does not gives no structural money.',
      failing: `business { fundable FI no "Short awards are not funded" ${source} }`,
      passing: `business { fundable FI yes "As continuing education" ${source} }`,
      find: (model) => {
        const { sources } = fundingOf(model)
        return every(model, 'NationalFunding').flatMap((node): Finding[] => {
          const its = sources.find((each) => each.country === node.country)
          if (node.answer === 'no' && its?.kind === 'structural') {
            const message = `${node.country} is said not to fund such programmes, yet structural money comes from there.`
            return [{ node, property: 'answer', message, related: [{ node: its.node, message: 'This money comes from there.' }] }]
          }
          if (node.answer !== 'yes' || its || sources.length === 0) return []
          return [
            {
              node,
              property: 'answer',
              message: `${node.country} funds such programmes, but no money from there is in the plan.`,
            },
          ]
        })
      },
    },
    {
      id: 'through-initiative',
      kind: 'reference',
      weight: 'detail',
      basis: 'inference',
      says: 'Money that comes through a European initiative is named where the alignment says what is used of it.',
      needs: ['Initiative'],
      failing: `alignment { initiative Alliance "Alliance" { uses guideline in quality } }
business { funding "Start" { kind project amount 5000 EUR period from 2026 to 2028 through Alliance } ${source} }`,
      passing: `alignment { initiative Alliance "Alliance" { uses funding in business } }
business { funding "Start" { kind project amount 5000 EUR period from 2026 to 2028 through Alliance } ${source} }`,
      find: (model) =>
        every(model, 'FundingInitiative').flatMap((node): Finding[] => {
          const initiative = node.initiative?.ref
          const uses = initiative?.statements?.filter((statement) => statement.$type === 'InitiativeUse') ?? []
          if (!initiative || uses.some((use) => use.what === 'funding' && use.section === 'business')) return []
          const message = `Money comes through ${initiative.name}, but the alignment does not say so: uses funding in business, in ${initiative.name}.`
          return [{ node, message, related: [{ node: initiative, message: 'Here it is said what is used of it.' }] }]
        }),
    },
    {
      id: 'after-the-project',
      kind: 'judgement',
      weight: 'judgement',
      says: 'The plan does not depend on money of projects, which end.',
      failing: `business {
  planned 20 learners
  fee Whole { amount 500 EUR }
  funding "Alliance" { kind project amount 8000 EUR period from 2026 to 2028 }
  cost delivery 15000 EUR
}`,
      passing: `business {
  planned 20 learners
  fee Whole { amount 800 EUR }
  funding "Alliance" { kind project amount 8000 EUR period from 2026 to 2028 }
  cost delivery 15000 EUR
}`,
      find: (model) => {
        const { sources, project, withoutProjects } = fundingOf(model)
        const [first] = sources.filter((each) => each.kind === 'project')
        const left = withoutProjects && single(withoutProjects)
        const given = single(project)
        const now = model.money.result && single(model.money.result)
        if (!first || !left || !given || !now || now.amount < 0 || left.amount >= 0) return []
        const end = first.period?.end ? `, which ends ${at(first.period.end)},` : ''
        const message = `Without project money${end} the plan lacks ${price({ ...left, amount: -left.amount })}: it gives ${price(given)}. The guidelines warn that project money does not carry a programme for long; fees, structural money or lower cost would have to.`
        return [{ node: first.node, message }]
      },
    },
    {
      id: 'while-it-runs',
      kind: 'order',
      weight: 'judgement',
      basis: 'inference',
      says: 'Structural money is paid while the programme runs.',
      failing: `admission { cohort First { start 2028-09-04 } }\nbusiness { ${source.replace('2032', '2027')} }`,
      passing: `admission { cohort First { start 2028-09-04 } }\nbusiness { ${source} }`,
      find: (model) => {
        const { firstStart, editions } = model.calendar
        return fundingOf(model).sources.flatMap(({ node, kind, period }): Finding[] => {
          if (kind !== 'structural' || !period) return []
          const over = firstStart && period.end && isBefore(period.end, firstStart)
          if (over)
            return [{ node, message: `This money ends ${at(period.end)}, before the first learners start ${at(firstStart)}.` }]
          const last = editions?.period?.end
          const late = last && isBefore(last, period.start)
          return late ? [{ node, message: `This money begins ${at(period.start)}, after the last edition ${at(last)}.` }] : []
        })
      },
    },
  ],
  leftToReader: 'Whether the money will come, and whether a country will still pay in some years.',
}
