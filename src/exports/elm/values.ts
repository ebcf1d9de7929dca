/** The values of a dataset: texts with their language, notes, lengths and dates of time. */
import type { Text } from '../../language/generated/ast.ts'
import { language as languageOfCode } from '../../language/library/languages.ts'
import { vocabulary } from '../../language/library/vocabulary.ts'
import { amountOf, daysOfDuration, type Figure } from '../../model/quantities.ts'
import { type Wording, wordings } from '../../model/statements.ts'
import { webAddress } from '../identifiers.ts'
import { cleaned } from '../page/clean.ts'
import type { Note, TextValue, WebResource } from './dataset.ts'

/** Words in a language, fit for both formats. */
export const textValue = (language: string, text: string): TextValue => ({ is: 'text', language, text: cleaned(text) })

/** Words of our own, which are English. */
export const english = (text: string): TextValue => textValue('en', text)

/** Wordings with their languages, each language once, the first counts; `written` is the language of those that name none. */
export function textValues(all: readonly Wording[], written: string): TextValue[] {
  const byLanguage = new Map<string, TextValue>()
  for (const { language = written, text } of all) {
    const value = textValue(language, text)
    if (value.text && languageOfCode(language) && !byLanguage.has(language)) byLanguage.set(language, value)
  }
  return [...byLanguage.values()]
}

/** A text of an author with its translations. */
export const valuesOfText = (text: Text | undefined, written: string): TextValue[] => textValues(wordings(text), written)

export const note = (noteLiteral: TextValue): Note => ({ class: 'Note', noteLiteral })

/** One note in our words, of the parts that there are; none where there is nothing to say. */
export function notesOf(parts: readonly (string | undefined)[], separator = '; '): Note[] {
  const said = parts.filter((part) => part !== undefined && part !== '')
  return said.length > 0 ? [note(english(said.join(separator)))] : []
}

/** A page of the web; nothing for an address that does not begin with http or https. */
export function webPage(address: string | undefined, title?: string): WebResource | undefined {
  const contentUrl = webAddress(address)
  return contentUrl === undefined
    ? undefined
    : { class: 'WebResource', contentUrl, ...(title !== undefined && { title: [english(title)] }) }
}

/** What a word of a statement means, in English and without the full stop: "Written examination". */
export const meaningOf = (choice: string, word: string | undefined): string | undefined =>
  word === undefined ? undefined : vocabulary(choice)?.entries.get(word)?.label.replace(/\.$/, '')

/** Hours as xsd:duration, to the minute: 7.5 h is PT7H30M. */
export function hoursDuration(hours: number | undefined): string | undefined {
  if (hours === undefined || hours < 0) return undefined
  const minutes = Math.round(hours * 60)
  const rest = minutes % 60
  return `PT${Math.floor(minutes / 60)}H${rest > 0 ? `${rest}M` : ''}`
}

const designators: Readonly<Record<string, string>> = { days: 'D', months: 'M', years: 'Y' }

/** A length of time as xsd:duration: months and years as they are written where they are whole, all else in days. */
export function lengthDuration(figure: Figure | undefined): string | undefined {
  const amount = amountOf(figure)
  const designator = figure?.unit !== undefined && Object.hasOwn(designators, figure.unit) ? designators[figure.unit] : undefined
  if (amount !== undefined && designator !== undefined && Number.isInteger(amount)) return `P${amount}${designator}`
  const days = daysOfDuration(figure)
  return days === undefined ? undefined : `P${Math.round(days)}D`
}

/** The first moment of a day (an ISO day), as xsd:dateTime of no particular time zone. */
export const startOfDay = (day: string | undefined): string | undefined => day && `${day}T00:00:00`

/** The last second of a day. */
export const endOfDay = (day: string | undefined): string | undefined => day && `${day}T23:59:59`
