import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import { codeList, englishNames, named, once } from './code-list.ts'

const authority = 'http://publications.europa.eu/resource/authority/country/'

/** The scheme to which the addresses of countries belong. */
export const countryScheme = 'http://publications.europa.eu/resource/authority/country'

/**
 * Territories that the authority table of the European Union names by a code other than that of three letters of ISO 3166-1
 * (XK, Kosovo, is a code for private use in ISO 3166-1, on which the European Union has settled).
 *
 * Source: Publications Office of the European Union, authority table "country".
 */
const authorityCodes: Readonly<Record<string, string>> = { XK: '1A0', TF: 'FQ0' }

/**
 * Codes that the institutions of the European Union write instead of those of ISO 3166-1.
 *
 * Source: Interinstitutional style guide of the European Union, annex A5: EL for Greece, and UK as it was used for the United
 * Kingdom.
 */
const europeanCodes: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' }

/** A country or territory of ISO 3166-1. */
export interface Country {
  /** Two letters, ISO 3166-1 alpha-2. */
  readonly code: string
  /** Three letters, ISO 3166-1 alpha-3. */
  readonly code3: string
  /** The English name, of the Unicode locale data. */
  readonly name: string
  /** The address in the authority table of the European Union. */
  readonly address: string
}

const nameOf = englishNames('region')

const table = once(
  () =>
    new Map(
      (codes as string[][])
        .map(([code = '', code3 = '']) => ({ code, code3, address: authority + (authorityCodes[code] ?? code3) }))
        .sort((a, b) => (a.code < b.code ? -1 : 1))
        .map((country): [string, Omit<Country, 'name'>] => [country.code, country]),
    ),
)

/** Gives the code of ISO 3166-1 for one that is used in the European Union only (UK, EL); undefined for every other. */
export const isoCountryCode = (code: string): string | undefined =>
  Object.hasOwn(europeanCodes, code) ? europeanCodes[code] : undefined

/** Gives the country with this code of two letters (UK and EL are understood); undefined where there is none. */
export function country(code: string): Country | undefined {
  const found = table().get(isoCountryCode(code) ?? code)
  return found && { ...found, name: nameOf(found.code) }
}

/** The countries as a code list. UK and EL are not in it: `isoCountryCode` gives what to write instead. */
export const countries = codeList(
  {
    id: 'countries',
    title: 'country',
    source:
      'ISO 3166-1, codes of two letters (package i18n-iso-countries); names of the Unicode Common Locale Data Repository; addresses of the authority table "country" of the Publications Office of the European Union',
    remark:
      'Greece is GR and the United Kingdom is GB; EL and UK, which are common in European documents, are understood, but not codes of ISO 3166-1.',
  },
  () => Array.from(table().values(), ({ code, address }) => named(code, nameOf, address)),
)
