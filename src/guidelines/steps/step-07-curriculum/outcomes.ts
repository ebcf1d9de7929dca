import { isLevelStatement, isTaxonomyLevel } from '../../../language/generated/ast.ts'
import { openingVerb, type TaxonomyLevelName, verbCaveat } from '../../../language/library/bloom-verbs.ts'
import { taxonomyLevels } from '../../../language/library/choices.ts'
import { eqfOf } from '../../../model/head.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { first, textOf } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { complete, figure, listed, present } from '../../rules.ts'
import { provedInCourse } from './coherence.ts'
import { levelRules } from './levels.ts'
import { chainRules } from './outcome-chain.ts'

/** The number of outcomes that a reader can keep in view; ours, as no source of the guidelines gives a figure. */
const [fewest, most] = [3, 12]

const esco = /^https?:\/\/data\.europa\.eu\/esco\//

const taxonomy = Object.keys(taxonomyLevels.words)

function verbFinding(node: ReturnType<typeof verbsOf>[number]): Finding[] {
  const { outcome, verb, said } = node
  if (verb.level === 'vague') {
    const message = `“${verb.verb}” cannot be observed, and so not assessed. A verb that shows what learners do would say more: explain, apply, compare, design.`
    return [{ node: outcome, property: 'text', message }]
  }
  if (!said || taxonomy.indexOf(verb.level) >= taxonomy.indexOf(said)) return []
  const message = `Outcome ${outcome.name} is of the level ${said}, but “${verb.verb}” is most often a verb of ${verb.level}.`
  return [{ node: outcome, property: 'text', message }]
}

const verbsOf = (model: ProgrammeModel) =>
  every(model, 'Outcome').flatMap((outcome) => {
    const verb = openingVerb(textOf(outcome.text) ?? '')
    const said = first(outcome, isTaxonomyLevel)?.value as TaxonomyLevelName | undefined
    return verb ? [{ outcome, verb, said: said && taxonomy.includes(said) ? said : undefined }] : []
  })

/** Guideline 7.1. */
export const outcomes: Guideline = {
  id: 'curriculum.outcomes',
  number: '7.1',
  step: 'curriculum',
  title: 'Learning objectives',
  summary:
    'The outcomes are defined and justified by what they open to learners in science and profession, sorted into knowledge, skills and responsibility (in the words of ESCO where these fit), and set at a level of the European Qualifications Framework.',
  basis: 'programme-book-name',
  address: addresses.curriculum,
  statements: ['Outcome', 'OutcomeKind', 'TaxonomyLevel', 'Justification', 'Esco', 'Teaches', 'Proves'],
  rules: [
    present(
      'some',
      'curriculum',
      ['Outcome'],
      'learning outcomes',
      'The curriculum has no learning outcome. The guidelines ask to define them: outcome NAME "…".',
      {
        failing: 'curriculum { course Tides "Tides" { by Nordhaven } }',
        passing: 'curriculum { outcome Plan "Design a plan for a coast" }',
      },
    ),
    ...chainRules,
    provedInCourse,
    complete(
      {
        Outcome: {
          OutcomeKind: 'whether it is knowledge, skill or responsibility',
          LevelStatement: 'its EQF level',
          TaxonomyLevel: 'its level in the taxonomy',
          Justification: 'its justification',
        },
      },
      {
        failing: 'curriculum { outcome Plan "Design a plan" { kind skill level EQF 7 } }',
        passing:
          'curriculum { outcome Plan "Design a plan" { kind skill level EQF 7 level create justification "Towns lack plans" } }',
      },
      { basis: 'sister-book' },
    ),
    {
      id: 'expected-level',
      kind: 'allowed-value',
      weight: 'judgement',
      basis: 'sister-book',
      says: 'Outcomes are at EQF 4 to 8.',
      failing: 'curriculum { outcome Plan "Design a plan" { level EQF 3 } }',
      passing: 'curriculum { outcome Plan "Design a plan" { level EQF 4 } }',
      find: (model) =>
        every(model, 'Outcome').flatMap((outcome) => {
          const statement = first(outcome, isLevelStatement)
          const level = eqfOf(statement?.value)
          if (!statement || level === undefined || level >= 4) return []
          return [
            {
              node: statement,
              message: `Outcome ${outcome.name} is at EQF ${level}; higher education is at EQF 5 to 8, short programmes now and then at 4.`,
            },
          ]
        }),
    },
    ...levelRules,
    {
      id: 'verb',
      kind: 'judgement',
      weight: 'judgement',
      basis: 'third-source',
      says: `The verb of an outcome can be observed, and is not of a lower level than the outcome. ${verbCaveat}`,
      failing: 'curriculum { outcome Plan "Understand how plans are made" { level create } }',
      passing: 'curriculum { outcome Plan "Design a plan for a coast" { level create } }',
      find: (model) => verbsOf(model).flatMap(verbFinding),
    },
    {
      id: 'number',
      kind: 'judgement',
      weight: 'judgement',
      basis: 'inference',
      says: `There are ${fewest} to ${most} outcomes.`,
      failing:
        'curriculum { outcome Plan "Design a plan" outcome Map "Apply data to a map" course Tides "Tides" { teaches Plan } }',
      passing:
        'curriculum { outcome Plan "Design a plan" outcome Map "Apply data" outcome Judge "Judge a plan" course Tides "Tides" { teaches Plan } }',
      find: (model) => {
        const count = model.chain.outcomes.length
        if (count === 0 || model.courses.length === 0 || (count >= fewest && count <= most)) return []
        const message = `The programme has ${count} ${count === 1 ? 'outcome' : 'outcomes'}; ${count < fewest ? 'so few say little of what is learned' : 'so many are hard to assess each'}. ${figure(fewest)} to ${figure(most)} can be kept in view and each be assessed.`
        return [{ node: sectionOf(model, 'curriculum'), message }]
      },
    },
    {
      id: 'kinds',
      kind: 'judgement',
      weight: 'judgement',
      basis: 'inference',
      says: 'Among the outcomes are knowledge, skills and responsibility, as in the European Qualifications Framework.',
      failing:
        'curriculum { outcome Plan "Design a plan" { kind skill } outcome Map "Apply data" { kind skill } outcome Judge "Judge" { kind knowledge } }',
      passing:
        'curriculum { outcome Plan "Design a plan" { kind skill } outcome Map "Apply data" { kind responsibility } outcome Judge "Judge" { kind knowledge } }',
      find: (model) => {
        const all = every(model, 'Outcome')
        const said = every(model, 'OutcomeKind').map((statement) => statement.value)
        const without = ['knowledge', 'skill', 'responsibility'].filter((kind) => !said.includes(kind))
        if (all.length < fewest || said.length < all.length || without.length === 0) return []
        return [
          {
            node: sectionOf(model, 'curriculum'),
            message: `No outcome is of the kind ${listed(without, 'or')}; the qualifications frameworks describe all three.`,
          },
        ]
      },
    },
    {
      id: 'esco',
      kind: 'allowed-value',
      weight: 'detail',
      basis: 'sister-book',
      says: 'The ESCO address of an outcome is one of ESCO.',
      failing: 'curriculum { outcome Plan "Design a plan" { esco "Planning" at "https://example.org/skill/1" } }',
      passing: 'curriculum { outcome Plan "Design a plan" { esco "Planning" at "http://data.europa.eu/esco/skill/S4.2" } }',
      find: (model) =>
        every(model, 'Esco')
          .filter((node) => node.address !== undefined && !esco.test(node.address))
          .map((node) => ({
            node,
            property: 'address',
            message: `“${node.address}” is no address of ESCO; these begin with http://data.europa.eu/esco/.`,
          })),
    },
  ],
  leftToReader: 'Whether the outcomes are worth reaching, and whether the assessments really show that they are reached.',
}
