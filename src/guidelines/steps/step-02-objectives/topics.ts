import type { MicrocredAstType, Objective } from '../../../language/generated/ast.ts'
import { isObjectiveTopic } from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { first } from '../../../model/statements.ts'
import type { Rule } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { listed, subject } from '../../rules.ts'

type Type = keyof MicrocredAstType

/** The objectives on a topic. */
export const objectivesOn = (model: ProgrammeModel, topic: string): Objective[] =>
  every(model, 'Objective').filter((objective) => first(objective, isObjectiveTopic)?.value === topic)

/** A rule that some objective has the topic; silent while there is no objective at all. */
export function topicRule(topic: string, message: string): Rule {
  return {
    id: 'topic',
    kind: 'presence',
    weight: 'gap',
    says: `One of the macro-objectives has the topic ${topic}.`,
    failing: 'objectives {\n  objective Better "Teach better" { topic other }\n}',
    passing: `objectives {\n  objective Better "Teach better" { topic ${topic} }\n}`,
    find: (model) =>
      every(model, 'Objective').length === 0 || objectivesOn(model, topic).length > 0
        ? []
        : [{ node: sectionOf(model, 'objectives'), message, missing: `an objective on the topic ${topic}` }],
  }
}

/** A rule that an objective on a topic says what belongs to the topic. */
export function topicDetails(topic: string, expected: Partial<Record<Type, string>>, failing: string, passing: string): Rule {
  return {
    id: 'details',
    kind: 'presence',
    weight: 'detail',
    basis: 'inference',
    says: `An objective on the topic ${topic} says ${listed(Object.values(expected))}.`,
    failing: objective(topic, failing),
    passing: objective(topic, passing),
    find: (model) =>
      objectivesOn(model, topic).flatMap((node) => {
        const there = new Set<string>(node.statements.map(({ $type }) => $type))
        const without = (Object.keys(expected) as Type[]).filter((type) => !there.has(type)).map((type) => expected[type] ?? '')
        if (without.length === 0) return []
        const list = listed(without)
        return [
          {
            node,
            message: `The ${subject(node)} on the topic ${topic} does not say ${list}.`,
            missing: `${list} of ${subject(node)}`,
          },
        ]
      }),
  }
}

/** An example: one objective on a topic with the given statements. */
export const objective = (topic: string, statements: string): string =>
  `objectives {\n  objective Aim "A macro-objective" {\n    topic ${topic}\n${statements
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')}\n  }\n}`
