import { codeList, englishNames, named } from './code-list.ts'

const authority = 'http://publications.europa.eu/resource/authority/currency/'

/** The scheme to which the addresses of currencies belong. */
export const currencyScheme = 'http://publications.europa.eu/resource/authority/currency'

/**
 * Codes newer than the edition of the authority table that the European Learning Model refers to: they have no address there.
 *
 * Source: code list `currency` of the European Learning Model, compared with ISO 4217 as the Unicode locale data hold it.
 */
const withoutAddress = new Set(['SLE', 'XCG', 'ZWG'])

const nameOf = englishNames('currency')

/** The currencies as a code list. */
export const currencies = codeList(
  {
    id: 'currencies',
    title: 'currency',
    source:
      'ISO 4217, as the Unicode Common Locale Data Repository holds it; addresses of the authority table "currency" of the Publications Office of the European Union',
  },
  () =>
    Intl.supportedValuesOf('currency').map((code) =>
      named(code, nameOf, withoutAddress.has(code) ? undefined : authority + code),
    ),
)
