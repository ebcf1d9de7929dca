import type { LangiumDocument } from 'langium'
import { isClosed } from '../../language/texts.ts'
import type { Source, SourceToken } from './source-tokens.ts'

/** A part of a file that cannot be read, from one offset to another. */
export interface Unsure {
  readonly start: number
  readonly end: number
}

/** Whether the two have more in common than a border. */
export const overlap = (left: Unsure, right: Unsure): boolean =>
  (left.start < right.end && right.start < left.end) ||
  (left.start === left.end && left.start > right.start && left.start < right.end)

/** Where something is that cannot be read, in no order. The end of the file has no place of its own; it is where the text ends. */
export function faults(document: LangiumDocument, { text, tokens }: Source): Unsure[] {
  const { lexerErrors, parserErrors } = document.parseResult
  const place = (offset: number): number => (offset >= 0 ? offset : text.length)
  return [
    ...lexerErrors.map(({ offset, length }) => ({ start: offset, end: offset + length })),
    ...parserErrors.map(({ token, resyncedTokens }) => {
      const start = place(token.startOffset)
      return { start, end: Math.max(start, ...resyncedTokens.map(({ startOffset, image }) => place(startOffset) + image.length)) }
    }),
    ...tokens.filter((token) => token.isText && !isClosed(token.text)),
  ]
}

/**
 * The parts of a file that are left as they are because they cannot be read: each from the beginning of its statement, or the line
 * in which it stands, to the next statement that is as deep or less deep. Where braces have no partners nobody knows how deep
 * anything is, and the part goes to the end of the file.
 */
export function unsureParts(document: LangiumDocument, source: Source): Unsure[] {
  return faults(document, source).map((fault) => {
    const before = source.tokens.findLast((token) => token.end <= fault.start)
    if (!before) return { start: 0, end: endOf(source, fault, 0) }
    const depth = before.text === '{' ? before.depth + 1 : before.depth
    const begun = before.text !== '{' && before.text !== '}' && !/[\r\n]/.test(source.text.slice(before.end, fault.start))
    const statement = begun ? source.tokens.findLast((token) => token.beginsStatement && token.start <= before.start) : undefined
    return { start: statement?.start ?? before.end, end: endOf(source, fault, depth) }
  })
}

/** Where the next statement begins, or the block around ends. */
function endOf({ tokens, balanced }: Source, fault: Unsure, depth: number): number {
  if (!balanced) return Number.POSITIVE_INFINITY
  const ends = (token: SourceToken): boolean =>
    (token.beginsStatement && token.depth <= depth) || (token.text === '}' && token.depth < depth)
  const next = tokens.find((token) => token.start >= fault.end && token.start > fault.start && ends(token))
  return next?.start ?? Number.POSITIVE_INFINITY
}
