import { expect, it } from 'vitest'
import { completeExample } from '../support/mutations.ts'
import { readFolder, TestWorkspace } from '../support/workspace.ts'

const sources = readFolder(completeExample)
const workspace = await TestWorkspace.of(sources)

/** An odd step, so that the cuts fall into all kinds of words. */
const step = 331

it.each(Object.entries(sources))(
  'no rule stumbles over %s, cut off anywhere',
  async (name, text) => {
    for (let at = 0; at < text.length; at += step) {
      await workspace.change(name, text.slice(0, at))
      const faults = workspace.findings().filter(({ message }) => String(message).includes('a fault of its own'))
      expect(
        faults.map(({ message }) => message),
        `cut at ${at}: ${text.slice(at - 30, at)}`,
      ).toEqual([])
    }
    await workspace.change(name, text)
  },
  120_000,
)
