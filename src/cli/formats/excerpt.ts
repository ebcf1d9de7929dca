import type { TextRange } from '../findings.ts'
import { oneLine } from '../wording.ts'

/** Characters shown before the place in a line that is too long to be shown whole. */
const before = 24

/**
 * A source line with its number, and marks under the place; what does not fit into the width is cut on both sides.
 *
 * @param line the line without its end.
 * @param range the place, of which the part in this line is marked.
 * @param columns the width in characters.
 */
export function excerpt(line: string, range: TextRange, columns: number): [source: string, marks: string] {
  const number = `${range.start.line}`.padStart(5)
  const room = Math.max(20, columns - number.length - 5)
  const start = Math.min(range.start.column - 1, line.length)
  const end = range.end.line === range.start.line ? Math.min(range.end.column - 1, line.length) : line.length
  const indent = line.length - line.trimStart().length
  const from = width(line.slice(indent)) <= room ? Math.min(indent, start) : Math.max(Math.min(indent, start), start - before)
  const shown = cut(line.slice(from), room)
  const marks = cut(line.slice(start, Math.max(end, start + 1)) || ' ', Math.max(1, room - width(line.slice(from, start))))
  return [
    `${number} | ${from > indent ? '…' : ' '}${visible(shown)}`,
    `${' '.repeat(number.length)} |  ${' '.repeat(width(line.slice(from, start)))}${'^'.repeat(Math.max(1, width(marks)))}`,
  ]
}

// Each tab one space and each control character one sign, so that the marks stand where they should.
const visible = (text: string): string => [...text].map((character) => oneLine(character)).join('')

/** How many places a terminal needs for the text: two for pictograms and for the scripts of East Asia, as in Unicode's annex 11. */
function width(text: string): number {
  let places = 0
  for (const { segment } of graphemes.segment(text)) places += wide.test(segment) ? 2 : 1
  return places
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const wide = /\p{Emoji_Presentation}|\ufe0f|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u

function cut(text: string, room: number): string {
  let kept = ''
  let places = 0
  for (const { segment } of graphemes.segment(text)) {
    places += width(segment)
    if (places > room) return kept
    kept += segment
  }
  return kept
}
