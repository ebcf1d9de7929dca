import fc from 'fast-check'
import { Microcred, parse } from './index.ts'

/** The tokens of a text with what stands before each, and the end; comments belong to what stands between. */
export function pieces(text: string): {
  readonly before: readonly string[]
  readonly tokens: readonly string[]
  readonly end: string
} {
  let end = 0
  const before: string[] = []
  const tokens = Microcred.parser.Lexer.tokenize(text).tokens.map(({ image, startOffset }) => {
    before.push(text.slice(end, startOffset))
    end = startOffset + image.length
    return image
  })
  return { before, tokens, end: text.slice(end) }
}

/** Puts another gap before each token. */
export const joined = ({ before, tokens, end }: ReturnType<typeof pieces>): string =>
  tokens.map((token, index) => `${before[index]}${token}`).join('') + end

/** The tree of a text as JSON, without where anything stands. */
export function treeOf(text: string): string {
  const { file, errors } = parse(text)
  return JSON.stringify({ errors, file }, (key, value: unknown) => {
    if (key.startsWith('$') && key !== '$type') return undefined
    return typeof value === 'object' && value !== null && '$refText' in value ? { reference: value.$refText } : value
  })
}

/** The comments of a text, in their order, each line without the white space around it. */
export const commentsOf = (text: string): string[] =>
  Microcred.parser.Lexer.tokenize(text).hidden.map(({ image }) =>
    image
      .split(/\r\n|\r|\n/)
      .map((line) => line.trim())
      .join('\n'),
  )

/** White space that changes nothing: within a statement, or before one. */
const spaces = fc.constantFrom(' ', '  ', '\t', '\n', '\n   ', ' \n\t', '\r\n')
const lines = fc.constantFrom('\n', '\n ', '\n\t\t', '  \n', '\r\n      ', ' ')

/**
 * A text with other white space. What the author decides by white space stays: which lines are empty, where comments stand, and
 * which blocks are written in one line.
 */
export function withOtherSpaces(text: string): fc.Arbitrary<string> {
  const { before, tokens, end } = pieces(text)
  const starts = new Set(before.flatMap((gap, index) => (/\n/.test(gap) ? [index] : [])))
  const gaps = before.map((gap, index) => {
    const kept = /\S/.test(gap) || /\n[^\S\n]*\n/.test(gap) || index === 0
    if (kept) return fc.constant(gap)
    if (tokens[index - 1] === '{') return starts.has(index) ? lines.filter((space) => space.includes('\n')) : fc.constant(gap)
    return starts.has(index) ? lines : gap === '' ? fc.constantFrom('', ' ', '\t') : spaces
  })
  return fc.tuple(...gaps).map((others) => joined({ before: others, tokens, end }))
}
