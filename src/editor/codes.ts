/** Codes and words out of lists, by the place where they stand. */
import { countryProperties, languageProperties } from '../language/checks/codes.ts'
import { cefr } from '../language/library/cefr.ts'
import { sections } from '../language/library/choices.ts'
import { codeList, once, type Vocabulary, type VocabularyEntry } from '../language/library/code-list.ts'
import { countries } from '../language/library/countries.ts'
import { currencies } from '../language/library/currencies.ts'
import { cycles } from '../language/library/cycles.ts'
import { eqf } from '../language/library/eqf.ts'
import { isced } from '../language/library/isced.ts'
import { languages } from '../language/library/languages.ts'
import { supplementElementList } from '../language/library/supplement-elements.ts'
import { ratePeriods, unitsOf, type ValueType } from '../language/library/units.ts'
import { vocabulary } from '../language/library/vocabulary.ts'

const sectionList = codeList({ id: 'sections', title: 'section of a programme', source: 'The steps of the guidelines' }, () =>
  Object.entries(sections).map(([code, label]) => ({ code, label })),
)

const listed = once(
  () =>
    new Map<string, Vocabulary>([
      ...countryProperties.map((property) => [property, countries] as const),
      ...languageProperties.map((property) => [property, languages] as const),
      ['LanguageLevel.level', cefr],
      ['LanguageSkill.level', cefr],
      ['EqfLevel.level', eqf],
      ['EqfRange.from', eqf],
      ['EqfRange.to', eqf],
      ['IscedField.code', isced],
      ['Cycle.value', cycles],
      ['SupplementElements.elements', supplementElementList],
      ['SupplementText.element', supplementElementList],
      ['InitiativeUse.section', sectionList],
      ['RefersTo.sections', sectionList],
    ]),
)

/** The list from which a property takes its codes or words; nothing for one that takes none. */
export const listOf = (type: string, property: string): Vocabulary | undefined =>
  listed().get(`${type}.${property}`) ?? vocabulary(`${type}.${property}`)

/** A code with the list that it is on. */
export interface Code {
  readonly list: Vocabulary
  readonly entry: VocabularyEntry
}

/** What a code or word means where it stands; nothing where it is on no list. */
export function codeIn(type: string, property: string, code: string): Code | undefined {
  const list = listOf(type, property)
  const entry = list?.entries.get(code)
  return list && entry ? { list, entry } : undefined
}

/** What a unit, a currency or a period means where it stands. */
export function unitIn(type: string, property: string, unit: string): Code | undefined {
  if (property === 'period') return type === 'Rate' ? ofUnits(unit, ratePeriods[unit]) : undefined
  const taken = property === 'unit' && Object.hasOwn(unitsOf, type) ? unitsOf[type as ValueType] : undefined
  if (!taken) return undefined
  const currency = taken.currencies ? currencies.entries.get(unit) : undefined
  return currency
    ? { list: currencies, entry: currency }
    : ofUnits(unit, Object.hasOwn(taken.units, unit) ? taken.units[unit] : undefined)
}

function ofUnits(code: string, label: string | undefined): Code | undefined {
  const list = vocabulary('units')
  return list && label !== undefined ? { list, entry: { code, label } } : undefined
}
