/** What stands before the cursor, token by token, and the word that is being typed. */
import type { IToken } from 'chevrotain'
import type { Lexer } from 'langium'

/** A stretch of a text; the end is the first character after it. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Where the author is. */
export interface Cursor {
  readonly offset: number
  /** The tokens before the word that is being typed. */
  readonly before: readonly IToken[]
  /** The word that a proposal replaces: all of it, also what stands behind the cursor; empty between two words. */
  readonly word: Stretch
  /** What of the word stands before the cursor. */
  readonly typed: string
  /** Whether the word is the first on its line. */
  readonly beginsLine: boolean
}

const endOf = (token: IToken): number => (token.endOffset ?? token.startOffset) + 1
const isWord = (token: IToken): boolean => /^[\p{L}_^\d]/u.test(token.image)
const isText = (token: IToken): boolean => token.tokenType.name === 'TEXT'

/** Gives the place of the author in a text; nothing inside quotes and comments, where no word of the language is expected. */
export function cursorAt(lexer: Lexer, text: string, offset: number): Cursor | undefined {
  const { tokens, hidden } = lexer.tokenize(text)
  if (hidden.some((comment) => isInComment(comment, offset)) || tokens.some((token) => isText(token) && isInText(token, offset)))
    return undefined
  // A word that ends in a hyphen is not one yet for the lexer: `joint-` is about to become `joint-programme`.
  const reach = offset - (/[\p{L}\d](-+)$/u.exec(text.slice(0, offset))?.[1]?.length ?? 0)
  const at = tokens.findIndex((token) => endOf(token) >= reach && token.startOffset < reach && isWord(token))
  const first = at < 0 ? tokens.findIndex((token) => token.startOffset >= offset) : at
  const count = startOfName(tokens, first < 0 ? tokens.length : first, at < 0 ? offset : undefined)
  const before = tokens.slice(0, count)
  const start = tokens[count] && tokens[count].startOffset < offset ? tokens[count].startOffset : offset
  const current = tokens[at]
  return {
    offset,
    before,
    word: { start, end: Math.max(offset, current ? endOf(current) : offset) },
    typed: text.slice(start, offset),
    beginsLine: /(^|\n)\s*$/.test(text.slice(0, start)),
  }
}

/** A line comment holds the cursor up to the end of its line; a bracketed one until it is closed. */
function isInComment(comment: IToken, offset: number): boolean {
  const isOfLine = comment.image.startsWith('//')
  if (!isOfLine && !comment.image.startsWith('/*')) return false
  return comment.startOffset < offset && (isOfLine ? offset <= endOf(comment) : offset < endOf(comment))
}

/** Behind the closing quote a text is over; one that is not closed goes on to the end of its line. */
function isInText(token: IToken, offset: number): boolean {
  return token.startOffset < offset && (offset < endOf(token) || (offset === endOf(token) && !isClosed(token.image)))
}

const isClosed = (image: string): boolean => /^("""[\s\S]*"""|"(?!"")([^"\\]|\\.)*"|\u201C.*\u201D)$/.test(image)

/**
 * Where the name begins whose last part is being typed: `Intro.Es` is one name of three tokens.
 *
 * @param index the token being typed, or the first behind the cursor
 * @param cursor where the cursor stands, if no word is being typed
 */
function startOfName(tokens: readonly IToken[], index: number, cursor: number | undefined): number {
  const joins = (left: number, end: number | undefined): boolean => {
    const token = tokens[left]
    return token !== undefined && end !== undefined && endOf(token) === end
  }
  let first = index
  let start = cursor ?? tokens[index]?.startOffset
  while (tokens[first - 1]?.image === '.' && joins(first - 1, start)) {
    first -= joins(first - 2, tokens[first - 1]?.startOffset) ? 2 : 1
    start = tokens[first]?.startOffset
  }
  return first
}
