import fc from 'fast-check'
import { AstUtils } from 'langium'
import { describe, expect, test } from 'vitest'
import { diagrams } from '../../src/diagrams/index.ts'
import { cut, label, linesOf, plain } from '../../src/diagrams/texts.ts'
import { modelOf, type ProgrammeModel } from '../../src/model/model.ts'
import { model } from '../model/support.ts'
import { parsed } from '../support/mermaid.ts'
import { tries } from '../support/properties.ts'
import { everySection } from './support.ts'

/** Texts that mean something to Mermaid, to HTML or to a terminal; some of them real bugs of parsers. */
const pieces = [
  '"quoted"',
  '`code`',
  'end',
  'subgraph x',
  '[a] (b) {c} {{d}} ((e))',
  'a | b || c',
  '%% comment',
  '%%{init: {"theme": "dark"}}%%',
  '--- --> -.-> ==> ~~~',
  ':::problem',
  '<b>bold</b> <br/> <script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '1 < 2 > 1 & 3',
  '&lt; &amp; &#35; #35; #quot; #amp;',
  'C# and F#; style: x:#fff; classDef a:#b;',
  'ﬂ°lt¶ß',
  '$$x^2$$ fa:fa-user',
  'back\\nslash \\',
  '1. list',
  '**bold** _it_ ~~s~~',
  'click a call b()',
  '👩‍👩‍👧‍👦 🇫🇮 é',
  'שלום עולם ١٢٣',
  '\u202eeye\u202c',
  'line\nbreak\ttab\r\n',
  '\u0000\u0007\u001b[31m',
  '\ud800',
  'x'.repeat(2000),
  'word '.repeat(400),
  '   ',
  'A@{ shape: cyl }',
]

const nasty = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary' })), { maxLength: 4 })
  .map((parts) => parts.join(' '))

/** What a reader sees of a text: in one line, with typographic quotation marks. */
const seen = (text: string): string => plain(text).replace(/[“”]/g, '"')

describe('a label', () => {
  test('has short lines and holds what was given, up to where it is cut', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const lines = linesOf(text)
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(28 * 8)
        const whole = cut(text)
        expect(lines.join('').replaceAll(' ', '')).toBe(whole.replaceAll(' ', ''))
        const start = whole.endsWith('…') ? whole.slice(0, -1) : whole
        expect(plain(text.slice(0, 1920)).startsWith(start)).toBe(true)
      }),
    )
  })

  test.each([
    ['a short title', 'a short title'],
    ['a title that is longer than one line of a label', 'a title that is longer than<br/>one line of a label'],
    ['', ''],
    ['x'.repeat(30), `${'x'.repeat(28)}<br/>xx`],
    ['漢'.repeat(15), `${'漢'.repeat(14)}<br/>漢`],
    ['a "b" (“c”)', 'a “b” (“c”)'],
    ['הסתיו, 2027-09-01', 'הסתיו\u200e, 2027-09-01'],
    ['הסתיו · second', 'הסתיו\u200e · second'],
    ['R&D <i>', 'R#amp;D #lt;i#gt;'],
  ])('%j is %j', (text, expected) => {
    expect(label([text])).toBe(expected)
  })

  test('is cut at a word after 160 characters', () => {
    const text = cut('four '.repeat(100))
    expect(text).toMatch(/ four…$/)
    expect(text.length).toBeLessThanOrEqual(160)
  })
})

/** The same programme with another title for each of its things. */
function retitled(known: ProgrammeModel, text: string): ProgrammeModel {
  for (const part of known.parts) {
    for (const node of AstUtils.streamAst(AstUtils.getDocument(part).parseResult.value)) {
      if (node.$type === 'Text') Object.assign(node, { value: text })
    }
  }
  return modelOf(known.parts)
}

describe('texts of authors', async () => {
  const known = await model(everySection)

  test('are text in every diagram, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        const titled = retitled(known, text)
        for (const kind of diagrams) {
          const { mermaid, title, places } = kind.draw(titled)
          const { boxes, frames } = await parsed(mermaid)
          for (const id of places.keys()) expect(boxes.has(id) || frames.has(id), `${kind.name}: ${id}`).toBe(true)
          expect(title.startsWith(`${kind.title}: `)).toBe(true)
        }
      }),
      tries(8),
    )
  })

  test.each(pieces.map((text) => [text.slice(0, 40), text] as const))('%j is shown as it is', async (_, text) => {
    const titled = retitled(known, text)
    const structure = diagrams.find(({ name }) => name === 'structure')?.draw(titled)
    const { boxes } = await parsed(structure?.mermaid ?? '')
    const box = boxes.get('course_First')?.replaceAll(' ', '')
    const expected = seen(cut(text)).replaceAll(' ', '')
    expect(box && seen(box)).toContain(expected)
  })
})
