/// <reference lib="dom" />
import { fileURLToPath } from 'node:url'
import type { Mermaid } from 'mermaid'
import type { Browser } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { findBrowser } from '../../src/cli/browser/find.ts'
import { mermaidScript } from '../../src/cli/browser/mermaid-script.ts'
import { mermaidConfig } from '../../src/diagrams/config.ts'
import { diagramOfKind } from '../../src/diagrams/index.ts'
import { model } from '../model/support.ts'
import { startBrowser } from '../support/preview-page.ts'
import { everySection } from './support.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

declare const mermaid: Mermaid

const browserFile = await findBrowser(undefined, '.').catch(() => undefined)
if (!browserFile)
  console.log('skipped: Mermaid as it is and as it is bundled are compared in Chromium, and none is installed here')

/** Mermaid without what scripts/bundle-mermaid.mjs makes quicker. */
async function mermaidAsItIs(): Promise<string> {
  const { bundleMermaid } = await import(`${root}scripts/bundle-mermaid.mjs`)
  return (await bundleMermaid(root, true)).outputFiles[0].text
}

/** Draws each text as SVG with one Mermaid. */
async function drawnWith(script: string, browser: Browser, texts: readonly string[]): Promise<string[]> {
  const page = await browser.newPage()
  await page.addScriptTag({ content: script })
  return page.evaluate(
    async (all, config) => {
      mermaid.initialize(config as Parameters<Mermaid['initialize']>[0])
      const pictures: string[] = []
      for (const text of all) pictures.push((await mermaid.render('picture', text)).svg)
      return pictures
    },
    texts,
    mermaidConfig.light,
  )
}

test.skipIf(!browserFile)('what makes Mermaid quicker changes no picture', { timeout: 120_000 }, async () => {
  const known = await model(everySection)
  // Boxes of every shape, frames, and lines that are whole, broken, thick, with a text and not seen.
  // The first is drawn again, with what is known of its labels.
  const texts = ['alignment', 'money', 'alignment'].map((kind) => diagramOfKind(kind)?.draw(known).mermaid ?? '')
  const browser = await startBrowser(browserFile ?? '')
  try {
    const asItIs = await drawnWith(await mermaidAsItIs(), browser, texts)
    expect(await drawnWith(await mermaidScript(), browser, texts)).toEqual(asItIs)
  } finally {
    await browser.close()
  }
})
