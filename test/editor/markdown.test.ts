import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { code, fact, facts, plain, source } from '../../src/editor/markdown.ts'

describe('a text of an author stays what it is', () => {
  test.each([
    ['[click](https://x.example)', '\\[click\\](https\\://x.example)'],
    ['<img src=x> &lt;', '\\<img src=x\\> \\&lt;'],
    ['**bold** _it_ `code` ~no~', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\` \\~no\\~'],
    ['two\n\n# lines', 'two \\# lines'],
    ['WWW.x.org, a@b.org', 'WWW\\.x.org, a\\@b.org'],
    ['1. first', '1\\. first'],
    ['- first', '\\- first'],
    ['2026 is a year', '2026 is a year'],
    ['“Kestävyys” – 10 ECTS (EQF 7)', '“Kestävyys” – 10 ECTS (EQF 7)'],
  ])('%s', (text, expected) => expect(plain(text)).toBe(expected))

  const pieces = [
    '[a](b)',
    '<b>',
    'https://x.y',
    'www.x.y',
    'a@b.c',
    '**',
    '_',
    '`',
    '#',
    '- ',
    '1.',
    '&',
    '|',
    '~~',
    '\\',
    '\n',
    ' ',
    'word',
  ]
  const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' }))).map((each) => each.join(''))

  test('every sign that Markdown or HTML would read is escaped', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const unescaped = plain(text).replace(/\\[\\`*_{}[\]<>&~|#$:.@+=)-]/g, '')
        expect(unescaped).not.toMatch(/[\\`*_[\]<>&~|#@\r\n]|:\/\/|www\./i)
      }),
    )
  })

  test('taking the escapes away gives the words again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(plain(text).replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(text.replace(/[\s\u2028\u2029]+/gu, ' ').trim())
      }),
    )
  })

  test('no text leaves its code', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [fence = ''] = code(text).match(/^`+/) ?? []
        const inner = text.replace(/\s+/gu, ' ').trim()
        expect((inner.match(/`+/g) ?? []).every((run) => run.length < fence.length)).toBe(true)
        expect(
          source(text)
            .split('\n')
            .filter((line) => line.startsWith((source(text).match(/^`+/) ?? [''])[0])).length,
        ).toBe(2)
      }),
    )
  })
})

test('what there is nothing to say of has no line', () => {
  expect([...fact('A', undefined), ...fact('B', ''), ...fact('C', 'c'), ...facts('D', []), ...facts('E', ['e'])]).toEqual([
    '- C: c',
    '- E:',
    '  - e',
  ])
})
