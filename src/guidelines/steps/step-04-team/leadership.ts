import { institutionOf } from '../../../model/committees.ts'
import { textOf } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { names, universityInstitutions } from '../../partners.ts'
import { every, sectionOf } from '../../places.ts'
import { complete, present } from '../../rules.ts'

const leader = 'leader Director "Programme director" of Nordhaven'

/** 4.1: who leads, and how. */
export const leadership: Guideline = {
  id: 'team.leadership',
  number: '4.1',
  step: 'team',
  title: 'Strong leadership',
  summary:
    'A programme leader, staff of one of the universities, has the overall academic and managerial responsibility and shares it with members who each represent and engage their university; the team leads together, by consensus in all matters.',
  basis: 'programme-book',
  address: addresses.team,
  statements: ['Member', 'DecisionRule', 'Meetings', 'Person', 'Duty'],
  rules: [
    {
      id: 'one-leader',
      kind: 'presence',
      weight: 'gap',
      says: 'Exactly one function in the team leads.',
      failing: 'team { member Director "Programme director" of Nordhaven }',
      passing: `team { ${leader} }`,
      find: (model) => {
        const [first, ...others] = model.team.leaders
        if (!first) {
          const message =
            'The team has no leader. The guidelines ask for one person with overall responsibility: leader NAME "…" of PARTNER.'
          return [{ node: sectionOf(model, 'team'), message, missing: 'a leader' }]
        }
        return others.map((node) => ({
          node,
          message: `The team has ${others.length + 1} leaders; the guidelines ask for one, who shares the lead with the members. Make the others members.`,
          missing: 'one leader instead of several',
          related: [{ node: first, message: 'This one leads too.' }],
        }))
      },
    },
    {
      id: 'leader-of-university',
      kind: 'reference',
      weight: 'gap',
      says: 'The leader is of a partner that is a university.',
      needs: ['Organisation'],
      failing: `partnership { partner Nordhaven partner Valmora stakeholder Guild "Guild of Engineers" { involved in advice } }
team { leader Director "Programme director" of Guild }`,
      passing: `partnership { partner Nordhaven partner Valmora stakeholder Guild "Guild of Engineers" { involved in advice } }
team { leader Director "Programme director" of Valmora }`,
      find: (model) =>
        model.team.leaders.flatMap((node) => {
          const of = node.organisation?.ref
          if (of && universityInstitutions(model).some((institution) => institution === of)) return []
          const message = of
            ? `${node.name} is of ${of.name}. The guidelines ask for a leader who is staff of one of the universities: ${names(universityInstitutions(model), 'or')}.`
            : `Of which university ${node.name} is, is not said. The guidelines ask for a leader who is staff of one of them: leader ${node.name} of PARTNER.`
          return [{ node, message, missing: 'the university of the leader' }]
        }),
    },
    {
      id: 'each-partner',
      kind: 'consistency',
      weight: 'gap',
      says: 'Every full partner that is a university has a member in the team.',
      needs: ['Organisation'],
      failing: `team { ${leader} }`,
      passing: `team { ${leader}  member Designer "Designer" of Valmora }`,
      find: (model) => {
        const without = universityInstitutions(model).filter((institution) => !model.team.represented.includes(institution))
        if (without.length === 0) return []
        return [
          {
            node: sectionOf(model, 'team'),
            message: `Nobody in the team is of ${names(without, 'or')}. The guidelines ask that each university is represented by a member.`,
            missing: `a member of ${names(without)}`,
          },
        ]
      },
    },
    {
      id: 'members-of',
      kind: 'presence',
      weight: 'detail',
      says: 'Each member says of which partner or stakeholder it is.',
      failing: `team { ${leader}  member Designer "Designer" }`,
      passing: `team { ${leader}  member Designer "Designer" of Valmora }`,
      find: (model) =>
        every(model, 'Member')
          .filter((node) => node.role !== 'leader' && !node.organisation)
          .map((node) => ({
            node,
            message: `Whom ${node.name} represents is not said: ${node.role} ${node.name} of PARTNER.`,
          })),
    },
    present(
      'decision-rule',
      'team',
      ['DecisionRule'],
      'how the team decides',
      'The team does not say how it decides. The guidelines ask for consensus: decides by consensus.',
      { failing: `team { ${leader} }`, passing: `team { ${leader}  decides by consensus }` },
    ),
    {
      id: 'consensus',
      kind: 'allowed-value',
      weight: 'judgement',
      says: 'The team decides by consensus, or gives a reason for another rule.',
      failing: `team { ${leader}  decides by majority }`,
      passing: `team { ${leader}  decides by majority "Twelve partners: consensus was tried in the first year" }`,
      find: (model) =>
        every(model, 'DecisionRule')
          .filter((node) => node.rule !== 'consensus' && textOf(node.reason) === undefined)
          .map((node) => ({
            node,
            message: `The team decides by ${node.rule}. The guidelines ask for consensus in all matters: change the rule, or give the reason for it.`,
          })),
    },
    {
      id: 'coordinator-leads',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'The leader is of the partner that coordinates.',
      needs: ['Organisation'],
      failing: 'team { leader Director "Programme director" of Valmora }',
      passing: `team { ${leader} }`,
      find: (model) => {
        const coordinator = model.partners.find((partner) => partner.coordinator)?.institution
        const [node] = model.team.leaders
        const of = institutionOf(node)
        if (!node || !of || !coordinator || of === coordinator) return []
        const message = `${node.name} leads and is of ${of.name}, but ${coordinator.name} coordinates the partnership. Where both are the same, nobody has to ask who acts for the programme.`
        return [{ node, property: 'organisation', message }]
      },
    },
    {
      id: 'meetings',
      kind: 'presence',
      weight: 'detail',
      basis: 'inference',
      says: 'The team says how often it meets, and meets at least as often as each of its committees.',
      failing: `team { ${leader}  meets every 6 months  committee Examiners { kind examination meets every 3 months } }`,
      passing: `team { ${leader}  meets every 6 weeks  committee Examiners { kind examination meets every 3 months } }`,
      find: (model) => {
        const meetings = every(model, 'Meetings')
        const own = meetings.find((node) => node.$container.$type === 'Team')
        if (!own)
          return [{ node: sectionOf(model, 'team'), message: 'How often the team meets is not said: meets every 6 weeks.' }]
        const days = model.team.meetsEvery
        const oftener = model.team.committees.find((committee) => days !== undefined && (committee.meetsEvery ?? days) < days)
        if (!oftener) return []
        const message = `The team meets less often than its committee ${oftener.node.name}, whose work it is to carry together.`
        return [{ node: own, message }]
      },
    },
    complete(
      { Member: { Duty: 'its duty', Contact: 'how it is reached' } },
      {
        failing: `team { ${leader} }`,
        passing: 'team { leader Director "Director" of Nordhaven { duty "Leads" contact "director@example.org" } }',
      },
      { basis: 'inference' },
    ),
  ],
  leftToReader: 'Whether the leadership is strong and shared in fact: no tool can see that.',
}
