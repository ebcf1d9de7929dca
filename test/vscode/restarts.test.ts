import { describe, expect, test } from 'vitest'
import { patience, Restarts } from '../../src/vscode/restarts.ts'

describe('a server that stops', () => {
  const stopsAt = (...times: number[]) => {
    let now = 0
    const restarts = new Restarts(() => now)
    return times.map((time) => {
      now = time
      return restarts.stopped()
    })
  }
  test.each<[string, number[], boolean[]]>([
    ['is started again a few times', [1, 2, 3, 4], [true, true, true, false]],
    [
      'is started again for as long as it stops seldom',
      [0, 1, 2, patience.within + 3, patience.within + 4],
      [true, true, true, true, true],
    ],
  ])('%s', (_what, times, expected) => {
    expect(stopsAt(...times)).toEqual(expected)
  })
  test('is started again when asked for', () => {
    const restarts = new Restarts(() => 0)
    for (let times = 0; times <= patience.times; times += 1) restarts.stopped()
    restarts.forget()
    expect(restarts.stopped()).toBe(true)
  })
})
