import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { listed, present } from '../../rules.ts'

/** Guideline 10.5: promote continuing education as the third mission. */
export const thirdMission: Guideline = {
  id: 'sustainability.third-mission',
  number: '10.5',
  step: 'sustainability',
  title: 'Promote continuing education as third mission',
  summary:
    'The programme contributes to what each university does for continuing education, beside research and degrees; its results are made known.',
  basis: 'programme-book-name',
  address: addresses.sustainability,
  statements: ['ThirdMission', 'Dissemination'],
  rules: [
    present(
      'third-mission',
      'sustainability',
      ['ThirdMission'],
      'the contribution to continuing education',
      'What the programme does for continuing education at the partners is not said. The guidelines ask to promote it as their third mission: third-mission of PARTNER "…".',
      {
        failing: 'sustainability { dissemination "Yearly report" }',
        passing: 'sustainability { third-mission of Nordhaven "First joint offer of its open university" }',
      },
    ),
    {
      id: 'each-partner',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'The contribution is said for every full partner.',
      needs: ['Institution'],
      failing: 'sustainability { third-mission of Nordhaven "First joint offer of its open university" }',
      passing:
        'sustainability {\n  third-mission of Nordhaven "First joint offer of its open university"\n  third-mission of Valmora "Pilot of its plan"\n}',
      find: (model) => {
        const given = every(model, 'ThirdMission')
        const named = new Set(given.map((statement) => statement.partner?.ref))
        const without = model.partners
          .filter((partner) => partner.full && !named.has(partner.institution))
          .map((partner) => partner.institution.name)
        const [node] = given
        if (!node || without.length === 0) return []
        return [
          {
            node,
            message: `What the programme does for continuing education at ${listed(without)} is not said: third-mission of ${without[0]} "…".`,
          },
        ]
      },
    },
    {
      id: 'dissemination',
      kind: 'presence',
      weight: 'detail',
      asks: ['Dissemination'],
      basis: 'inference',
      says: 'It is said how results are made known.',
      failing: 'sustainability { third-mission of Nordhaven "First joint offer" }',
      passing: 'sustainability { dissemination "A day for the public each year" }',
      find: (model) =>
        every(model, 'Dissemination').length > 0
          ? []
          : [
              {
                node: sectionOf(model, 'sustainability'),
                message: 'How the results of the programme are made known is not said: dissemination "…".',
                missing: 'dissemination',
              },
            ],
    },
  ],
  leftToReader: 'Whether it changes what the universities do for continuing education.',
}
