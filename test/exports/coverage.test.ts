import { describe, expect, test } from 'vitest'
import { coverageExporter } from '../../src/exports/coverage/index.ts'
import { placesByFile } from '../../src/exports/coverage/places.ts'
import type { CoverageReport } from '../../src/exports/coverage/report.ts'
import type { ExportInput } from '../../src/exports/export.ts'
import { type ExampleName, exampleInput, filesOf, inputOf, textOfFile } from '../support/documents.ts'

async function coverage(input: Promise<ExportInput>) {
  const files = await filesOf(coverageExporter, await input)
  const html = textOfFile(files, 'coverage.html')
  return {
    html,
    markdown: textOfFile(files, 'coverage.md'),
    report: JSON.parse(textOfFile(files, 'coverage.json')) as CoverageReport,
  }
}

const example = (name: ExampleName) => coverage(exampleInput(name))

describe('the coverage report', () => {
  test('counts every guideline once', async () => {
    for (const name of ['coastal-resilience', 'una-europa-sustainability'] as const) {
      const { report } = await example(name)
      const rows = report.steps.flatMap((step) => step.guidelines)
      expect(Object.values(report.counts).reduce((left, right) => left + right)).toBe(rows.length)
      expect(report.bases.reduce((sum, { guidelines }) => sum + guidelines, 0)).toBe(rows.length)
    }
  })

  test('has the same rows in its three formats', async () => {
    const { html, markdown, report } = await example('una-europa-sustainability')
    for (const { title, number, state } of report.steps.flatMap((step) => step.guidelines)) {
      const name = `${number} ${title}`
      expect(html).toContain(name.replaceAll("'", '&#39;'))
      const line = markdown.split('\n').find((each) => each.startsWith(`| [${name}`))
      expect(line, name).toContain(` ${state} |`)
    }
    expect(report.findings.length).toBeGreaterThan(10)
    expect(html.match(/<span class="tone (?:bad|middle|quiet)">(?:error|warning|information|hint)</g)?.length).toBe(
      report.findings.length,
    )
  })

  test('tells who has agreed to what, when, and what is open', async () => {
    const { report, markdown } = await coverage(
      inputOf({
        'p.mcp': `institution A "Alpha" { country FI } institution B "Beta" { country IT }
        programme P "Coast" {
          partnership { partner A partner B agreed 2026-01-02 by A open "Who joins?" for B until 2026-05-01 }
          vision { agreed 2026-02-03 by A, B }
        }`,
      }),
    )
    const decision = (section: string) => report.decisions.find((row) => row.section === section)
    expect(decision('partnership')).toMatchObject({
      state: 'partly',
      missing: ['Beta'],
      records: [{ date: '2026-01-02', partners: ['Alpha'] }],
    })
    expect(decision('partnership')?.openQuestions).toEqual([{ question: 'Who joins?', partners: ['Beta'], until: '2026-05-01' }])
    expect(decision('vision')).toMatchObject({ state: 'agreed', agreedOn: '2026-02-03' })
    expect(decision('quality')?.state).toBe('absent')
    expect(markdown).toContain('2 January 2026: Alpha')
  })

  test('gives the reason of what is declined, and what is missing of what is partly met', async () => {
    const { report } = await example('una-europa-sustainability')
    const rows = report.steps.flatMap((step) => step.guidelines)
    expect(rows.filter((row) => row.state === 'declined').every((row) => row.reason)).toBe(true)
    expect(rows.filter((row) => row.state === 'partly').every((row) => row.missing.length > 0)).toBe(true)
  })

  test('says of what is open what is asked for', async () => {
    const { report, markdown } = await example('una-europa-sustainability')
    const open = report.steps.flatMap((step) => step.guidelines).filter((row) => row.state === 'open')
    expect(open.length).toBeGreaterThan(20)
    for (const { number, summary } of open) expect(markdown.replaceAll('\\', ''), number).toContain(summary)
  })

  test('says where a guideline is answered by file and lines, in few words', async () => {
    expect(
      placesByFile([
        { file: 'b.mcp', from: 9, to: 9 },
        { file: 'a.mcp', from: 4, to: 4 },
        { file: 'b.mcp', from: 2, to: 6 },
        { file: 'b.mcp', from: 3, to: 3 },
        { file: 'b.mcp', from: 7, to: 7 },
      ]),
    ).toEqual([
      { file: 'b.mcp', lines: '2-7, 9' },
      { file: 'a.mcp', lines: '4' },
    ])
    const { report, markdown } = await example('coastal-resilience')
    expect(JSON.stringify(report, undefined, 2).length).toBeLessThan(140_000)
    const answered = report.steps.flatMap((step) => step.guidelines).find((row) => row.number === '0.1')
    expect(answered?.statements).toBeGreaterThan(50)
    expect(markdown).toContain(`${answered?.first?.file}:${answered?.first?.from} and ${(answered?.statements ?? 0) - 1} more`)
  })
})
