/** Who can come, and how: in the words of the authors, with what each way in asks for. */

import { isAdmission, isProcedureStep, isProof } from '../../language/generated/ast.ts'
import type { RouteEntry } from '../../model/admission.ts'
import { figure } from '../../model/figure.ts'
import { all, first, sections, textOf, titleOf } from '../../model/statements.ts'
import { type Figures, figuresOf } from '../page/figures.ts'
import { targetGroupConcepts } from './concepts.ts'
import type { ConceptValue, Note } from './dataset.ts'
import type { Source } from './source.ts'
import { note, textValue } from './values.ts'

/** The ways in, in the language of the authors: each with its level, fields, years of experience, languages and proof. */
export function entryRequirementOf({ model, essentials }: Source): Note | undefined {
  const figures = figuresOf(essentials.language)
  return inOne(
    model.admission.routes.map((route) => routeInWords(route, figures)),
    essentials.language,
  )
}

function routeInWords({ node, level, fields, years, languages }: RouteEntry, figures: Figures): string {
  const asked = [
    level === undefined ? undefined : `EQF ${figure(level)}`,
    fields.length > 0 ? fields.map((field) => `ISCED ${field}`).join(', ') : undefined,
    years === undefined ? undefined : figures.duration({ amount: years, unit: 'years' }),
    ...languages.map(({ language, level }) => [figures.language(language), level].filter((part) => part !== undefined).join(' ')),
    textOf(first(node, isProof)?.text),
  ].filter((part) => part !== undefined)
  return asked.length > 0 ? `${titleOf(node)} (${asked.join('; ')})` : titleOf(node)
}

/** The steps of the procedure, in the language of the authors. */
export function admissionProcedureOf({ model, essentials }: Source): Note | undefined {
  const steps = all(sections(model.parts, isAdmission), isProcedureStep).flatMap((step) => textOf(step.text) ?? [])
  return inOne(
    steps.map((step, index) => `${index + 1}. ${step}`),
    essentials.language,
  )
}

/** The groups of learners as far as the model has concepts for them. */
export function targetGroupsOf({ model }: Source): ConceptValue[] {
  const groups = model.admission.groups.flatMap(({ priorLevel, years }) => targetGroupConcepts(priorLevel, years))
  return [...new Map(groups.map((concept) => [concept.address, concept])).values()]
}

/** The groups of learners as the authors call them, one note for each and language. */
export const learnerNotes = ({ model, texts }: Source): Note[] =>
  model.admission.groups.flatMap(({ node }) => texts(node.title)).map(note)

const inOne = (parts: readonly string[], language: string): Note | undefined =>
  parts.length > 0 ? note(textValue(language, parts.join('; '))) : undefined
