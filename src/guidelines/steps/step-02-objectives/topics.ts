import type { Objective } from '../../../language/generated/ast.ts'
import { isObjectiveTopic } from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { first } from '../../../model/statements.ts'
import type { Rule } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'

/** The topics that have a guideline of their own, in the order of the guidelines. */
export const numbered: readonly string[] = ['life-and-work', 'cooperation', 'synergy', 'international', 'moocs']

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

/** An example: one objective on a topic with the given statements. */
export const objective = (topic: string, statements: string): string =>
  `objectives {\n  objective Aim "A macro-objective" {\n    topic ${topic}\n${statements
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')}\n  }\n}`
