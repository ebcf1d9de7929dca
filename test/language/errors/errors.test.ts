import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { check } from '../../support/index.ts'
import { codes } from './codes.ts'
import { imports } from './imports.ts'
import { names } from './names.ts'
import type { FaultRow } from './rows.ts'
import { statements } from './statements.ts'
import { syntax } from './syntax.ts'
import { values } from './values.ts'

/** Rules about what can be read, but is not finished. */
const unfinished: ReadonlySet<string> = new Set(['language/unwritten-text'])

const tables: Readonly<Record<string, readonly FaultRow[]>> = { syntax, names, statements, values, codes, imports }

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows)('%s is one finding, and what is right is none', async (_what, source, code, message, at, right) => {
    const { findings } = await check(source)
    expect(
      findings.map((finding) => ({ code: finding.code, message: finding.message, at: finding.at, severity: finding.severity })),
    ).toEqual([{ code, message, at, severity: unfinished.has(code) ? 'warning' : 'error' }])
    expect((await check(right)).findings).toEqual([])
  })
})

/** The rules that the sources of the language report, as they stand in the calls. */
function reportedRules(): Set<string> {
  const folder = fileURLToPath(new URL('../../../src/language/', import.meta.url))
  const files = ['validator.ts', ...readdirSync(join(folder, 'checks')).map((file) => join('checks', file))]
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
  const called = [...text.matchAll(/\b(?:(?:error|warning)\(\s*accept,|report\()\s*'([a-z-]+)'/g)].map(
    ([, rule]) => `language/${rule}`,
  )
  return new Set([...called, ...[...text.matchAll(/'(language\/[a-z-]+)'/g)].map(([, rule]) => String(rule))])
}

test('every rule of the language has a row, and no row is of a rule that is not there', () => {
  const tested = new Set(
    Object.values(tables)
      .flat()
      .map(([, , code]) => code),
  )
  expect([...tested].sort()).toEqual([...reportedRules()].sort())
})

test('no message names a type or a rule of the grammar', () => {
  for (const [, , , message] of Object.values(tables).flat()) {
    expect(message).not.toMatch(/\b(ID|TEXT|EOF|NUMBER|token|undefined|null|parser|[A-Z][a-z]+[A-Z]\w*)\b/)
    expect(message).toMatch(/[.?]$|" ?"…"\.$/)
  }
})
