import { describe, expect, test } from 'vitest'
import { activeProgramme } from '../../src/vscode/active-programme.ts'
import { placeAt, programmeSummary } from './summary.ts'

describe('which programme is shown', () => {
  const first = programmeSummary({ name: 'First', place: placeAt('file:///a.mcp', 2), files: ['file:///a.mcp'] })
  const second = programmeSummary({
    name: 'Second',
    place: placeAt('file:///a.mcp', 40),
    files: ['file:///a.mcp', 'file:///b%20c.mcp'],
  })
  const all = [first, second]
  test.each([
    ['the first, where nothing is known', {}, first],
    ['the one asked for', { wanted: 'Second', at: { uri: 'file:///a.mcp', line: 3 } }, second],
    ['the one at the cursor', { at: { uri: 'file:///a.mcp', line: 41 } }, second],
    ['the first of a file, above both', { at: { uri: 'file:///a.mcp', line: 0 } }, first],
    ['the one that has a part in the file, however it is escaped', { at: { uri: 'file:///b c.mcp', line: 0 } }, second],
    ['the same as before, in a file without any', { at: { uri: 'file:///other.mcp', line: 0 }, before: { ...second } }, second],
    ['another where that of before is gone', { wanted: 'Gone', before: programmeSummary({ name: 'Gone' }) }, first],
  ])('%s', (_what, circumstances, expected) => {
    expect(activeProgramme(all, circumstances)).toBe(expected)
  })
  test('none where there is none', () => {
    expect(activeProgramme([], { wanted: 'First' })).toBeUndefined()
  })
})
