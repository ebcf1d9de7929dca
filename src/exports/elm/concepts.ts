/** Concepts of the official vocabularies for what a programme says. Where a vocabulary has none, there is none here. */
import type { Vocabulary } from '../../language/library/code-list.ts'
import { country, countryScheme } from '../../language/library/countries.ts'
import { currencies, currencyScheme } from '../../language/library/currencies.ts'
import { eqfLevel, eqfScheme } from '../../language/library/eqf.ts'
import { isced, iscedScheme } from '../../language/library/isced.ts'
import { language, languageScheme } from '../../language/library/languages.ts'
import type { ConceptTable } from '../../language/library/learning-model.ts'
import type { ConceptValue } from './dataset.ts'

const concept = (scheme: string, address: string, label: string): ConceptValue => ({ is: 'concept', address, scheme, label })

const inList =
  (list: Vocabulary, scheme: string) =>
  (code: string): ConceptValue[] => {
    const entry = list.entries.get(code)
    return entry?.address === undefined ? [] : [concept(scheme, entry.address, entry.label)]
  }

/** The field of education with this code of ISCED-F. */
export const fieldConcept = inList(isced, iscedScheme)

/** The currency with this code of ISO 4217. */
export const currencyConcept = inList(currencies, currencyScheme)

export function countryConcept(code: string | undefined): ConceptValue | undefined {
  const found = code === undefined ? undefined : country(code)
  return found && concept(countryScheme, found.address, found.name)
}

export function languageConcept(code: string): ConceptValue[] {
  const found = language(code)
  return found ? [concept(languageScheme, found.address, found.name)] : []
}

export function eqfConcept(level: number | undefined): ConceptValue | undefined {
  const found = level === undefined ? undefined : eqfLevel(level)
  return found && concept(eqfScheme, found.address, found.label)
}

/** The concept that goes with a word of a statement. */
export function wordConcept(table: ConceptTable, word: string | undefined): ConceptValue | undefined {
  const found = word !== undefined && Object.hasOwn(table.concepts, word) ? table.concepts[word] : undefined
  return found && concept(table.scheme, found.address, found.label)
}

const model = 'http://data.europa.eu/snb'

/** What a degree programme gives to those who bring the credits: access to a learning opportunity. */
export const learningEntitlement = concept(
  `${model}/entitlement/25831c2`,
  `${model}/entitlement/64aad92881`,
  'learning opportunity',
)

/** It may follow from the award; that somebody has it is said when a credential is issued. */
export const prospective = concept(`${model}/entitlement-status/25831c2`, `${model}/entitlement-status/5b8d6b34fb`, 'prospective')

const targetGroup = (identifier: string, label: string) =>
  concept(`${model}/target-group/25831c2`, `${model}/target-group/${identifier}`, label)

const completed: Readonly<Record<number, ConceptValue>> = {
  6: targetGroup('e7627913ad', 'Persons who have completed tertiary education (EQF 6)'),
  7: targetGroup('527a6f97eb', 'Persons who have completed tertiary education (EQF 7)'),
  8: targetGroup('808b99d38f', 'Persons who have completed tertiary education (EQF 8)'),
}

/** The longest experience first. */
const experienced: readonly (readonly [years: number, concept: ConceptValue])[] = [
  [10, targetGroup('d45b47b458', 'Persons with 10+ years work experience')],
  [3, targetGroup('cbedf28444', 'Persons with 3-10 years work experience')],
  [0, targetGroup('5e56931138', 'Persons with 0-3 years work experience')],
]

/** The groups of the model to which learners with this prior level (EQF) and these years of experience belong. */
export function targetGroupConcepts(priorLevel: number | undefined, years: number | undefined): ConceptValue[] {
  const byLevel = priorLevel === undefined ? undefined : completed[priorLevel]
  const byYears = years === undefined ? undefined : experienced.find(([least]) => years >= least)?.[1]
  return [byLevel, byYears].filter((found) => found !== undefined)
}
