import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Description, Programme } from '../../src/language/generated/ast.ts'
import { isClosed, readText } from '../../src/language/texts.ts'
import { check, parse } from '../support/index.ts'

test.each([
  ['"Sustainability"', 'Sustainability'],
  ['""', ''],
  ['"She said \\"no\\""', 'She said "no"'],
  ['"one\\ntwo"', 'one\ntwo'],
  ['"C:\\\\courses"', 'C:\\courses'],
  ['“pasted from elsewhere”', 'pasted from elsewhere'],
  ['“with a \\ in it”', 'with a \\ in it'],
  ['"""one line"""', 'one line'],
  ['"""\n    first\n      second\n\n    third\n  """', 'first\n  second\n\nthird'],
  ['"""first\n   second\n   third"""', 'first\nsecond\nthird'],
  ['"""\r\n  first\r\n  second\r\n"""', 'first\nsecond'],
  ['"""\n\tfirst\n\t\tsecond\n"""', 'first\n\tsecond'],
  ['"""a "quoted" word"""', 'a "quoted" word'],
  ['""""""', ''],
  ['"not closed', 'not closed'],
  ['“not closed', 'not closed'],
  ['"""not closed\n  at all', 'not closed\nat all'],
])('%j reads %j', (source, text) => {
  expect(readText(source)).toBe(text)
})

test.each([
  ['"closed"', true],
  ['"', false],
  ['"ends with an escaped quote\\"', false],
  ['"ends with a backslash\\\\"', true],
  ['“closed”', true],
  ['“open', false],
  ['"""closed"""', true],
  ['"""""', false],
  ['"""open""', false],
])('whether %j is closed: %j', (source, closed) => {
  expect(isClosed(source)).toBe(closed)
})

const described = (source: string): Description => {
  const { file } = parse(`programme P { description ${source}\nstage designing }`)
  return (file.elements[0] as Programme).statements[0] as Description
}

describe('in a programme', () => {
  test('any text between quotes comes back as it was written', () => {
    const anyText = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n\\]/.test(text))
    fc.assert(
      fc.property(anyText, (text) => {
        expect(described(`"${text.replaceAll('"', '\\"')}"`).text.value).toBe(text)
      }),
    )
  })

  test('translations follow the text, each with its language', () => {
    const { text } = described('"Sustainability" fi "Kestävyys" no "Bærekraft"')
    expect(text.translations.map(({ language, value }) => [language, value])).toEqual([
      ['fi', 'Kestävyys'],
      ['no', 'Bærekraft'],
    ])
  })

  test('a text that is not closed ends with its line, and costs nothing else', async () => {
    const { findings, file } = await check('programme P {\n  description "The best\n  stage designing\n}')
    expect(findings.map(({ code, line }) => [code, line])).toEqual([['language/open-text', 2]])
    expect((file.elements[0] as Programme).statements.map(({ $type }) => $type)).toEqual(['Description', 'Stage'])
  })

  test('prose that is not closed ends with the file', async () => {
    const { findings, file } = await check('programme P {\n  stage designing\n  description """The best\n}')
    expect(findings.map(({ code, line }) => [code, line])).toEqual([['language/open-text', 3]])
    expect((file.elements[0] as Programme).statements.map(({ $type }) => $type)).toEqual(['Stage', 'Description'])
  })
})
