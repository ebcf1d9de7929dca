import type { MicrocredAstType } from '../../../language/generated/ast.ts'
import type { Rule } from '../../guideline.ts'
import { leftOut } from '../../left-out.ts'
import { listed } from '../../rules.ts'
import { generalDetails, judgedWith } from './every-objective.ts'
import { objective, objectivesOn } from './topics.ts'

type Type = keyof MicrocredAstType

/** What any complete objective has, for the examples. */
const indicator = '\nindicator "Learners who agree" target 80 %'

/** A rule that an objective says what belongs to any objective and to its topic: one finding for each, with all that it leaves out. */
export function detailsOn(topic: string, expected: Partial<Record<Type, string>>, failing: string, passing: string): Rule {
  const says = listed(Object.values(expected))
  return {
    id: 'details',
    kind: 'presence',
    weight: 'detail',
    basis: 'inference',
    says: `An objective on the topic ${topic} has a text and an indicator with a figure to be reached, and says ${says}.`,
    failing: objective(topic, failing + indicator),
    passing: objective(topic, passing + indicator),
    find: (model) => {
      const onTopic = new Set(objectivesOn(model, topic))
      return judgedWith(model, topic).flatMap((node) => {
        const without = [...generalDetails(node), ...leftOut([node], 'Objective', onTopic.has(node) ? expected : {})]
        if (without.length === 0) return []
        const list = listed(without)
        return [{ node, message: `Objective ${node.name} does not say ${list}.`, missing: `${list} (objective ${node.name})` }]
      })
    },
  }
}
