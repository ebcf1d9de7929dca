import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { every, says } from '../../places.ts'
import { detailsOn } from './details.ts'
import { everyObjective } from './every-objective.ts'
import { objective, objectivesOn } from './topics.ts'

const topic = 'moocs'

/** Guideline 2.5. It is optional: a programme that says nothing of open courses has no gap. */
export const moocs: Guideline = {
  id: 'objectives.moocs',
  number: '2.5',
  step: 'objectives',
  title: 'Policies on open online courses',
  summary: 'Where the partners have policies on massive open online courses, the programme connects with them.',
  basis: 'sister-book',
  address: addresses.objectives,
  statements: ['MoocUse'],
  notApplicable: (model) =>
    says(model, 'MoocUse') || objectivesOn(model, topic).length > 0
      ? undefined
      : 'Optional: no macro-objective is about open online courses.',
  rules: [
    detailsOn(
      topic,
      { MoocUse: 'how open online courses are used (moocs "…")' },
      'follows strategy of Nordhaven "Goal 2"',
      'moocs "The open course prepares for the first course"',
    ),
    {
      id: 'topic',
      kind: 'consistency',
      weight: 'judgement',
      says: 'An objective that says how open courses are used has the topic moocs.',
      failing: objective('other', 'moocs "The open course prepares for the first course"'),
      passing: objective(topic, 'moocs "The open course prepares for the first course"'),
      find: (model) => {
        const [use] = every(model, 'MoocUse')
        if (!use || objectivesOn(model, topic).length > 0) return []
        return [{ node: use, message: 'Open online courses are used, but no objective has the topic moocs.' }]
      },
    },
    ...everyObjective(topic),
  ],
  leftToReader: 'Whether the use of open courses fits the policies of the partners.',
}
