import { iso6393To1 } from 'iso-639-3/iso6393-to-1.js'
import { codeList, englishNames, named, once } from './code-list.ts'

const authority = 'http://publications.europa.eu/resource/authority/language/'

/** The scheme to which the addresses of languages belong. */
export const languageScheme = 'http://publications.europa.eu/resource/authority/language'

/** Withdrawn from ISO 639-1 in 2000 (Serbo-Croatian; today bs, hr, sr, cnr), and without an address of its own. */
const withdrawn = new Set(['sh'])

/** A language of ISO 639-1. */
export interface Language {
  /** Two letters, ISO 639-1. */
  readonly code: string
  /** Three letters, ISO 639-3. */
  readonly code3: string
  /** The English name, of the Unicode locale data. */
  readonly name: string
  /** The address in the authority table of the European Union. */
  readonly address: string
}

const nameOf = englishNames('language')

const table = once(
  () =>
    new Map(
      Object.entries(iso6393To1)
        .filter(([, code]) => !withdrawn.has(code))
        .map(([code3, code]) => ({ code, code3, address: authority + code3.toUpperCase() }))
        .sort((a, b) => (a.code < b.code ? -1 : 1))
        .map((language): [string, Omit<Language, 'name'>] => [language.code, language]),
    ),
)

/** Gives the language with this code of two letters; undefined where there is none. */
export function language(code: string): Language | undefined {
  const found = table().get(code)
  return found && { ...found, name: nameOf(code) }
}

/** The languages as a code list. */
export const languages = codeList(
  {
    id: 'languages',
    title: 'language',
    source:
      'ISO 639-1, codes of two letters (package iso-639-3); names of the Unicode Common Locale Data Repository; addresses of the authority table "language" of the Publications Office of the European Union',
  },
  () => Array.from(table().values(), ({ code, address }) => named(code, nameOf, address)),
)
