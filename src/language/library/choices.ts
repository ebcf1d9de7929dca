/**
 * The words that a statement can choose from, each with what it means to a reader.
 *
 * The grammar reads such a word as a plain word; this table says which ones there are. Completion, hover, the language
 * reference and the check of unknown words all read it, so that a value is added in one line.
 */

import type { Choice } from './choice.ts'
import { choicesOfCurriculum } from './choices-curriculum.ts'
import { choicesOfPartners } from './choices-partners.ts'
import { choicesOfPlans } from './choices-plans.ts'

export type { Choice } from './choice.ts'
export * from './choice-lists.ts'

/** Every property that chooses from words, as `Type.property`. */
export const choices: Readonly<Record<string, Choice>> = { ...choicesOfPartners, ...choicesOfCurriculum, ...choicesOfPlans }
