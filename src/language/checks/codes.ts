import type { AstNode, ValidationAcceptor } from 'langium'
import type * as ast from '../generated/ast.ts'
import { cefr } from '../library/cefr.ts'
import type { Vocabulary } from '../library/code-list.ts'
import { countries, isoCountryCode } from '../library/countries.ts'
import { eqf } from '../library/eqf.ts'
import { isced } from '../library/isced.ts'
import { languages } from '../library/languages.ts'
import { nearest } from '../library/nearest.ts'
import { addressCheck, addressProperties } from './addresses.ts'
import type { Check, Checks } from './index.ts'
import { forProperties, merged } from './properties.ts'
import { error, suggestion } from './report.ts'

/** Properties that hold the code of a country (ISO 3166-1, two letters). A test compares the list with the grammar. */
export const countryProperties = [
  'NationalLevel.country',
  'Country.code',
  'LegalBasis.country',
  'RecognitionCountries.countries',
  'NationalFramework.country',
  'NationalFunding.country',
  'FeeLimit.country',
  'Accreditation.country',
] as const

/** Properties that hold the code of a language (ISO 639-1). A test compares the list with the grammar. */
export const languageProperties = [
  'Translation.language',
  'LanguageLevel.language',
  'LanguageStatement.languages',
  'Instruction.languages',
  'TranslationOf.languages',
  'Subtitles.languages',
  'InteractionLanguage.languages',
  'ExaminationLanguage.languages',
] as const

const cefrProperties = ['LanguageLevel.level', 'LanguageSkill.level'] as const

/** Reports a code that is not on the list: with the code that is meant, or whose label comes near. */
function codeCheck(property: string, list: Vocabulary, standard: string): Check {
  return (node: AstNode, accept: ValidationAcceptor) => {
    const value = (node as unknown as Record<string, string | string[] | undefined>)[property]
    const codes = Array.isArray(value) ? value : value === undefined ? [] : [value]
    codes.forEach((code, index) => {
      if (list.entries.has(code)) return
      const near = codesMeant(code, list)
      const remedy =
        near.length > 0
          ? `Did you mean ${near.map((each) => `${each} (${list.entries.get(each)?.label.split(':')[0]})`).join(' or ')}?`
          : standard
      error(accept, 'unknown-code', `“${code}” is no code of a ${list.title}. ${remedy}`, {
        node,
        property: property as never,
        index: Array.isArray(value) ? index : undefined,
        data: { nearest: near },
      })
    })
  }
}

function codesMeant(code: string, list: Vocabulary): string[] {
  const european = list === countries ? isoCountryCode(code) : undefined
  if (european) return [european]
  const otherCase = [...list.entries.keys()].filter((each) => each.toLowerCase() === code.toLowerCase())
  if (otherCase.length > 0) return otherCase
  // A name instead of a code, as one types who does not know the code: Finland, English. Two letters are too few to guess from.
  const byLabel = new Map([...list.entries.values()].map((entry) => [entry.label, entry.code]))
  return code.length > 3
    ? nearest(code, byLabel.keys(), 2)
        .concat(byLabel.has(code) ? code : [])
        .flatMap((label) => byLabel.get(label) ?? [])
    : []
}

function level(node: ast.EqfLevel | ast.EqfRange, accept: ValidationAcceptor): void {
  const levels =
    node.$type === 'EqfLevel'
      ? [['level', node.level] as const]
      : ([
          ['from', node.from],
          ['to', node.to],
        ] as const)
  for (const [property, value] of levels) {
    if (value === undefined || eqf.entries.has(String(value))) continue
    error(accept, 'unknown-code', `The European Qualifications Framework has the levels 1 to 8; ${value} is none of them.`, {
      node,
      property: property as never,
    })
  }
  if (node.$type === 'EqfRange' && node.to !== undefined && node.from > node.to) {
    error(accept, 'inverted-range', `The levels go from ${node.from} to ${node.to}: the lower one comes first.`, {
      node,
      property: 'from',
    })
  }
}

function field(node: ast.IscedField, accept: ValidationAcceptor): void {
  if (!node.code || isced.entries.has(node.code)) return
  const near = nearest(node.code, isced.entries.keys())
  const labelled = near.map((code) => `${code} (${isced.entries.get(code)?.label})`)
  const remedy =
    near.length > 0
      ? suggestion(labelled, labelled)
      : 'Broad fields have two digits, narrow ones three, detailed ones four: 0521 is Environmental sciences.'
  error(accept, 'unknown-code', `“${node.code}” is no field of ISCED-F 2013. ${remedy}`, {
    node,
    property: 'code',
    data: { nearest: near },
  })
}

function timeZone(node: ast.TimeZone, accept: ValidationAcceptor): void {
  if (!node.zone) return
  try {
    new Intl.DateTimeFormat('en', { timeZone: node.zone })
  } catch {
    const near = nearest(node.zone, Intl.supportedValuesOf('timeZone'))
    error(
      accept,
      'unknown-code',
      `“${node.zone}” is no time zone. ${suggestion(near, []) || 'It is a name such as "Europe/Helsinki".'}`.trimEnd(),
      {
        node,
        property: 'zone',
        data: { nearest: near },
      },
    )
  }
}

/** Codes of the official lists, levels, addresses. */
export const codeChecks: Checks = merged(
  forProperties(countryProperties, (property) =>
    codeCheck(property, countries, 'Countries have the two letters of ISO 3166-1, such as FI.'),
  ),
  forProperties(languageProperties, (property) =>
    codeCheck(property, languages, 'Languages have the two letters of ISO 639-1, such as en.'),
  ),
  forProperties(cefrProperties, (property) => codeCheck(property, cefr, 'The levels are A1, A2, B1, B2, C1 and C2.')),
  forProperties(addressProperties, addressCheck),
  { EqfLevel: [level], EqfRange: [level], IscedField: [field], TimeZone: [timeZone] },
)
