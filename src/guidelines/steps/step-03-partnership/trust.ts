import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { every, says } from '../../places.ts'
import { present } from '../../rules.ts'

/** 3.1: on what the trust between the partners rests. */
export const trust: Guideline = {
  id: 'partnership.trust',
  number: '3.1',
  step: 'partnership',
  title: 'Basis of trust',
  summary:
    'Universities are chosen because they trust each other: they have worked together before, or share interests in research and innovation. A common network, and projects on innovation, mobility or internationalisation, are such a basis too.',
  basis: 'programme-book',
  address: addresses.partnership,
  statements: ['Trust', 'Partner'],
  rules: [
    present(
      'partners',
      'partnership',
      ['Partner'],
      'the partners',
      'The partnership names no partner. The guidelines ask for universities that know and trust each other: partner NAME { … }.',
      {
        failing: 'partnership { editions 3 from 2027 }',
        passing: 'partnership { partner Nordhaven { trust research "Joint laboratory since 2019" } editions 3 from 2027 }',
      },
    ),
    {
      id: 'each-partner',
      kind: 'presence',
      weight: 'gap',
      says: 'Every partner says on what the trust in it rests.',
      failing: `partnership {
  coordinator Nordhaven
  partner Nordhaven { trust research "Joint laboratory since 2019" }
  partner Valmora { contributes design, delivery }
}`,
      passing: `partnership {
  coordinator Nordhaven
  partner Nordhaven { trust research "Joint laboratory since 2019" }
  partner Valmora { trust research "Joint laboratory since 2019"  contributes design, delivery }
}`,
      find: (model) =>
        model.partners.flatMap((partner) => {
          const [node] = partner.nodes
          if (!node || partner.nodes.some((each) => each.statements.some((statement) => statement.$type === 'Trust'))) return []
          const { name } = partner.institution
          return {
            node,
            message: `On what the trust in ${name} rests is not said. The guidelines ask for previous collaboration or common interests in research and innovation: trust collaboration "…".`,
            missing: `the basis of trust in ${name}`,
          }
        }),
    },
    {
      id: 'coordinator',
      kind: 'presence',
      weight: 'detail',
      asks: ['Coordinator'],
      basis: 'inference',
      says: 'One of the partners coordinates.',
      failing: 'partnership { partner Nordhaven { contributes design } partner Valmora { contributes design } }',
      passing:
        'partnership { coordinator Nordhaven partner Nordhaven { contributes design } partner Valmora { contributes design } }',
      find: (model) => {
        const [section] = every(model, 'Partnership')
        if (!section || model.partners.length === 0 || says(model, 'Coordinator')) return []
        return [
          {
            node: section,
            message: 'Nobody coordinates the partnership: coordinator NAME says who does.',
            missing: 'a coordinator',
          },
        ]
      },
    },
  ],
  leftToReader: 'Whether the partners trust each other: the evidence can be read, trust cannot be computed.',
}
