import { describe, expect, it } from 'vitest'
import { completeExample } from '../support/mutations.ts'
import { readFolder, TestWorkspace } from '../support/workspace.ts'

const workspace = await TestWorkspace.of(readFolder(completeExample))
const before = new Set(workspace.findings().map(({ code, message }) => `${code} ${message}`))

/** What is found newly when a file reads otherwise. */
async function newFindings(file: string, text: string): Promise<string[]> {
  const original = workspace.document(file).textDocument.getText()
  await workspace.change(file, text)
  const found = workspace.findings().map(({ code, message }) => `${code} ${message}`)
  await workspace.change(file, original)
  return found.filter((finding) => !before.has(finding))
}

const curriculum = workspace.document('curriculum.mcp').textDocument.getText()
const outcomes = [...curriculum.matchAll(/^\s*outcome (\w+)/gm)].map(([, name]) => name ?? '')

describe('one root fault is one finding', () => {
  it.each(outcomes)('the outcome %s is misspelt where it is declared', async (name) => {
    const found = await newFindings('curriculum.mcp', curriculum.replace(`outcome ${name}`, `outcome ${name}x`))
    expect(found).toEqual([expect.stringMatching(`There is no .*outcome.* “${name}”`)])
  })

  it.each(outcomes)('the outcome %s is misspelt where a course teaches it', async (name) => {
    const found = await newFindings(
      'curriculum.mcp',
      curriculum.replace(new RegExp(`(teaches [^\\n]*)\\b${name}\\b`), `$1${name}x`),
    )
    expect(found).toEqual([expect.stringContaining(`There is no outcome “${name}x”`)])
  })
})
