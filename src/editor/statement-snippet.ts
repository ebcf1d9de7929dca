/** Statements ready to be filled in. */

import { block, type Piece, piecesOf, type Slot, type SnippetOptions } from './statement-pieces.ts'

export type { SnippetOptions } from './statement-pieces.ts'

/** A statement as a snippet, whose places to fill in are numbered `${1:…}`, and as plain text that can be read as it is. */
export interface StatementSnippet {
  readonly snippet: string
  readonly text: string
}

/**
 * Gives a statement or a block with its places to fill in. What may be left out stands there where the example of the reference shows it.
 *
 * @param type the grammar rule of the statement. Throws where the language has none of this name.
 */
export const statementSnippet = (type: string, options: SnippetOptions = {}): StatementSnippet =>
  rendered(piecesOf(type, options), options.inside)

/** How many words a choice offers at most; beyond it the author writes. */
const mostChoices = 40

function rendered(pieces: readonly Piece[], inside: StatementSnippet | undefined): StatementSnippet {
  let count = 0
  const parts = pieces.map((piece): StatementSnippet => {
    if (typeof piece === 'string') return { snippet: piece, text: piece }
    if (piece !== block) {
      count += 1
      return { snippet: placeholder(count, piece), text: piece.value }
    }
    if (!inside) return { snippet: '{\n  $0\n}', text: '{\n}' }
    const within = (text: string) => `{\n${text.replace(/^(?=.)/gm, '  ')}\n}`
    return { snippet: within(renumbered(inside.snippet, count)), text: within(inside.text) }
  })
  return { snippet: spaced(parts.map(({ snippet }) => snippet)), text: spaced(parts.map(({ text }) => text)) }
}

/** Several statements below each other; the places to fill in are numbered through. */
export function joined(statements: readonly StatementSnippet[]): StatementSnippet {
  let count = 0
  const numbered = statements.map(({ snippet }, index) => {
    const last = index === statements.length - 1
    const text = renumbered(snippet, count)
    count += snippet.match(places)?.length ?? 0
    if (last || !text.includes('$0')) return text
    count += 1
    return text.replace('$0', `$${count}`)
  })
  return { snippet: numbered.join('\n'), text: statements.map(({ text }) => text).join('\n') }
}

/** A numbered place of a snippet. */
const places = /(?<!\\)\$\{?[1-9]\d*/g

/** Numbers the places of a snippet on from those before it. */
const renumbered = (snippet: string, before: number): string =>
  snippet.replace(places, (place) => place.replace(/\d+/, (number) => String(Number(number) + before)))

/** Words with a space between them, none inside quotes nor before a comma. */
const spaced = (words: readonly string[]): string =>
  words.reduce((text, word, index) => {
    const inQuotes = words.slice(0, index).filter((each) => each === '"').length % 2 === 1
    return text === '' || inQuotes ? text + word : `${text} ${word}`
  }, '')

function placeholder(number: number, { value, among }: Slot): string {
  const escaped = (text: string): string => text.replace(/[\\$}|,]/g, '\\$&')
  if (among.length > 1 && among.length <= mostChoices) return `\${${number}|${among.map(escaped).join(',')}|}`
  return `\${${number}:${value.replace(/[\\$}]/g, '\\$&')}}`
}
