import type { Rule } from '../../guideline.ts'
import { names, universityInstitutions } from '../../partners.ts'
import { every, sectionOf } from '../../places.ts'
import { complete, figure, listed } from '../../rules.ts'

const team = (committees: string): string => `team {
  leader Director "Programme director" of Nordhaven
  member Designer "Designer" of Valmora
  ${committees}
}`

const admission = 'committee Admissions { kind admission chair Director members Director, Designer }'
const examination = 'committee Examiners { kind examination chair Designer members Director, Designer }'

/** The committees that the guidelines name. */
const asked = ['admission', 'examination'] as const

/** A committee that meets up to so many days after it is needed is in time: the dates of meetings move with the calendar. */
const daysOfGrace = 14

/** Rules on the committees: which there are, who sits in them, how often they meet. */
export const committeeRules: readonly Rule[] = [
  {
    id: 'committees',
    kind: 'presence',
    weight: 'gap',
    says: 'There is an admission committee and an examination committee.',
    failing: team(admission),
    passing: team(`${admission}\n  ${examination}`),
    find: (model) => {
      const kinds = model.team.committees.map((committee) => committee.kind)
      const without = asked.filter((kind) => !kinds.includes(kind))
      if (without.length === 0) return []
      const message = `The team has no ${listed(without, 'or')} committee. The guidelines ask that the team is both: committee NAME { kind ${without[0]} … }.`
      return [{ node: sectionOf(model, 'team'), message, missing: `the ${listed(without)} committee` }]
    },
  },
  {
    id: 'committee-of-all',
    kind: 'consistency',
    weight: 'gap',
    says: 'Each full partner that is a university is represented in the admission and in the examination committee.',
    needs: ['Member', 'Organisation'],
    failing: team('committee Admissions { kind admission chair Director members Director }'),
    passing: team(admission),
    find: (model) =>
      model.team.committees.flatMap(({ node, kind, members, institutions }) => {
        if (!asked.some((each) => each === kind) || members.length === 0) return []
        const without = universityInstitutions(model).filter((institution) => !institutions.includes(institution))
        if (without.length === 0) return []
        const message = `${names(without)} ${without.length === 1 ? 'is' : 'are'} not represented in ${node.name}. The guidelines ask that the team, with a member of each university, is the ${kind} committee.`
        return [{ node, message, missing: `a member of ${names(without)} in ${node.name}` }]
      }),
  },
  {
    id: 'committee-members',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'The chair of a committee is one of its members, and nobody is named twice.',
    needs: ['Member'],
    failing: team('committee Examiners { kind examination chair Designer members Director }'),
    passing: team(examination),
    find: (model) =>
      model.team.committees.flatMap(({ node, chair }) => {
        const named = node.statements.flatMap((each) => (each.$type === 'CommitteeMembers' ? each.members : []))
        const members = named.map((reference) => reference.ref)
        if (members.length === 0 || members.includes(undefined)) return []
        const outside = chair && !members.includes(chair)
        const twice = new Set(members).size < members.length
        const faults = [
          ...(outside ? [`${chair.name} chairs ${node.name}, but is not among its members`] : []),
          ...(twice ? [`${node.name} names a member twice`] : []),
        ]
        return faults.length > 0 ? [{ node, message: `${listed(faults)}.` }] : []
      }),
  },
  {
    id: 'admission-meetings',
    kind: 'order',
    weight: 'judgement',
    basis: 'third-source',
    says: 'The admission committee meets at least once for each cohort.',
    failing: `${team('committee Admissions { kind admission chair Director members Director, Designer meets every 24 months }')}
admission {
  cohort First "First cohort" { meeting 2027-05-31 }
  cohort Second "Second cohort" { meeting 2028-05-29 }
}`,
    passing: `${team('committee Admissions { kind admission chair Director members Director, Designer meets every 12 months }')}
admission {
  cohort First "First cohort" { meeting 2027-05-31 }
  cohort Second "Second cohort" { meeting 2028-05-29 }
}`,
    find: (model) => {
      const days = model.calendar.cohorts
        .flatMap((cohort) => cohort.meetings.map((meeting) => Date.parse(meeting.first) / 86_400_000))
        .sort()
      const distances = days.slice(1).map((day, index) => day - (days[index] ?? day))
      if (distances.length === 0) return []
      const shortest = Math.min(...distances)
      return model.team.committees.flatMap(({ node, kind, meetsEvery }) => {
        if (kind !== 'admission' || meetsEvery === undefined || meetsEvery <= shortest + daysOfGrace) return []
        const message = `${node.name} meets every ${figure(Math.round(meetsEvery))} days, but its meetings for the cohorts are ${figure(shortest)} days apart: it has to meet before each cohort.`
        return [{ node: node.statements.find((each) => each.$type === 'Meetings') ?? node, message }]
      })
    },
  },
  {
    id: 'quality-committee',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'Where a board answers for quality (step 14), the team has a committee for it.',
    failing: `${team(examination)}\nquality { responsibility board "Bundles the reports" by Director }`,
    passing: `${team('committee Board "Quality board" { kind quality members Director, Designer }')}
quality { responsibility board "Bundles the reports" by Director, Designer }`,
    find: (model) => {
      const board = every(model, 'QualityResponsibility').find((node) => node.level === 'board')
      if (!board || model.team.committees.some(({ kind }) => kind === 'quality')) return []
      const message =
        'A board answers for quality, but the team has no committee of that kind: committee NAME { kind quality … }.'
      return [{ node: sectionOf(model, 'team'), message, related: [{ node: board, message: 'The board is named here.' }] }]
    },
  },
  complete(
    {
      Committee: {
        CommitteeKind: 'its kind',
        CommitteeChair: 'who chairs it',
        CommitteeMembers: 'its members',
        Duty: 'its duty',
        Meetings: 'how often it meets',
      },
    },
    {
      failing: team('committee Examiners { kind examination members Director, Designer }'),
      passing: team(
        'committee Examiners { kind examination chair Designer members Director, Designer duty "Rules and grades" meets every 3 months }',
      ),
    },
    { id: 'committee-details', basis: 'inference' },
  ),
]
