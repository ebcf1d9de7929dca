import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { curriculumExporter } from '../../src/exports/curriculum/index.ts'
import { tableOf } from '../../src/exports/curriculum/table.ts'
import { tries } from '../support/properties.ts'
import { inputFor, inputForExample, nastyTitles, wholeProgramme, written } from './support.ts'

async function workbookOf(text: string): Promise<Record<string, string>> {
  const files = await written<Uint8Array>(curriculumExporter, await inputFor(text))
  const archive = unzipSync(files['curriculum.xlsx'] ?? new Uint8Array())
  return Object.fromEntries(Object.entries(archive).map(([name, content]) => [name, strFromU8(content)]))
}

describe('the curriculum as a table', () => {
  test('of the complete example', async () => {
    const { model } = await inputForExample('coastal-resilience')
    const { columns, rows, total } = tableOf(model, 'et')
    const lines = [columns.map(({ title }) => title), ...rows, total].map((row) => row.map((cell) => cell ?? '').join(' | '))
    expect(lines).toMatchSnapshot()
  })

  test('leaves out what is not known', async () => {
    const { model } = await inputFor('programme Empty { curriculum { outcome One course Two assessment Three } }')
    const { columns, rows, total } = tableOf(model, 'en')
    expect(columns.at(-1)?.title).toBe('One: One')
    expect(rows.map((row) => row.filter((cell) => cell !== undefined && cell !== ''))).toEqual([
      ['Course', 'Two'],
      ['Assessment', 'Three'],
    ])
    expect(total.filter((cell) => cell !== undefined)).toEqual(['Required', 'Empty'])
  })

  test('as CSV is Unicode with a mark, and has no formulas', async () => {
    const text = wholeProgramme.replace('"The moon"', '"=1+1, or"').replace('"Test"', '"@SUM(A1)"')
    const { 'curriculum.csv': csv = '' } = await written(curriculumExporter, await inputFor(text))
    expect(csv.startsWith('\uFEFFPart,Title,')).toBe(true)
    expect(csv.split('\r\n').slice(1, 3)).toEqual([
      `Course,"'=1+1, or",,Nordhaven University,4,100,,,,en,teaches`,
      `Assessment,'@SUM(A1),"'=1+1, or",,,,,,,,proves`,
    ])
  })

  test('as a workbook has texts and numbers only', async () => {
    const workbook = await workbookOf(wholeProgramme.replace('"The moon"', '"=1+1 & <b>"'))
    const sheet = workbook['xl/worksheets/sheet1.xml'] ?? ''
    expect(workbook['xl/sharedStrings.xml']).toContain('<t>=1+1 &amp; &lt;b&gt;</t>')
    expect(sheet).not.toMatch(/<f[ >]|t="str"/)
    expect(sheet).toMatch(/<c r="E2"[^>]*><v>4<\/v>/)
    expect(sheet).toMatch(/<c r="B2"[^>]* t="s">/)
  })

  test('as a workbook has rows as high as their longest text needs', async () => {
    const long = 'a stretch of coast '.repeat(6)
    const sheet = (await workbookOf(wholeProgramme.replace('"The moon"', `"${long}"`)))['xl/worksheets/sheet1.xml'] ?? ''
    const heights = Array.from(sheet.matchAll(/<row [^>]*\sht="(\d+)"/g), ([, height]) => Number(height))
    expect(heights).toHaveLength(4)
    expect(heights[1]).toBe(3 * 15)
    expect(heights[3]).toBe(15)
  })

  test.each(nastyTitles)('%j does not break the workbook', async (title) => {
    const workbook = await workbookOf(wholeProgramme.replace('"The moon"', () => `"${title}"`))
    expect(workbook['xl/sharedStrings.xml']).not.toMatch(/[\p{Cc}\uFFFE]|<script|<!--|&nbsp;/u)
  })

  test('gives the same bytes for the same programme', async () => {
    const property = fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 12 }), async (title) => {
      const text = wholeProgramme.replace('"The moon"', () => `"${title.replace(/["\\]/g, '')}"`)
      const [once, twice] = [
        await inputFor(text).then(curriculumExporter.write),
        await inputFor(text).then(curriculumExporter.write),
      ]
      expect(once).toEqual(twice)
    })
    await fc.assert(property, tries(8))
  })
})
