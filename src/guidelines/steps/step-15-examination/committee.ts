import { isResits } from '../../../language/generated/ast.ts'
import { amountOf } from '../../../model/quantities.ts'
import { first } from '../../../model/statements.ts'
import { committeeNamed } from '../../committee-of-team.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { asked } from '../../left-out.ts'
import { blocksOfType, every, says, sectionOf } from '../../places.ts'
import { listed } from '../../rules.ts'
import { course, regulations } from './examples.ts'

const team = (kind: string): string =>
  `team { leader Director "Director" of Nordhaven  committee Board "Board" { kind ${kind} members Director } }`

/** The regulations name the examination committee of the team (guideline 4.2). */
export const committeeOfTeam: Rule = committeeNamed({
  step: 'examination',
  type: 'ExaminationCommittee',
  does: 'examines and decides',
  says: 'The regulations name the examination committee of the team.',
  failing: `${team('admission')}\n${regulations('committee Board')}`,
  passing: `${team('examination')}\n${regulations('committee Board')}`,
})

const matters = {
  ResitRule: 'how often an assessment can be repeated (resits …)',
  Appeals: 'how a learner can appeal (appeals "…")',
  Fraud: 'what happens in a case of fraud (fraud "…")',
  Accommodation: 'what is arranged for learners with special needs (accommodation "…")',
}

/** Resits, appeals, fraud, accommodation. */
export const rulesComplete: Rule = {
  id: 'resits-appeals-fraud',
  kind: 'presence',
  weight: 'gap',
  basis: 'inference',
  says: 'The regulations settle resits, appeals, fraud, and arrangements for special needs.',
  failing: regulations('resits 2\nappeals "To the committee"\nfraud "Reported to the committee"'),
  passing: regulations(
    'resits 2\nappeals "To the committee"\nfraud "Reported to the committee"\naccommodation "More time on advice"',
  ),
  find: (model) => {
    const open = asked(blocksOfType(model, 'Examination'), 'Examination', matters)
    if (!open) return []
    const { now, ...rest } = open
    return [{ node: sectionOf(model, 'examination'), message: `The regulations do not say ${now}.`, ...rest }]
  },
}

/** Where examinations are supervised online, it is said how. */
export const proctored: Rule = {
  id: 'proctoring',
  kind: 'consistency',
  weight: 'gap',
  says: 'Where an assessment is supervised online, the regulations say how that is done.',
  failing: course('assessment Test "Test" { weight 100 % supervised online with identity check }'),
  passing: `${course('assessment Test "Test" { weight 100 % supervised online with identity check }').slice(0, -2)}\n  proctoring "Live, in small groups" }`,
  find: (model) => {
    const online = model.assessment.all.filter(
      ({ supervision }) => supervision?.kind === 'supervised' && supervision.place === 'online',
    )
    if (online.length === 0 || says(model, 'Proctoring')) return []
    const names = listed(online.slice(0, 3).map(({ node }) => node.name))
    const more = online.length > 3 ? ` and ${online.length - 3} more` : ''
    const message = `${names}${more} ${online.length === 1 ? 'is' : 'are'} supervised online, but nothing says how: proctoring "…".`
    return [{ node: sectionOf(model, 'examination'), message, missing: 'how supervision works online' }]
  },
}

/** No assessment can be repeated more often than the joint rule says. */
export const resitsWithin: Rule = {
  id: 'resits-within',
  kind: 'consistency',
  weight: 'judgement',
  basis: 'inference',
  says: 'No assessment can be repeated more often than the joint rule says.',
  failing: `${course('assessment Test "Test" { weight 100 % resits 3 }').slice(0, -2)}\n  resits 2 }`,
  passing: `${course('assessment Test "Test" { weight 100 % resits 1 }').slice(0, -2)}\n  resits 2 }`,
  find: (model) => {
    const [rule] = every(model, 'ResitRule')
    const most = amountOf({ amount: rule?.count })
    if (!rule || most === undefined) return []
    return model.assessment.all.flatMap(({ node }): Finding[] => {
      const own = first(node, isResits)
      const count = amountOf({ amount: own?.count })
      if (!own || count === undefined || count <= most) return []
      const message = `${node.name} can be repeated ${count} times; the joint rule says ${most}. Lower it here, or raise it for all.`
      return [{ node: own, message, related: [{ node: rule, message: 'The joint rule.' }] }]
    })
  },
}
