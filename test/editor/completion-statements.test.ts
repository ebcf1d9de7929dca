import { describe, expect, test } from 'vitest'
import { typicalStatements } from '../../src/editor/completion/blocks.ts'
import { cursorAt } from '../../src/editor/completion/cursor.ts'
import { blockOf, positionAt } from '../../src/editor/completion/position.ts'
import { begun } from '../../src/editor/completion/reading.ts'
import { reference, wrap } from '../../src/language/reference/index.ts'
import { blocksOf, rules, statementsOf } from '../../src/language/statements.ts'
import { accepted, editOf, parsed, proposalsAt } from '../support/completion.ts'
import { cursorMark, editing } from '../support/editor.ts'

const blocks = ['SourceFile', ...[...rules().keys()].filter((type) => statementsOf(type).some(({ common }) => common))]
const { services } = await editing('')

/** The smallest file with the cursor in a block of a type. */
const inBlock = (type: string): string => (type === 'SourceFile' ? cursorMark : wrap('Note', cursorMark, type))

describe('in every block', () => {
  test.each(blocks)('%s: each statement that may stand there is proposed, once, and reads without an error', async (type) => {
    const text = inBlock(type)
    const document = parsed(services, text.replace(cursorMark, ''))
    const items = await proposalsAt(services, document, text.indexOf(cursorMark))
    const labels = items.map(({ label }) => label)
    expect(labels).toEqual([...new Set(labels)])
    const keywords = new Set(statementsOf(type).flatMap((statement) => statement.keywords))
    expect([...keywords].filter((keyword) => !labels.some((label) => label.split(' ')[0] === keyword))).toEqual([])
    const faults = items.flatMap((item) => {
      const after = accepted(item, document)
      const { parserErrors, lexerErrors } = services.parser.LangiumParser.parse(after)
      return [...parserErrors, ...lexerErrors].map(({ message }) => `${editOf(item).newText}: ${message}`)
    })
    expect(faults).toEqual([])
  })

  test('what a new block begins with may stand in it', () => {
    const strays = Object.entries(typicalStatements).flatMap(([type, inner]) =>
      inner.filter((statement) => !blocksOf(statement).includes(type)).map((statement) => `${type}: ${statement}`),
    )
    expect(strays).toEqual([])
  })
})

/** The words of the language in an example that are not expected where they stand. */
function unexpected(type: string, example: string): string[] {
  const text = wrap(type, example)
  const { tokens } = services.parser.Lexer.tokenize(text)
  return tokens
    .filter(({ tokenType, image }) => tokenType.name === image && /^\p{L}/u.test(image))
    .flatMap((token) => {
      const cursor = cursorAt(services.parser.Lexer, text, token.startOffset)
      if (!cursor) return [`${token.image}: no place`]
      const position = positionAt(cursor)
      const continues = position.threads.some(({ ways }) => ways.steps.some((step) => step.token === token.image))
      const begins = position.mayBegin && begun(blockOf(position), token.image, token.image).length > 0
      return continues || begins ? [] : [`${token.image} in ${blockOf(position)}`]
    })
}

test('every word of every example of the language reference is expected where it stands', () => {
  const found = Object.entries(reference).flatMap(([type, entry]) =>
    unexpected(type, entry.example).map((word) => `${type}: ${word}`),
  )
  expect(found).toEqual([])
})
