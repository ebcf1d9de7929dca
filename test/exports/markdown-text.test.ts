import { describe, expect, test } from 'vitest'
import { asMarkdown, atStartOfLine } from '../../src/exports/page/markdown-text.ts'

describe('words of authors in Markdown', () => {
  test.each(['C# & Java, 10 #1!', 'Costs {net} + VAT: a/b', '"Said" - it\'s ^fine^; (x) = y', 'Fish & chips'])(
    'can be read as they are: %s',
    (text) => {
      expect(asMarkdown(text).replace('\\#', '#')).toBe(text)
    },
  )

  test.each([
    ['*bold* _x_ `y` ~z~', '\\*bold\\* \\_x\\_ \\`y\\` \\~z\\~'],
    ['![x](https://evil.example)', '!\\[x\\](https://evil.example)'],
    ['<b>a | b</b>', '\\<b\\>a \\| b\\</b\\>'],
    ['&amp; &#60; & so on', '\\&amp; \\&#60; & so on'],
    ['# not a heading #', '\\# not a heading \\#'],
    ['a\\b $x$', 'a\\\\b \\$x\\$'],
  ])('mean nothing there: %s', (text, markdown) => {
    expect(asMarkdown(text)).toBe(markdown)
  })

  test.each([
    ['- a', '\\- a'],
    ['12. a', '12\\. a'],
    ['3) a', '3\\) a'],
    ['2027-09 a', '2027-09 a'],
  ])('begin no list: %s', (text, markdown) => {
    expect(atStartOfLine(asMarkdown(text))).toBe(markdown)
  })
})
