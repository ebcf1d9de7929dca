import type { Objective } from '../../../language/generated/ast.ts'
import { isObjectiveIndicator, isObjectiveTopic, isStrategyReference } from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { all, first, textOf } from '../../../model/statements.ts'
import type { Rule } from '../../guideline.ts'
import { every, hasSection, sectionOf } from '../../places.ts'
import { listed, present } from '../../rules.ts'
import { numbered, objective } from './topics.ts'

/** The objectives that are judged with a topic's guideline; those on another topic, or on none, with the first. */
export function judgedWith(model: ProgrammeModel, topic: string): Objective[] {
  return every(model, 'Objective').filter((node) => {
    const own = first(node, isObjectiveTopic)?.value ?? ''
    return own === topic || (topic === numbered[0] && !numbered.includes(own))
  })
}

const serving = (topic: string, serves: string): string =>
  `${objective(topic, 'indicator "Learners who agree" target 80 %')}\nvision {\n  selling-point "Three seas" {${serves} }\n}\ncurriculum { }\nsustainability { }`

/** What an objective says on any topic, as far as it is missing. */
export function generalDetails(node: Objective): string[] {
  const indicators = all(node, isObjectiveIndicator)
  return [
    !textOf(node.statement) && 'what it is (a text after its name)',
    !first(node, isObjectiveTopic) && 'its topic',
    indicators.length === 0 && 'how one sees that it is reached (indicator "…" target …)',
    indicators.some(({ target }) => !target) && 'which figure its indicator is to reach (target …)',
    all(node, isStrategyReference).some(({ passage }) => !textOf(passage)) && 'which passage of the strategy it follows',
  ].filter((part) => typeof part === 'string')
}

/** Rules on each objective of a topic: it follows from strategies, and is taken up in the design. */
export const everyObjective = (topic: string): readonly Rule[] => [
  {
    id: 'strategy',
    kind: 'reference',
    weight: 'gap',
    basis: 'programme-book',
    says: 'Each objective follows from the strategy of at least one institution.',
    failing: objective(topic, 'indicator "Learners who agree" target 80 %'),
    passing: objective(topic, 'follows strategy of Nordhaven "Goal 3"'),
    find: (model) =>
      judgedWith(model, topic)
        .filter((node) => !first(node, isStrategyReference))
        .map((node) => ({
          node,
          message: `Objective ${node.name} is not linked to the strategy of any partner. The guidelines ask for that link: follows strategy of … "…".`,
          missing: `the strategy from which ${node.name} follows`,
        })),
  },
  {
    id: 'strategy-of-each',
    kind: 'presence',
    weight: 'detail',
    basis: 'inference',
    says: 'A complete objective says from which passage of every full partner’s strategy it follows.',
    needs: ['Institution'],
    failing: `objectives {\n  objective One "One aim" { topic ${topic} follows strategy of Nordhaven "Goal 3" }\n  objective Other "Another aim" { topic other follows strategy of Nordhaven "Goal 4" follows strategy of Valmora "Chapter 2" }\n}`,
    passing: `objectives {\n  objective One "One aim" { topic ${topic} follows strategy of Nordhaven "Goal 3" follows strategy of Valmora "Chapter 1" }\n  objective Other "Another aim" { topic other follows strategy of Nordhaven "Goal 4" follows strategy of Valmora "Chapter 2" }\n}`,
    find: (model) => {
      // A partner whose strategy is used nowhere is one fault, which each-strategy reports.
      const used = new Set(every(model, 'StrategyReference').map(({ institution }) => institution?.ref))
      const partners = model.partners.filter(({ full, institution }) => full && used.has(institution))
      return judgedWith(model, topic).flatMap((node) => {
        const own = new Set(all(node, isStrategyReference).map(({ institution }) => institution?.ref))
        const without = partners.filter(({ institution }) => !own.has(institution))
        if (own.size === 0 || without.length === 0) return []
        const names = listed(without.map(({ institution }) => institution.name))
        const message = `Objective ${node.name} does not say how it follows from the strategy of ${names}: follows strategy of ${without[0]?.institution.name} "…".`
        return [{ node, message, missing: `the strategy of ${names} (objective ${node.name})` }]
      })
    },
  },
  {
    id: 'taken-up',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'The objective is taken up by an outcome, a selling point, an aim or a milestone.',
    needs: ['Objective'],
    failing: serving(topic, ''),
    passing: serving(topic, ' serves Aim'),
    find: (model) => {
      if (!hasSection(model, 'vision') || !hasSection(model, 'curriculum') || !hasSection(model, 'sustainability')) return []
      const its = new Set(judgedWith(model, topic))
      return model.chain.idleObjectives
        .filter((node) => its.has(node))
        .map((node) => ({
          node,
          message: `Nothing takes up objective ${node.name}: no outcome, selling point, aim or milestone serves it (serves ${node.name}).`,
        }))
    },
  },
]

/** Rules on all objectives together. They have no number of their own and stand with the first guideline of the step. */
export const allObjectives: readonly Rule[] = [
  present(
    'objectives',
    'objectives',
    ['Objective'],
    'its macro-objectives',
    'There is no macro-objective yet. The guidelines ask to define them: objective NAME "…" { topic … }.',
    { failing: 'objectives { }', passing: 'objectives {\n  objective BesideWork "Study beside work" { topic life-and-work }\n}' },
  ),
  {
    id: 'each-strategy',
    kind: 'consistency',
    weight: 'gap',
    basis: 'inference',
    says: 'The strategy of every full partner is used at least once.',
    needs: ['Institution'],
    failing: 'objectives {\n  objective BesideWork "Study beside work" { follows strategy of Nordhaven "Goal 3" }\n}',
    passing:
      'objectives {\n  objective BesideWork "Study beside work" {\n    follows strategy of Nordhaven "Goal 3"\n    follows strategy of Valmora "Chapter 2"\n  }\n}',
    find: (model) => {
      const references = every(model, 'StrategyReference')
      const used = new Set(references.map(({ institution }) => institution?.ref))
      const without = model.partners.filter(({ full, institution }) => full && !used.has(institution))
      if (references.length === 0 || without.length === 0) return []
      const names = listed(without.map(({ institution }) => institution.name))
      const message = `No macro-objective follows from the strategy of ${names}. A programme that serves each partner’s strategy keeps each of them committed.`
      return [{ node: sectionOf(model, 'objectives'), message, missing: `an objective from the strategy of ${names}` }]
    },
  },
]
