import { isObjectiveIndicator, isObjectiveTopic, isStrategyReference } from '../../../language/generated/ast.ts'
import { all, first, textOf } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { every, hasSection, sectionOf } from '../../places.ts'
import { listed, present } from '../../rules.ts'

/** What holds for every macro-objective. */
export const macroObjectives: Guideline = {
  id: 'objectives.macro-objectives',
  number: '2',
  step: 'objectives',
  title: 'Macro-objectives and institutional strategies',
  summary:
    'The partners define the macro-objectives of the programme and link them to the broader strategies of their institutions. Each objective has an indicator and is taken up in the design.',
  basis: 'programme-book',
  address: addresses.objectives,
  statements: ['Objective', 'ObjectiveTopic', 'StrategyReference', 'ObjectiveIndicator'],
  rules: [
    present(
      'objectives',
      'objectives',
      ['Objective'],
      'its macro-objectives',
      'There is no macro-objective yet. The guidelines ask to define them: objective NAME "…" { topic … }.',
      {
        failing: 'objectives { }',
        passing: 'objectives {\n  objective BesideWork "Study beside work" { topic life-and-work }\n}',
      },
    ),
    {
      id: 'strategy',
      kind: 'reference',
      weight: 'gap',
      says: 'Each objective follows from the strategy of at least one institution.',
      failing: 'objectives {\n  objective BesideWork "Study beside work" { topic life-and-work }\n}',
      passing:
        'objectives {\n  objective BesideWork "Study beside work" {\n    topic life-and-work\n    follows strategy of Nordhaven "Goal 3"\n  }\n}',
      find: (model) =>
        every(model, 'Objective')
          .filter((objective) => !first(objective, isStrategyReference))
          .map((node) => ({
            node,
            message: `Objective ${node.name} is not linked to the strategy of any partner. The guidelines ask for that link: follows strategy of … "…".`,
            missing: `the strategy from which ${node.name} follows`,
          })),
    },
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
    {
      id: 'taken-up',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'Each objective is taken up by an outcome, a selling point, an aim or a milestone.',
      needs: ['Objective'],
      failing: 'objectives {\n  objective BesideWork "Study beside work"\n}\nvision { }\ncurriculum { }\nsustainability { }',
      passing:
        'objectives {\n  objective BesideWork "Study beside work"\n}\nvision {\n  selling-point "Three seas beside work" { serves BesideWork }\n}\ncurriculum { }\nsustainability { }',
      find: (model) =>
        hasSection(model, 'vision') && hasSection(model, 'curriculum') && hasSection(model, 'sustainability')
          ? model.chain.idleObjectives.map((node) => ({
              node,
              message: `Nothing takes up objective ${node.name}: no outcome, selling point, aim or milestone serves it (serves ${node.name}).`,
            }))
          : [],
    },
    {
      id: 'details',
      kind: 'presence',
      weight: 'detail',
      basis: 'inference',
      says: 'Each objective has a text, a topic, and an indicator with a figure to be reached; each link to a strategy names the passage.',
      failing:
        'objectives {\n  objective BesideWork "Study beside work" {\n    topic life-and-work\n    follows strategy of Nordhaven\n    indicator "Learners in work"\n  }\n}',
      passing:
        'objectives {\n  objective BesideWork "Study beside work" {\n    topic life-and-work\n    follows strategy of Nordhaven "Goal 3"\n    indicator "Learners in work" target 70 %\n  }\n}',
      find: (model) =>
        every(model, 'Objective').flatMap((node) => {
          const indicators = all(node, isObjectiveIndicator)
          const without = [
            !textOf(node.statement) && 'what it is (a text after its name)',
            !first(node, isObjectiveTopic) && 'its topic',
            indicators.length === 0 && 'how one sees that it is reached (indicator "…" target …)',
            indicators.some(({ target }) => !target) && 'which figure its indicator is to reach (target …)',
            all(node, isStrategyReference).some(({ passage }) => !textOf(passage)) && 'which passage of the strategy it follows',
          ].filter((part) => typeof part === 'string')
          if (without.length === 0) return []
          const list = listed(without)
          return [{ node, message: `Objective ${node.name} does not say ${list}.`, missing: `${list} (objective ${node.name})` }]
        }),
    },
  ],
  leftToReader: 'Whether the objectives are worth reaching, and whether the strategies say what is read in them.',
}
