import { describe, expect, it } from 'vitest'
import type { SelectionRange } from 'vscode-languageserver-types'
import { selectionRangesIn } from '../../src/editor/selection-ranges.ts'
import { editing } from '../support/editor.ts'

const course = 'course A "A" { volume 6 ECTS by B, C }'
const curriculum = `curriculum { ${course} }`
const programme = `programme P "P" { ${curriculum} }`

/** What is selected at the cursor, step by step; the file, which is always the last, is left out. */
async function steps(source: string): Promise<string[]> {
  const { document, position, at } = await editing(`\n${source}\n`)
  const [innermost] = selectionRangesIn(document, [position])
  const texts: string[] = []
  for (let range: SelectionRange | undefined = innermost; range?.parent; range = range.parent) texts.push(at(range.range))
  return texts
}

describe('selection', () => {
  const outside = [course, curriculum, programme]
  it.each<[cursor: string, text: string, from: string[]]>([
    ['in a word', 'EC<|>TS', ['ECTS', '6 ECTS', 'volume 6 ECTS', ...outside]],
    ['at the end of a word', 'ECTS<|>', ['ECTS', '6 ECTS', 'volume 6 ECTS', ...outside]],
    ['in one name of a list', 'B<|>,', ['B', 'by B, C', ...outside]],
    ['in a text', '"A<|>"', ['"A"', ...outside]],
  ])('grows %s', async (_, text, from) => {
    expect(await steps(programme.replace(text.replace('<|>', ''), text))).toEqual(from)
  })

  it('begins between words with what stands around them', async () => {
    expect(await steps('programme P { team {\n<|>\n} }')).toEqual(['team {\n\n}', 'programme P { team {\n\n} }'])
    expect(await steps('<|>')).toEqual([])
  })

  it('answers for every cursor, each range within the next', async () => {
    const { document } = await editing(`${programme}\nprogramme Q { // open\n`)
    const { textDocument } = document
    const positions = Array.from(textDocument.getText(), (_, offset) => textDocument.positionAt(offset))
    const ranges = selectionRangesIn(document, positions)
    expect(ranges).toHaveLength(positions.length)
    for (const [offset, innermost] of ranges.entries()) {
      for (let { range, parent }: SelectionRange = innermost; parent; { range, parent } = parent) {
        const inner = textDocument.getText(range)
        expect(textDocument.offsetAt(parent.range.start)).toBeLessThanOrEqual(textDocument.offsetAt(range.start))
        expect(textDocument.offsetAt(parent.range.end)).toBeGreaterThanOrEqual(textDocument.offsetAt(range.end))
        expect(textDocument.getText(parent.range).length, `around ${inner}`).toBeGreaterThan(inner.length)
      }
      expect(textDocument.offsetAt(innermost.range.start)).toBeLessThanOrEqual(offset)
      expect(textDocument.offsetAt(innermost.range.end)).toBeGreaterThanOrEqual(offset)
    }
  })
})
