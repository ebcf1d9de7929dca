/// <reference lib="dom" />
import type { Mermaid } from 'mermaid'
import puppeteer, { type Page } from 'puppeteer-core'
import { mermaidConfig } from '../../diagrams/config.ts'
import { CannotRun } from '../exit-codes.ts'
import { oneLine, quoted } from '../wording.ts'
import { mermaidScript } from './mermaid-script.ts'

/** A picture to draw. */
export interface PictureText {
  /** Its name, from which the ids in it are made: unique among the pictures of a document. */
  readonly name: string
  readonly mermaid: string
}

export interface DrawingOptions {
  /** The browser, as `findBrowser` gives it. */
  readonly browser: string
  /** For which ground; light where nothing is said. */
  readonly theme?: keyof typeof mermaidConfig
}

declare const mermaid: Mermaid

/**
 * Draws all pictures with one start of the browser, which loads nothing from anywhere.
 *
 * @returns each as SVG, by its name: complete with size and ground, the same in every run
 * @throws CannotRun where the browser cannot be started, or Mermaid refuses a text
 */
export const drawPictures = (pages: readonly PictureText[], options: DrawingOptions): Promise<Map<string, string>> =>
  drawn(pages, options, async (_, svg) => svg)

/** The same as PNG, with two dots for each of SVG's as long as a browser can hold them. */
export const drawImages = (pages: readonly PictureText[], options: DrawingOptions): Promise<Map<string, Uint8Array>> =>
  drawn(pages, options, async (page) => {
    const [width = 1, height = 1] = await page.$eval('svg', (svg) => [svg.width.baseVal.value, svg.height.baseVal.value])
    const size = { width: Math.ceil(width), height: Math.ceil(height) }
    await page.setViewport({ ...size, deviceScaleFactor: Math.min(2, largestSide / Math.max(width, height)) })
    return page.screenshot({ clip: { x: 0, y: 0, ...size } })
  })

/** The longest side of an image that browsers draw. */
const largestSide = 16_000

async function drawn<Result>(
  pages: readonly PictureText[],
  { browser: executablePath, theme = 'light' }: DrawingOptions,
  take: (page: Page, svg: string) => Promise<Result>,
): Promise<Map<string, Result>> {
  const browser = await puppeteer.launch({ executablePath, args: browserArguments() }).catch((error: Error) => {
    throw new CannotRun(`the browser ${quoted(executablePath)} cannot be started: ${oneLine(error.message)}`)
  })
  try {
    const page = await browser.newPage()
    await page.setOfflineMode(true)
    await page.setContent('<!doctype html><meta charset="utf-8"><style>body{margin:0}svg{display:block}</style><body></body>')
    await page.addScriptTag({ content: await mermaidScript() })
    const results = new Map<string, Result>()
    for (const { name, mermaid: text } of pages) {
      const svg = await page.evaluate(drawInPage, name, text, mermaidConfig[theme]).catch((error: Error) => {
        throw new CannotRun(`the diagram ${quoted(name)} cannot be drawn: ${oneLine(error.message)}`)
      })
      results.set(name, await take(page, svg))
    }
    return results
  } finally {
    await browser.close()
  }
}

/** Chromium refuses to run its sandbox as root, as in most containers; it is given nothing but our own page. */
const browserArguments = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])

/** Runs in the page: draws a text, shows it, and gives it as a document of its own. */
async function drawInPage(name: string, text: string, config: (typeof mermaidConfig)['light' | 'dark']): Promise<string> {
  mermaid.initialize(config as Parameters<Mermaid['initialize']>[0])
  const { svg } = await mermaid.render(`picture-${name}`, text)
  document.body.innerHTML = svg
  const picture = document.querySelector('svg') as SVGSVGElement
  const { width, height } = picture.viewBox.baseVal
  picture.setAttribute('width', String(Math.ceil(width)))
  picture.setAttribute('height', String(Math.ceil(height)))
  picture.style.maxWidth = ''
  picture.style.backgroundColor = config.themeVariables.background
  return new XMLSerializer().serializeToString(picture)
}
