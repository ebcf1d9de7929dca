import type { IToken, TokenType } from 'chevrotain'
import { AbstractParserErrorMessageProvider } from 'langium'

/** What the parser looked for, as its user would say it. */
const kinds: Readonly<Record<string, string>> = {
  ID: 'a name',
  TEXT: 'a text in quotes',
  NUMBER: 'a number',
  DATE: 'a date such as 2026-09-01',
}

const said = (type: TokenType): string => kinds[type.name] ?? `“${type.name}”`

const found = (token: IToken | undefined): string => (token?.image ? `“${token.image}”` : 'the end of the file')

const isWord = (token: IToken | undefined): boolean => /^[\p{L}][\p{L}\p{N}-]*$/u.test(token?.image ?? '') && token?.tokenType.name !== 'ID'

function list(types: readonly TokenType[]): string {
  const unique = [...new Set(types.map(said))]
  const shown = unique.slice(0, 6)
  if (unique.length > shown.length) return `${shown.join(', ')} …`
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}` : (shown[0] ?? 'something else')
}

/** Messages of the parser for people who are not programmers: what was expected, what stands there, what to do. */
export class MicrocredParserMessages extends AbstractParserErrorMessageProvider {
  override buildMismatchTokenMessage({ expected, actual, previous }: Parameters<AbstractParserErrorMessageProvider['buildMismatchTokenMessage']>[0]): string {
    if (expected.name === 'ID' && isWord(actual)) return escapeHint(actual)
    if (expected.name === '}') {
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
    const expected = expectedPathsPerAlt.flat().flatMap((path) => path.slice(0, 1))
    if (expected.some((type) => type.name === 'ID') && isWord(actual[0])) return escapeHint(actual[0])
    const after = previous.image ? `After “${previous.image}” comes` : 'Here comes'
    return `${after} ${expected.some((type) => type.name === 'ID') ? 'a name or one of its words' : list(expected)}; here stands ${found(actual[0])}.`
  }

  override buildEarlyExitMessage({ expectedIterationPaths, actual }: Parameters<AbstractParserErrorMessageProvider['buildEarlyExitMessage']>[0]): string {
    return `Here comes ${list(expectedIterationPaths.flatMap((path) => path.slice(0, 1)))}; here stands ${found(actual[0])}.`
  }
}

const escapeHint = (token: IToken | undefined): string =>
  `“${token?.image}” is a word of the language. To use it as a name, write ^${token?.image}, here and wherever the name is used.`
