import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Progress } from '../../src/cli/progress.ts'
import { recordingSurroundings } from '../support/run.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

it('says how far slow work is, a few times a second, and takes its line away', () => {
  const { surroundings, written } = recordingSurroundings('/', { messagesOnTerminal: true })
  const progress = new Progress(surroundings)
  progress.at('Reading', 1, 100)
  vi.advanceTimersByTime(499)
  progress.at('Reading', 2, 100)
  expect(written.messages).toBe('')
  vi.advanceTimersByTime(1)
  progress.at('Reading', 3, 100)
  vi.advanceTimersByTime(99)
  progress.at('Reading', 4, 100)
  vi.advanceTimersByTime(1)
  progress.at('Checking', 5, 100)
  progress.end()
  progress.end()
  expect(written.messages).toBe('\r\u001b[KReading 3 of 100 files\r\u001b[KChecking 5 of 100 files\r\u001b[K')
})

it('is silent for quick work, and where no terminal is', () => {
  const quick = recordingSurroundings('/', { messagesOnTerminal: true })
  new Progress(quick.surroundings).end()
  const piped = recordingSurroundings('/')
  const progress = new Progress(piped.surroundings)
  vi.advanceTimersByTime(1000)
  progress.at('Reading', 1, 2)
  progress.end()
  expect(quick.written.messages + piped.written.messages).toBe('')
})
