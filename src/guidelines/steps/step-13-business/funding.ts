import { fundingOf } from '../../../model/funding.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every } from '../../places.ts'
import { complete, present } from '../../rules.ts'
import { fundingInTime } from './funding-in-time.ts'
import { nationalFunding } from './national-funding.ts'

const source = 'funding "Ministry" { kind structural country FI amount 5000 EUR period from 2027 to 2032 }'

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
    ...nationalFunding,
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
      asks: ['Country'],
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
      id: 'project-by-initiative',
      kind: 'allowed-value',
      weight: 'judgement',
      says: 'Money that comes through a European initiative is money of a project.',
      failing: `alignment { initiative Alliance "Alliance" { uses funding in business } }
business { funding "Start" { kind structural amount 5000 EUR through Alliance } }`,
      passing: `alignment { initiative Alliance "Alliance" { uses funding in business } }
business { funding "Start" { kind project amount 5000 EUR through Alliance } }`,
      find: (model) =>
        fundingOf(model).sources.flatMap(({ node, kind }): Finding[] => {
          const through = node.statements.find((statement) => statement.$type === 'FundingInitiative')
          if (kind !== 'structural' || !through) return []
          const message = `Money through ${through.initiative?.$refText} is called structural. The guidelines count European initiatives as money for the start, which ends: kind project.`
          return [{ node, message }]
        }),
    },
    ...fundingInTime,
  ],
  leftToReader: 'Whether the money will come, and whether a country will still pay in some years.',
}
