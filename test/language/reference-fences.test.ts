import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { wrap } from '../../src/language/reference/index.ts'
import { parse } from '../support/index.ts'

/** The examples of a page: whole files, or with the grammar rule behind `mcp` a statement without what stands around it. */
function fences(page: string): { line: number; type: string; text: string }[] {
  return [...page.matchAll(/^```mcp *(\w*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    line: page.slice(0, match.index).split('\n').length,
    type: match[1] ?? '',
    text: match[2] ?? '',
  }))
}

describe.each(['docs/language.md', 'README.md'])('the examples in %s', (name) => {
  const address = new URL(`../../${name}`, import.meta.url)
  const page = existsSync(address) ? readFileSync(address, 'utf8') : ''

  test('can be read', () => {
    const faults = fences(page).flatMap(({ line, type, text }) => {
      const { errors } = parse(type === '' ? text : wrap(type, text))
      return errors.map((error) => `${name}:${line} ${error}`)
    })
    expect(faults).toEqual([])
  })

  test('are marked with mcp alone or with a rule of the grammar', () => {
    const marks = page.match(/^```mcp\b.*$/gm) ?? []
    expect(fences(page)).toHaveLength(marks.length)
  })
})

test('a page without examples has none, one with examples has all', () => {
  expect(fences('text\n```mcp\nstage x\n```\n\n```mcp Stage\nstage designing\n```\n')).toEqual([
    { line: 2, type: '', text: 'stage x\n' },
    { line: 6, type: 'Stage', text: 'stage designing\n' },
  ])
})
