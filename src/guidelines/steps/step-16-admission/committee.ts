import { isMember } from '../../../language/generated/ast.ts'
import { committeeEntry, institutionOf } from '../../../model/committees.ts'
import { referred } from '../../../model/statements.ts'
import { committeeNamed } from '../../committee-of-team.ts'
import { partnersWithout } from '../../each-partner.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { listed, subject } from '../../rules.ts'
import { admissionWith } from './examples.ts'

const team = (committee: string): string =>
  `team {\n  leader Director "Director" of Nordhaven\n  member Lecturer "Lecturer" of Valmora\n  committee Board "Board" { ${committee} }\n}\n${admissionWith('committee Board')}`

/** The committee of the admission is the admission committee of the team (4.2). */
export const committeeOfTeam: Rule = committeeNamed({
  step: 'admission',
  type: 'AdmissionCommittee',
  does: 'decides on admission',
  says: 'The admission names the admission committee of the team.',
  failing: team('kind examination members Director, Lecturer'),
  passing: team('kind admission members Director, Lecturer'),
})

/** The leading university is in the chair. That each partner is represented is checked with the team (4.2). */
export const committeeComposed: Rule = {
  id: 'committee-composed',
  kind: 'consistency',
  weight: 'judgement',
  says: 'The leading university is in the chair of the admission committee.',
  needs: ['Committee', 'Member', 'Institution'],
  failing: team('kind admission chair Lecturer members Director, Lecturer'),
  passing: team('kind admission chair Director members Director, Lecturer'),
  find: (model) =>
    every(model, 'AdmissionCommittee').flatMap((node): Finding[] => {
      const committee = node.committee?.ref
      const leader = model.partners.find((partner) => partner.coordinator)?.institution
      if (!committee || !leader) return []
      const { chair } = committeeEntry(committee)
      const of = institutionOf(chair)
      if (!chair || !of || of === leader) return []
      const message = `${chair.name} of ${of.name} is in the chair of ${subject(committee)}. The leading university, ${leader.name}, is to chair admissions.`
      return [{ node, message, related: [{ node: committee, message: 'The committee.' }] }]
    }),
}

/** Every step of the procedure is somebody's, and each partner takes part. */
export const stepsBy: Rule = {
  id: 'steps-by',
  kind: 'consistency',
  weight: 'detail',
  says: 'For each step of the procedure it is said who takes it, and each full partner takes part in one.',
  needs: ['Institution', 'Member'],
  failing: admissionWith('step "Application on the website" by Nordhaven\nstep "Decision of the committee"'),
  passing: admissionWith(
    'step "Application on the website" by Nordhaven\nstep "Decision of the committee" by Nordhaven, Valmora',
  ),
  find: (model) => {
    const steps = every(model, 'ProcedureStep')
    const idle = steps.filter((step) => step.responsible.length === 0)
    if (idle.length > 0) {
      return idle.map((node) => ({
        node,
        message: `Nobody is said to take the ${subject(node)}: by ….`,
        missing: `who takes the ${subject(node)}`,
      }))
    }
    const taking = steps.flatMap((step) => step.responsible.map((each) => institutionOf(each.ref)))
    const names = listed(partnersWithout(model, taking))
    const [node] = steps
    if (!node || names === '') return []
    return [
      {
        node,
        message: `${names} takes part in no step of the procedure, which is a joint one.`,
        missing: `a part of ${names} in the procedure`,
      },
    ]
  },
}

/** What the committee decides is done by all of its members. */
export const committeeDecides: Rule = {
  id: 'committee-decides',
  kind: 'consistency',
  weight: 'judgement',
  says: 'The members of the admission committee take a step of the procedure, all of them together.',
  needs: ['Committee', 'Member'],
  failing: team('kind admission members Director, Lecturer').replace(
    'committee Board\n',
    'committee Board\n  step "Decision" by Director\n',
  ),
  passing: team('kind admission members Director, Lecturer').replace(
    'committee Board\n',
    'committee Board\n  step "Decision" by Lecturer, Director\n',
  ),
  find: (model) => {
    const [named] = every(model, 'AdmissionCommittee')
    const committee = named?.committee?.ref
    const members = committee ? committeeEntry(committee).members : []
    const steps = every(model, 'ProcedureStep').map((node) => ({ node, functions: referred(node.responsible).filter(isMember) }))
    const [step] = steps.filter(({ functions }) => functions.some((each) => members.includes(each)))
    if (!named || !committee || members.length === 0 || steps.length === 0) return []
    if (!step) {
      const message = `No step of the procedure is taken by ${subject(committee)}: step "Decision" by ${members.map((member) => member.name).join(', ')}.`
      return [{ node: named, message }]
    }
    const faults = [
      ...members.filter((member) => !step.functions.includes(member)).map((member) => `${member.name} is not named`),
      ...step.functions.filter((each) => !members.includes(each)).map((each) => `${each.name} is no member`),
    ]
    if (faults.length === 0) return []
    const message = `The ${subject(step.node)} is not taken by ${subject(committee)} as the team has it: ${listed(faults)}.`
    return [{ node: step.node, message, related: [{ node: committee, message: 'The committee.' }] }]
  },
}
