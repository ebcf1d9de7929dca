import type { IToken, TokenType } from 'chevrotain'
import { AbstractParserErrorMessageProvider } from 'langium'

/** What the parser looked for, as its user would say it. */
const kinds: Readonly<Record<string, string>> = {
  ID: 'a name',
  TEXT: 'a text in quotes',
  NUMBER: 'a number',
  DATE: 'a date such as 2026-09-01',
}

/** Words that join a value to the statement before them; the parser stumbles over them when that value is missing. */
const connectives: ReadonlySet<string> = new Set([
  'as',
  'as-of',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'through',
  'to',
  'until',
  'up-to',
  'with',
])

const said = (type: TokenType): string => kinds[type.name] ?? `“${type.name}”`

const found = (token: IToken | undefined): string => (token?.image ? `“${token.image}”` : 'the end of the file')

const isWord = (token: IToken | undefined): boolean =>
  /^[\p{L}][\p{L}\p{N}-]*$/u.test(token?.image ?? '') && token?.tokenType.name !== 'ID'

function list(types: readonly TokenType[]): string {
  // Dates can be years, which are numbers too.
  const dated = types.some((type) => type.name === 'DATE')
  const unique = [...new Set(types.filter((type) => !dated || type.name !== 'NUMBER').map(said))]
  const shown = unique.slice(0, 6)
  if (unique.length > shown.length) return `${shown.join(', ')} …`
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}` : (shown[0] ?? 'something else')
}

/** Messages of the parser for people who are not programmers: what was expected, what stands there, what to do. */
export class MicrocredParserMessages extends AbstractParserErrorMessageProvider {
  override buildMismatchTokenMessage({
    expected,
    actual,
    previous,
  }: Parameters<AbstractParserErrorMessageProvider['buildMismatchTokenMessage']>[0]): string {
    if (expected.name === 'ID' && isWord(actual)) return previous.image === ',' ? commaHint(actual) : escapeHint(actual)
    if (expected.name === 'EOF') return this.buildNotAllInputParsedMessage({ firstRedundant: actual })
    if (expected.name === '}') {
      if (connectives.has(actual.image)) {
        return `${found(actual)} does not begin a statement that may stand here. If it goes on with the one before, what has to follow it is missing.`
      }
      return actual.image
        ? `${found(actual)} does not begin a statement that may stand here. If the block ends before it, a “}” is missing.`
        : 'A “}” is missing: the file ends inside a block.'
    }
    return `After “${previous.image}” comes ${said(expected)}; here stands ${found(actual)}.`
  }

  override buildNotAllInputParsedMessage({ firstRedundant }: { firstRedundant: IToken }): string {
    return firstRedundant.image === '}'
      ? 'This “}” closes nothing: there is one too many, here or above.'
      : `${found(firstRedundant)} does not begin anything that may stand here. A file holds imports, programmes, institutions, degrees, courses, stakeholders and tools.`
  }

  override buildNoViableAltMessage({
    expectedPathsPerAlt,
    actual,
    previous,
  }: Parameters<AbstractParserErrorMessageProvider['buildNoViableAltMessage']>[0]): string {
    let paths = expectedPathsPerAlt.flat()
    let read = 0
    // What stands here may begin one of the statements, which then goes on otherwise than it should: level … without its value.
    for (;;) {
      const going = paths.filter((path) => path.length > read + 1 && path[read] === actual[read]?.tokenType)
      if (going.length === 0) break
      paths = going
      read += 1
    }
    const expected = paths.flatMap((path) => path[read] ?? [])
    const before = read > 0 ? actual[read - 1] : previous
    const after = before?.image ? `After “${before.image}” comes` : 'Here comes'
    const what = expected.some((type) => type.name === 'ID') ? 'a name or a word out of its list' : list(expected)
    const comma = before?.image === ',' ? ' If the list ends before it, take out the comma.' : ''
    return `${after} ${what}; here stands ${found(actual[read])}.${comma}`
  }

  override buildEarlyExitMessage({
    expectedIterationPaths,
    actual,
  }: Parameters<AbstractParserErrorMessageProvider['buildEarlyExitMessage']>[0]): string {
    return `Here comes ${list(expectedIterationPaths.flatMap((path) => path.slice(0, 1)))}; here stands ${found(actual[0])}.`
  }
}

const commaHint = (token: IToken | undefined): string =>
  `After “,” comes another name; here stands “${token?.image}”, a word of the language. Take out the comma, or write ^${token?.image} if that is the name.`

const escapeHint = (token: IToken | undefined): string =>
  `“${token?.image}” is a word of the language. To use it as a name, write ^${token?.image}, here and wherever the name is used.`
