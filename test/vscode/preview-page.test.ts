/// <reference lib="dom" />
import axe from 'axe-core'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findBrowser } from '../../src/cli/browser/find.ts'
import { mermaidConfig } from '../../src/diagrams/config.ts'
import type { DiagramAnswer } from '../../src/editor/protocol.ts'
import { diagramAnswer } from '../../src/editor/requests/diagram.ts'
import { editing } from '../support/editor.ts'
import { openPreviewPage, type PreviewPage, startBrowser } from '../support/preview-page.ts'

const browserFile = await findBrowser(undefined, '.').catch(() => undefined)
if (!browserFile) console.log('skipped: the page of the preview is tried in Chromium, and none is installed here')

/** A programme of as many courses, each of which requires the one before. */
async function pictureOf(courses: number, title = 'Course'): Promise<DiagramAnswer> {
  const lines = Array.from({ length: courses }, (_, at) =>
    [`course C${at} "${title} ${at}" { volume 1 ECTS`, at > 0 ? `requires C${at - 1}` : '', '}'].join(' '),
  )
  const { services } = await editing(`programme P "Coasts" { volume ${courses} ECTS\n curriculum {\n${lines.join('\n')}\n} }`)
  return diagramAnswer({ kind: 'structure' }, services) as DiagramAnswer
}

/** The lines of a label lie below each other: they are words apart, though nothing stands between them. The panel has a title of its own. */
const notForPictures = { 'label-content-name-mismatch': { enabled: false }, 'page-has-heading-one': { enabled: false } }

describe.skipIf(!browserFile)('the page of the preview', () => {
  let browser: Browser
  let preview: PreviewPage
  let three: DiagramAnswer

  beforeAll(async () => {
    browser = await startBrowser(browserFile ?? '')
    preview = await openPreviewPage(browser)
    three = await pictureOf(3)
  })
  afterAll(() => browser?.close())

  /** Asks the page. */
  const seen = <Result>(look: () => Result): Promise<Awaited<Result>> => preview.page.evaluate(look)
  const transform = (): Promise<DOMMatrix> =>
    seen(() => {
      const { a, e, f } = new DOMMatrix(document.querySelector<HTMLElement>('.frame')?.style.transform)
      return { a, e, f } as DOMMatrix
    })

  it('says that it listens, and what is wrong where there is nothing to draw', async () => {
    expect(await preview.said()).toEqual([{ type: 'ready' }])
    await preview.tell({ type: 'nothing' })
    await preview.page.waitForSelector('#notice:not([hidden])')
    expect(await seen(() => document.querySelector('#notice')?.textContent)).toMatch(/^There is no programme/)
  })

  describe('with a picture', () => {
    beforeEach(async () => {
      // Each begins with the same picture, drawn anew and fitted.
      await preview.tell({ type: 'nothing' })
      await preview.draw({ type: 'draw', answer: three })
      await preview.said()
    })

    it('lists the diagrams, explains the signs and says the same in words', async () => {
      const page = await seen(() => ({
        kind: document.querySelector<HTMLSelectElement>('#kind')?.value,
        kinds: document.querySelectorAll('#kind option').length,
        legend: [...document.querySelectorAll('#legend li')].map((item) => item.textContent),
        words: document.querySelector('#description')?.textContent,
        notice: document.querySelector('#notice')?.hasAttribute('hidden'),
        state: window.state,
      }))
      expect(page).toEqual({
        kind: 'structure',
        kinds: three.kinds.length,
        legend: three.legend.map(({ says }) => says),
        words: three.description,
        notice: true,
        state: { programme: 'P', uri: three.programme.place.uri, kind: 'structure' },
      })
      await preview.page.select('#kind', 'money')
      expect(await preview.said()).toEqual([{ type: 'choose', kind: 'money' }])
    })

    it('leads from boxes to the text, by mouse and keyboard', async () => {
      const links = await seen(() => [...document.querySelectorAll('.leads')].map((box) => box.getAttribute('aria-label')))
      expect(links).toHaveLength(three.places.length)
      expect(links).toContainEqual(expect.stringMatching(/^Course 1 .*: go to the text$/))
      const id = three.places.find(({ id }) => id.includes('C1'))?.id
      const box = await preview.page.waitForSelector('.leads[aria-label^="Course 1 "]')
      await box?.click()
      await box?.evaluate((element) => (element as SVGGElement).focus())
      await preview.page.keyboard.press('Enter')
      expect(await preview.said()).toEqual([
        { type: 'open', id },
        { type: 'open', id },
      ])
      await preview.page.focus('#stage')
      for (const _ of three.places) await preview.page.keyboard.press('Tab')
      expect(await seen(() => document.activeElement?.matches('.leads'))).toBe(true)
    })

    it('marks the boxes at the cursor, and takes the mark away', async () => {
      const ids = three.places.slice(-1).map(({ id }) => id)
      await preview.tell({ type: 'mark', ids })
      await preview.page.waitForSelector('[aria-current] > .mark')
      await preview.tell({ type: 'mark', ids: [] })
      await preview.page.waitForFunction(() => !document.querySelector('.mark, [aria-current]'))
    })

    it('zooms, moves and fits by buttons, keys and the mouse', async () => {
      const fitted = await transform()
      await preview.page.click('#zoom-in')
      expect((await transform()).a).toBeCloseTo(fitted.a * 1.2)
      await preview.page.focus('#stage')
      await preview.page.keyboard.press('-')
      await preview.page.keyboard.press('ArrowRight')
      expect((await transform()).a).toBeCloseTo(fitted.a)
      expect((await transform()).e).toBeCloseTo(fitted.e - 60)
      await preview.page.keyboard.press('0')
      expect(await transform()).toEqual(fitted)
      const box = await (await preview.page.$('.leads'))?.boundingBox()
      const [x, y] = [(box?.x ?? 0) + 10, (box?.y ?? 0) + 10]
      await preview.page.mouse.move(x, y)
      await preview.page.mouse.down()
      await preview.page.mouse.move(x + 30, y + 20, { steps: 3 })
      await preview.page.mouse.up()
      expect((await transform()).e).toBeCloseTo(fitted.e + 30)
      expect((await transform()).f).toBeCloseTo(fitted.f + 20)
      expect(await preview.said()).toEqual([])
    })

    it('opens a large picture so that it can be read, and shows all of it when asked to', async () => {
      await preview.draw({ type: 'draw', answer: { ...(await pictureOf(60)), kind: 'large' } })
      expect((await transform()).a).toBeCloseTo(0.4)
      await preview.page.click('#fit')
      expect((await transform()).a).toBeLessThan(0.4)
    })

    it('keeps the picture and says so while a file cannot be read', async () => {
      await preview.tell({ type: 'keep', files: ['file:///x/a%20b.mcp'] })
      await preview.page.waitForSelector('#notice:not([hidden])')
      expect(await seen(() => document.querySelector('#notice')?.textContent)).toMatch(/^a b\.mcp cannot be read .* last picture/)
      expect(await seen(() => document.querySelectorAll('#stage .leads').length)).toBe(three.places.length)
      await preview.tell({ type: 'draw', answer: three })
      await preview.page.waitForSelector('#notice', { hidden: true })
      await preview.tell({ type: 'draw', answer: { ...three, unparsed: ['file:///x/c.mcp'] } })
      await preview.page.waitForSelector('#notice:not([hidden])')
      expect(await seen(() => document.querySelector('#notice')?.textContent)).toMatch(/^c\.mcp cannot be read .* not drawn/)
    })

    it('shows the last of many pictures, never a stale one, and never none', async () => {
      const answers: DiagramAnswer[] = []
      for (const courses of [4, 5, 6, 7, 8]) answers.push(await pictureOf(courses, 'New'))
      await seen(() => {
        const frame = document.querySelector('.frame') as HTMLElement
        window.watched = { least: 1, drawn: 0 }
        new MutationObserver(() => {
          window.watched.least = Math.min(window.watched.least, frame.childElementCount)
          window.watched.drawn += 1
        }).observe(frame, { childList: true })
      })
      await preview.tell(...answers.map((answer) => ({ type: 'draw', answer }) as const))
      await preview.page.waitForFunction(() => document.querySelectorAll('#stage .leads').length >= 8)
      const { least, drawn } = await seen(() => window.watched)
      expect(least).toBe(1)
      expect(drawn).toBeLessThan(answers.length)
      // The same text again is not drawn again.
      await preview.tell({ type: 'draw', answer: answers.at(-1) as DiagramAnswer })
      await new Promise((resolve) => setTimeout(resolve, 100))
      expect((await seen(() => window.watched)).drawn).toBe(drawn)
    })

    it('saves an SVG that stands for itself, and a PNG', async () => {
      await preview.tell({ type: 'mark', ids: three.places.map(({ id }) => id) })
      await preview.page.waitForSelector('.mark')
      await preview.page.click('#save-svg')
      await preview.page.click('#save-png')
      await preview.page.waitForFunction(() => window.said.length === 2)
      const [svg, png] = await preview.said()
      expect(svg).toMatchObject({ type: 'save', format: 'svg' })
      const text = svg?.type === 'save' ? svg.content : ''
      expect(text).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/)
      expect(text).not.toMatch(/class="mark"|tabindex|aria-current|--vscode/)
      expect(png).toMatchObject({ type: 'save', format: 'png', content: expect.stringMatching(/^iVBORw0KGgo/) })
    })

    it('draws again for other colours of the editor', async () => {
      const colour = () => seen(() => /fill:(#\w+)/.exec(document.querySelector('#stage svg style')?.textContent ?? '')?.[1])
      expect(await colour()).toBe(mermaidConfig.light.themeVariables.textColor)
      await seen(() => {
        document.querySelector('#stage svg')?.setAttribute('data-before', '')
        document.body.classList.add('vscode-dark')
      })
      await preview.page.waitForSelector('#stage svg:not([data-before])')
      expect(await colour()).toBe(mermaidConfig.dark.themeVariables.textColor)
      await seen(() => document.body.classList.remove('vscode-dark'))
    })

    it('can be used with a screen reader', async () => {
      await preview.page.evaluate(axe.source)
      const faults = await preview.page.evaluate(async (rules) => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({ rules })
        return violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html)
              .join(' ')
              .slice(0, 300)}`,
        )
      }, notForPictures)
      expect(faults).toEqual([])
    })
  })

  it('asks no host for anything, and nothing in it fails', () => {
    expect(preview.asked).toEqual([])
    expect(preview.faults).toEqual([])
  })
})
