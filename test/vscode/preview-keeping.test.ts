import { describe, expect, it } from 'vitest'
import type { DiagramAnswer } from '../../src/editor/protocol.ts'
import { unreadable, withPlacesOf } from '../../src/vscode/preview/keeping.ts'

const range = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 5 } })
const box = (id: string, line: number) => ({ id, place: { uri: 'file:///a.mcp', range: range(line) }, extent: range(line) })
const answer = (name: string, uri: string, unparsed: string[] = [], places = [box('one', 1), box('two', 2)]) =>
  ({
    programme: { name, place: { uri, range: range(0) }, files: [uri] },
    unparsed,
    places,
  }) as never as DiagramAnswer

const [a, b] = ['file:///a.mcp', 'file:///b.mcp']
const shown = answer('A', a)

describe('the picture stays', () => {
  it.each([
    ['not where everything can be read', shown, answer('A', a), a, []],
    ['not where nothing is shown yet', undefined, answer('A', a, [a]), a, []],
    ['while a file cannot be read to its end', shown, answer('A', a, [a]), a, [a]],
    ['while the name is typed and the rest cannot be read', shown, answer('Ab', a, [a]), a, [a]],
    ['not where the picture itself lacks something', answer('A', a, [a]), answer('A', a, [a]), a, []],
    ['while the head cannot be read, and there is no other programme', shown, undefined, a, [a]],
    [
      'while the head cannot be read, and there is another programme',
      shown,
      answer('B', 'file:///c.mcp'),
      'file:///%61.mcp',
      ['file:///%61.mcp'],
    ],
    ['not where the author has gone to another programme', shown, answer('B', b), b, []],
    ['not where the author is in a file of none', shown, undefined, b, []],
    ['not where no file is in front', shown, undefined, undefined, []],
  ] as const)('%s', (_, before, now, front, files) => {
    expect(unreadable(before, now, front)).toEqual(files)
  })

  it('with the places that its boxes have now', () => {
    const now = answer('A', a, [a], [box('two', 7), box('three', 8)])
    expect(withPlacesOf(shown, now).places).toEqual([box('one', 1), box('two', 7)])
    expect(withPlacesOf(shown, undefined).places).toEqual(shown.places)
  })
})
