/// <reference lib="dom" />
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { mermaidScript } from '../../src/cli/browser/mermaid-script.ts'
import { previewPage } from '../../src/vscode/preview/html.ts'
import type { FromPage, PreviewState, ToPage } from '../../src/vscode/preview/messages.ts'

const folder = fileURLToPath(new URL('../../src/vscode/preview/page', import.meta.url))
const site = 'http://preview.test'

/** What the page says to a host that only listens. */
declare global {
  interface Window {
    said: FromPage[]
    state: PreviewState | undefined
    /** How few pictures were ever in their place since it is watched, and how many have come into it. */
    watched: { least: number; drawn: number }
  }
}

/** The page of the preview in a browser, with a host that takes down what it says. */
export interface PreviewPage {
  readonly page: Page
  /** Addresses of others that the page has asked for. */
  readonly asked: readonly string[]
  /** Faults of its scripts, and what its policy has refused. */
  readonly faults: readonly string[]
  /** Tells the page something, as the extension does. */
  tell(...messages: readonly ToPage[]): Promise<void>
  /** Tells it to draw, and waits until the picture has changed. */
  draw(message: ToPage): Promise<void>
  /** What the page has said since it was last asked. */
  said(): Promise<FromPage[]>
}

/** Opens the page in a browser that has been started; nothing is loaded from anywhere else. */
export async function openPreviewPage(browser: Browser): Promise<PreviewPage> {
  const bundled = await build({
    entryPoints: [`${folder}/main.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
  })
  const files: Readonly<Record<string, { readonly contentType: string; readonly body: string }>> = {
    '/': { contentType: 'text/html', body: previewPage(site, (path) => `${site}/${path}`) },
    '/vscode/preview.css': { contentType: 'text/css', body: await readFile(`${folder}/preview.css`, 'utf8') },
    '/vscode/preview.js': { contentType: 'text/javascript', body: bundled.outputFiles[0]?.text ?? '' },
    '/mermaid/mermaid.min.js': { contentType: 'text/javascript', body: await mermaidScript() },
  }
  const page = await browser.newPage()
  await page.setViewport({ width: 800, height: 700 })
  const asked: string[] = []
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const file = request.url().startsWith(site) ? files[new URL(request.url()).pathname] : undefined
    if (file) return void request.respond(file)
    if (!request.url().startsWith('data:')) asked.push(request.url())
    void request.respond({ status: 404, body: '' })
  })
  await page.evaluateOnNewDocument(() => {
    window.said = []
    Object.assign(window, {
      acquireVsCodeApi: () => ({
        postMessage: (message: FromPage) => window.said.push(message),
        setState: (state: PreviewState) => {
          window.state = state
        },
      }),
    })
  })
  await page.goto(`${site}/`)
  const tell = (...messages: readonly ToPage[]): Promise<void> =>
    page.evaluate((all) => {
      for (const message of all) window.postMessage(message)
    }, messages)
  return {
    page,
    asked,
    faults,
    tell,
    async draw(message) {
      await page.evaluate(() => document.querySelector('#stage svg')?.setAttribute('data-before', ''))
      await tell(message)
      await page.waitForSelector('#stage svg:not([data-before])')
    },
    said: () => page.evaluate(() => window.said.splice(0)),
  }
}

/** Starts a browser for pages of the preview. */
export const startBrowser = (executablePath: string): Promise<Browser> =>
  puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
