import { nearest } from '../language/library/nearest.ts'

/** Control characters, line ends among them: shown raw they could move the cursor of a terminal or break a line-based format. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant.
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/gu

/** The text in one line, with line ends and tabs as spaces and other control characters as the replacement character. */
export function oneLine(text: string): string {
  return withoutControls(text.replace(/[\r\n\t\u2028\u2029]+/gu, ' '))
}

/** The text with the replacement character in the place of each control character. */
export function withoutControls(text: string): string {
  return text.replace(controls, '\ufffd')
}

/** What the user typed, in quotation marks, fit for a message of one line; what is longer than 60 characters is cut. */
export function quoted(text: string): string {
  const line = oneLine(text)
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`
}

/** A number with its noun: `1 file`, `3 files`, `no files`. */
export function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`
}

/** Plain order of characters, the same in every country: results do not depend on the machine's language. */
export function byCharacters(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** What the user most likely meant, as the end of a sentence (`; did you mean "check"?`), or nothing when no word is near. */
export function didYouMean(typed: string, words: readonly string[]): string {
  const [near] = nearest(typed, words, 1)
  return near === undefined ? '' : `; did you mean ${quoted(near)}?`
}
