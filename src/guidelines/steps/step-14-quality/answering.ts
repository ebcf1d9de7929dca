import type { Institution, QualityResponsibility } from '../../../language/generated/ast.ts'
import { committeesOf, institutionOf } from '../../../model/committees.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { referred } from '../../../model/statements.ts'
import { partnersWithout } from '../../each-partner.ts'
import type { Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { listed, subject } from '../../rules.ts'

const ofLevel = (model: ProgrammeModel, level: string): QualityResponsibility[] =>
  every(model, 'QualityResponsibility').filter((each) => each.level === level)

const institutionsOf = (statements: readonly QualityResponsibility[]): (Institution | undefined)[] =>
  statements.flatMap((statement) => referred(statement.by)).map(institutionOf)

const course = (partner: string): string => `curriculum { course Intro "Introduction" { volume 3 ECTS by ${partner} } }`

/** Guideline 14.1: each partner answers for its courses. */
export const courseProvidersAnswer: Rule = {
  id: 'partners-answer',
  kind: 'reference',
  weight: 'gap',
  says: 'Each partner that gives a course is among those who answer for their courses.',
  needs: ['Institution', 'Member'],
  failing: `${course('Valmora')}\nquality { responsibility partner "Answers for its courses" by Nordhaven }`,
  passing: `${course('Valmora')}\nquality { responsibility partner "Answers for its courses" by Valmora }`,
  find: (model) => {
    const statements = ofLevel(model, 'partner')
    const [node] = statements
    const there = new Set(institutionsOf(statements))
    const delivering = model.providers.providers.filter(
      ({ delivered, institution }) => delivered.length > 0 && !there.has(institution),
    )
    if (!node || delivering.length === 0) return []
    const names = delivering.map(
      ({ institution, delivered }) => `${institution.name} (${listed(delivered.map(({ entry }) => entry.name))})`,
    )
    const message = `Nobody is said to answer for the courses of ${listed(names)}. The guidelines ask that each partner answers for its own: by ${delivering.map(({ institution }) => institution.name).join(', ')}.`
    return [
      {
        node,
        message,
        missing: `who answers for the courses of ${listed(delivering.map(({ institution }) => institution.name))}`,
      },
    ]
  },
}

/** Guideline 14.1: staff answer for content and level, at every partner. */
export const staffOfEachPartner: Rule = {
  id: 'staff-answer',
  kind: 'consistency',
  weight: 'judgement',
  says: 'Where those of the staff who answer for content and level are named, some are of each full partner.',
  needs: ['Institution', 'Member'],
  failing: 'team { leader Director "Director" of Nordhaven }\nquality { responsibility staff "Content and level" by Director }',
  passing:
    'team { leader Director "Director" of Nordhaven member Lecturer "Lecturer" of Valmora }\nquality { responsibility staff "Content and level" by Director, Lecturer }',
  find: (model) => {
    const statements = ofLevel(model, 'staff')
    const [node] = statements
    const institutions = institutionsOf(statements)
    const names = listed(partnersWithout(model, institutions))
    if (!node || institutions.length === 0 || names === '') return []
    const message = `Of ${names} nobody answers for content and level. The guidelines ask this of the staff who teach: name a function or the partner itself.`
    return [{ node, message, missing: `staff of ${names} who answer` }]
  },
}

/** The board of the team is its quality committee, where there is one. */
export const boardIsCommittee: Rule = {
  id: 'board-is-committee',
  kind: 'consistency',
  weight: 'judgement',
  basis: 'inference',
  says: 'The board that bundles the reports is the quality committee of the team.',
  needs: ['Member'],
  failing:
    'team {\n  leader Director "Director" of Nordhaven\n  member Lecturer "Lecturer" of Valmora\n  committee Board "Quality board" { kind quality members Director, Lecturer }\n}\nquality { responsibility board "Bundles the reports" by Director }',
  passing:
    'team {\n  leader Director "Director" of Nordhaven\n  member Lecturer "Lecturer" of Valmora\n  committee Board "Quality board" { kind quality members Director, Lecturer }\n}\nquality { responsibility board "Bundles the reports" by Lecturer, Director }',
  find: (model) => {
    const [node] = ofLevel(model, 'board')
    const committee = committeesOf(model).find((each) => each.kind === 'quality')
    const named = node ? referred(node.by) : []
    if (!node || !committee || named.length === 0) return []
    const notNamed = committee.members.filter((member) => !named.includes(member)).map((member) => `${member.name} is not named`)
    const notMember = named
      .filter((each) => !(committee.members as readonly unknown[]).includes(each))
      .map((each) => `${each.name} is no member`)
    if (notNamed.length + notMember.length === 0) return []
    const message = `The board is not the same as ${subject(committee.node)} in the team: ${listed([...notNamed, ...notMember])}. Name the members of the committee here.`
    return [{ node, message, related: [{ node: committee.node, message: 'This is the quality committee.' }] }]
  },
}
