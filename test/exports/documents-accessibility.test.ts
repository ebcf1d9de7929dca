import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import puppeteer, { type Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exporters } from '../../src/exports/index.ts'
import { exampleInput, filesOf, textOfFile } from '../support/documents.ts'

/** Where a browser usually is; without one, these tests are skipped and say so by their names. */
const places = [
  process.env.MICROCRED_BROWSER ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const executablePath = places.find((place) => place && existsSync(place))
const title = executablePath ? 'the pages in a browser' : 'the pages in a browser (skipped: no Chromium or Chrome was found)'

describe.skipIf(!executablePath)(title, () => {
  const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
  const folder = mkdtempSync(join(tmpdir(), 'microcred-pages-'))
  let browser: Browser

  beforeAll(async () => {
    browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each(['handbook', 'coverage', 'supplement'])(
    '%s has no serious fault, light and dark, and asks for nothing from elsewhere',
    async (name) => {
      const exporter = exporters.find((each) => each.name === name)
      if (!exporter) throw new Error(`There is no ${name}`)
      const file = join(folder, `${name}.html`)
      const files = await filesOf(exporter, { ...(await exampleInput('coastal-resilience')), language: 'nl' })
      writeFileSync(file, textOfFile(files, `${name}.html`))
      const page = await browser.newPage()
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.goto(pathToFileURL(file).href)
      await page.evaluate(axe)
      // In the dark only the colours are others.
      for (const [value, run] of Object.entries({ light: 'axe.run()', dark: "axe.run({ runOnly: ['color-contrast'] })" })) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }])
        const { violations } = (await page.evaluate(run)) as AxeResults
        const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
        expect(
          grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          value,
        ).toEqual([])
      }
      expect(new Set(asked)).toEqual(new Set([pathToFileURL(file).href]))
      await page.close()
    },
    60_000,
  )
})
