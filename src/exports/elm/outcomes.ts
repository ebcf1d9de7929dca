/** The outcomes, with the skills of ESCO that they are linked to. */
import {
  type Esco,
  isEsco,
  isLevelStatement,
  isOutcomeKind,
  isTaxonomyLevel,
  type Outcome,
} from '../../language/generated/ast.ts'
import { outcomeConcepts } from '../../language/library/learning-model.ts'
import { eqfOf } from '../../model/head.ts'
import { all, first, textOf } from '../../model/statements.ts'
import { linkable } from '../page/clean.ts'
import { wordConcept } from './concepts.ts'
import type { ConceptValue, LearningOutcome } from './dataset.ts'
import type { Source } from './source.ts'
import { english, meaningOf, notesOf } from './values.ts'

/** The outcomes that have a text. */
export const describedOutcomes = ({ model, texts }: Source): Outcome[] =>
  model.chain.outcomes.map(({ node }) => node).filter((node) => node.name && texts(node.text).length > 0)

/** All outcomes. */
export function outcomesOf(source: Source): LearningOutcome[] {
  // A skill has one name in the whole dataset, even where authors call it differently.
  const known = new Map<string, ConceptValue>()
  return describedOutcomes(source).map((node) => {
    const kind = first(node, isOutcomeKind)?.value
    const level = eqfOf(first(node, isLevelStatement)?.value)
    const notes = notesOf([
      // The model has no word for responsibility and autonomy, and calls it a skill.
      kind === 'responsibility' ? meaningOf('OutcomeKind.value', kind) : undefined,
      level === undefined ? undefined : `EQF ${level}`,
      meaningOf('TaxonomyLevel.value', first(node, isTaxonomyLevel)?.value),
    ])
    return {
      class: 'LearningOutcome',
      id: source.id('outcome', node.name),
      title: source.texts(node.text),
      type: wordConcept(outcomeConcepts, kind),
      additionalNote: notes,
      relatedESCOSkill: all(node, isEsco).flatMap((esco) => skillOf(esco, known)),
    }
  })
}

const skills = 'http://data.europa.eu/esco/skill/'
const skillScheme = 'http://data.europa.eu/esco/concept-scheme/skills'

function skillOf(esco: Esco, known: Map<string, ConceptValue>): ConceptValue[] {
  const address = linkable(esco.address)
  if (address === undefined) return []
  const label = textOf(esco.label)
  const skill: ConceptValue = known.get(address) ?? {
    is: 'concept',
    address,
    ...(address.startsWith(skills) && { scheme: skillScheme }),
    ...(label !== undefined && { label: english(label).text }),
  }
  known.set(address, skill)
  return [skill]
}
