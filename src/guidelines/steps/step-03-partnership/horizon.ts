import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { sectionOf } from '../../places.ts'
import { listed, present } from '../../rules.ts'
import { editionRules } from './editions.ts'
import { membershipRules } from './membership.ts'

const nordhaven = 'partner Nordhaven { contributes design, delivery, award }'

/** 3.4: how many they are, and for how long. */
export const horizon: Guideline = {
  id: 'partnership.horizon',
  number: '3.4',
  step: 'partnership',
  title: 'Size and horizon',
  summary:
    'A joint programme is by at least two universities, usually of at least two countries, and is planned for several editions, so that the effort of its design pays.',
  basis: 'inference',
  address: addresses.partnership,
  statements: ['Editions', 'Joins', 'Leaves', 'Partner'],
  rules: [
    {
      id: 'two-universities',
      kind: 'arithmetic',
      weight: 'gap',
      basis: 'arithmetic',
      says: 'At least two of the partners are universities: less is not joint.',
      needs: ['Institution'],
      failing: `partnership { coordinator Nordhaven ${nordhaven} }`,
      passing: `partnership { coordinator Nordhaven ${nordhaven} partner Valmora { contributes design, delivery } }`,
      find: (model) => {
        const possible = model.partners.filter((partner) => partner.higherEducation !== false)
        if (model.partners.length === 0 || possible.length > 1) return []
        const who = possible[0] ? `only ${possible[0].institution.name} is one` : 'none of the partners is one'
        const message = `A joint programme is by two institutions of higher education or more; ${who}.`
        return [{ node: sectionOf(model, 'partnership'), message, missing: 'a second university' }]
      },
    },
    {
      id: 'two-countries',
      kind: 'judgement',
      weight: 'judgement',
      says: 'The partners are of at least two countries.',
      needs: ['Institution'],
      failing: `institution Nordhaven "Nordhaven University" { kind university country NL }
institution Valmora "Valmora University" { kind university country NL }
---
note "Both are of the Netherlands."`,
      passing: `institution Nordhaven "Nordhaven University" { kind university country FI }
institution Valmora "Valmora University" { kind university country NL }
---
note "Two countries."`,
      find: (model) => {
        const countries = new Set(model.partners.map((partner) => partner.country))
        if (model.partners.length < 2 || countries.size !== 1 || countries.has(undefined)) return []
        const message = `All partners are of ${[...countries][0]}. A transnational programme has partners of two countries or more.`
        return [{ node: sectionOf(model, 'partnership'), message }]
      },
    },
    present(
      'editions',
      'partnership',
      ['Editions'],
      'how many editions are planned',
      'How many editions are planned is not said: editions 4 from 2027. Several are needed for the effort of the design to pay.',
      { failing: `partnership { ${nordhaven} }`, passing: `partnership { ${nordhaven} editions 4 from 2027 }` },
      { basis: 'sister-book' },
    ),
    {
      id: 'two-editions',
      kind: 'judgement',
      weight: 'judgement',
      basis: 'sister-book',
      says: 'At least two editions are planned, and it is said from when.',
      failing: `partnership { ${nordhaven} editions 1 from 2027 }`,
      passing: `partnership { ${nordhaven} editions 2 from 2027 to 2029 }`,
      find: ({ calendar, horizon }) => {
        const few = calendar.editions?.count !== undefined && calendar.editions.count < 2
        const undated = horizon.node !== undefined && horizon.node.period === undefined
        if (!horizon.node || (!few && !undated)) return []
        const faults = [
          ...(few ? ['only one is planned, and several make the effort of the design pay'] : []),
          ...(undated ? ['it is not said from when'] : []),
        ]
        return [{ node: horizon.node, message: `On the editions: ${listed(faults)}.` }]
      },
    },
    ...editionRules,
    ...membershipRules,
  ],
}
