import { addresses } from '../addresses.ts'
import type { Guideline } from '../guideline.ts'
import { every, sectionOf } from '../places.ts'
import { complete, listed, present } from '../rules.ts'

const address = addresses.team

/** Step 4: compose the programme team. */
export const team: readonly Guideline[] = [
  {
    id: 'team.leadership',
    number: '4.1',
    step: 'team',
    title: 'Strong leadership',
    summary:
      'A programme leader, staff of one of the universities, has the overall academic and managerial responsibility and shares it with members who each represent and engage their university; the team leads together, by consensus in all matters.',
    basis: 'programme-book',
    address,
    statements: ['Member', 'DecisionRule', 'Meetings'],
    rules: [
      {
        id: 'one-leader',
        kind: 'presence',
        weight: 'gap',
        says: 'Exactly one function in the team leads.',
        failing: 'team { member Director "Programme director" of Nordhaven }',
        passing: 'team { leader Director "Programme director" of Nordhaven }',
        find: (model) => {
          const leaders = every(model, 'Member').filter((member) => member.role === 'leader')
          if (leaders.length === 0) {
            const message = 'The team has no leader. The guidelines ask for one person with overall responsibility: leader NAME "…" of PARTNER.'
            return [{ node: sectionOf(model, 'team'), message, missing: 'a leader' }]
          }
          const [first, ...others] = leaders
          return others.map((node) => ({
            node,
            message: `The team has ${leaders.length} leaders; the guidelines ask for one, who shares the lead with the members. Make the others members.`,
            missing: 'one leader instead of several',
            related: first ? [{ node: first, message: 'This one leads too.' }] : [],
          }))
        },
      },
      {
        id: 'each-partner',
        kind: 'consistency',
        weight: 'gap',
        says: 'Every full partner has a member in the team.',
        needs: ['Institution'],
        failing: 'team { leader Director "Programme director" of Nordhaven }',
        passing: 'team { leader Director "Programme director" of Nordhaven  member Designer "Designer" of Valmora }',
        find: (model) => {
          const represented = new Set(every(model, 'Member').map((member) => member.organisation?.ref))
          const without = model.partners.filter((partner) => partner.full && !represented.has(partner.institution))
          if (without.length === 0) return []
          const names = listed(without.map((partner) => partner.institution.name))
          return [
            {
              node: sectionOf(model, 'team'),
              message: `Nobody in the team is of ${names}. The guidelines ask that each university is represented by a member.`,
              missing: `a member of ${names}`,
            },
          ]
        },
      },
      present('decision-rule', 'team', ['DecisionRule'], 'how the team decides', 'The team does not say how it decides. The guidelines ask for consensus: decides by consensus.', {
        failing: 'team { leader Director "Programme director" of Nordhaven }',
        passing: 'team { leader Director "Programme director" of Nordhaven  decides by consensus }',
      }),
      complete(
        { Member: { Duty: 'its duty', Contact: 'how it is reached' } },
        { failing: 'team { leader Director "Director" of Nordhaven }', passing: 'team { leader Director "Director" of Nordhaven { duty "Leads" contact "director@example.org" } }' },
        { basis: 'inference' },
      ),
    ],
    leftToReader: 'Whether the leadership is strong and shared in fact: no tool can see that.',
  },
]
