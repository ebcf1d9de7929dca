import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/guidelines/catalogue.ts'
import { basisOf } from '../../src/guidelines/guideline.ts'
import { catalogueMarkdown } from '../../src/guidelines/reference.ts'
import { type StageName, severityOf } from '../../src/guidelines/severity.ts'

/** The numbers of the programme book's guidelines, by chapter: how many each has. Chapters 0 and 7 begin with 0. */
const chapters: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 3, 4],
  1: [1, 2, 3, 4],
  2: [1, 2, 3, 4, 5],
  3: [1, 2, 3, 4],
  4: [1, 2, 3],
  5: [1, 2, 3, 4, 5, 6, 7],
  6: [1, 2, 3, 4, 5, 6],
  7: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  8: [1, 2, 3, 4, 5, 6],
  9: [1, 2, 3, 4],
  10: [1, 2, 3, 4, 5],
  11: Array.from({ length: 13 }, (_, index) => index + 1),
  12: [1, 2, 3],
  13: [1, 2, 3, 4, 5, 6, 7],
  14: [1, 2, 3, 4, 5],
  15: [1, 2, 3, 4],
  16: [1, 2, 3, 4],
}

describe('the catalogue', () => {
  it('has every guideline: 101', () => {
    const numbers = Object.entries(chapters).flatMap(([chapter, sections]) => sections.map((section) => `${chapter}.${section}`))
    const all = [...numbers, '0b', 'L.1', 'L.2', 'L.3', 'L.4', 'L.5']
    expect(catalogue.map((guideline) => guideline.number).sort()).toEqual(all.sort())
    expect(catalogue).toHaveLength(101)
  })

  it.each(catalogue.map((guideline) => [guideline.id, guideline] as const))('%s is whole', (id, guideline) => {
    expect(id.split('.')[0]).toBe(guideline.step)
    expect(guideline.statements.length, 'statements that answer it').toBeGreaterThan(0)
    expect(guideline.rules.length > 0 || guideline.leftToReader !== undefined, 'a check, or why a reader has to judge').toBe(true)
    expect(guideline.address).toMatch(/^https:\/\/bloomhub\.eu\//)
  })

  it('is advice where neither the programme book nor arithmetic says so', () => {
    const stages: readonly StageName[] = ['exploring', 'designing', 'agreed', 'running']
    for (const guideline of catalogue) {
      for (const rule of guideline.rules) {
        const basis = basisOf(guideline, rule)
        const severities = stages.map((stage) => severityOf(rule.weight, basis, stage))
        if (rule.weight === 'judgement' || !/^(programme-book|arithmetic)/.test(basis)) expect(severities).not.toContain('error')
        else if (rule.weight === 'contradiction') expect(new Set(severities)).toEqual(new Set(['error']))
      }
    }
  })

  it('stands in docs/guidelines.md as it is', () => {
    const page = readFileSync(new URL('../../docs/guidelines.md', import.meta.url), 'utf8')
    expect(page === catalogueMarkdown(), 'out of date: npm run pages').toBe(true)
  })
})
