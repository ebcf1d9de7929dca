import { describe, expect, it } from 'vitest'
import { boxesAt } from '../../src/vscode/preview/marks.ts'

const range = (from: number, to: number) => ({ start: { line: from, character: 2 }, end: { line: to, character: 3 } })
const box = (id: string, from: number, to: number, uri = 'a.mcp') => ({
  id,
  place: { uri, range: range(from, from) },
  extent: range(from, to),
})
const places = [
  box('programme', 0, 40),
  box('course', 10, 20),
  box('assessment', 12, 14),
  box('again', 12, 14),
  box('b', 10, 20, 'b.mcp'),
]

describe('the boxes at the cursor', () => {
  it.each([
    ['the innermost statement', 13, 5, ['assessment', 'again']],
    ['the one around it', 16, 0, ['course']],
    ['the programme where nothing else is drawn', 30, 0, ['programme']],
    ['the first character', 10, 2, ['course']],
    ['before the first character', 10, 1, ['programme']],
    ['behind the last character', 20, 4, ['programme']],
    ['outside', 41, 0, []],
  ])('%s', (_, line, character, ids) => {
    expect(boxesAt(places, { uri: 'a.mcp', line, character })).toEqual(ids)
  })

  it('are those of the file', () => {
    expect(boxesAt(places, { uri: 'b.mcp', line: 13, character: 0 })).toEqual(['b'])
    const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
    expect(boxesAt(places, { uri: 'B.MCP', line: 13, character: 0 }, same)).toEqual(['b'])
  })
})
