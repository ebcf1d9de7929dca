// What a user does in Visual Studio Code, and what is then to be seen.
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const chromiumFile = process.env.E2E_CHROMIUM ?? '/usr/bin/chromium'

/** Milliseconds until something has to be there; two cores may have other work. */
const patience = 45_000

const exactly = (text) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)

/** This machine; files of a webview have a name of their own, which is answered inside the page: no name is resolved here. */
const isHere = (host) => host === '127.0.0.1' || host.endsWith('.vscode-resource.vscode-cdn.net')

/**
 * Opens a page of Visual Studio Code.
 *
 * @param {string} address of the page
 * @param {string} output where screenshots are written
 */
export async function openWorkbench(address, output) {
  const browser = await chromium.launch({
    executablePath: chromiumFile,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  })
  try {
    return await opened(browser, address, output)
  } catch (error) {
    // A browser that is left behind keeps the tests from ending.
    await browser.close()
    throw error
  }
}

async function opened(browser, address, output) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: 'en-US' })
  page.setDefaultTimeout(patience)
  const offHost = []
  const pageErrors = []
  page.on('request', (request) => {
    const url = request.url()
    if (/^(https?|wss?):/.test(url) && !isHere(new URL(url).hostname)) offHost.push(url)
  })
  page.on('pageerror', (error) => {
    // Not those of the editor itself.
    if (error.stack?.includes('microcred.microcred-')) pageErrors.push(error.stack)
  })
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  await page.locator('.monaco-workbench .part.statusbar').waitFor()
  return new Workbench(browser, page, output, offHost, pageErrors)
}

class Workbench {
  constructor(browser, page, output, offHost, pageErrors) {
    Object.assign(this, { browser, page, output, offHost, pageErrors })
    this.editor = page.locator('.editor-instance .monaco-editor').first()
    this.quickInput = page.locator('.quick-input-widget')
    this.quickRows = page.locator('.quick-input-widget .monaco-list-row')
    this.suggestions = page.locator('.suggest-widget.visible .monaco-list-row')
    this.hover = page.locator('.monaco-hover:visible, .monaco-resizable-hover:visible')
    this.statusItem = page.locator(
      '.statusbar-item[id="microcred.microcred.microcred.status"], #microcred\\.microcred\\.microcred\\.status',
    )
  }

  async screenshot(name) {
    await this.page.screenshot({ path: join(this.output, `${name}.png`) })
  }

  /** Waits until something holds, and says what was to be seen where it does not. */
  async until(what, holds) {
    const end = Date.now() + patience
    for (;;) {
      const seen = await holds()
      if (seen) return seen
      if (Date.now() > end) throw new Error(`not seen within ${patience / 1000} s: ${what}`)
      await this.page.waitForTimeout(60)
    }
  }

  /** Closes what a scenario has left open, so that the next begins where it expects to. */
  async settle() {
    for (let times = 0; times < 3; times += 1) await this.press('Escape')
    await this.command('File: Revert File').catch(() => undefined)
    await this.press('Escape')
  }

  press = (keys) => this.page.keyboard.press(keys)
  type = (text) => this.page.keyboard.type(text)
  /** Puts a text in at once, as pasting does: nothing is completed in between. */
  insert = (text) => this.page.keyboard.insertText(text)

  /** The page in a webview that has an element. */
  webview(selector) {
    return this.until(`a webview with ${selector}`, async () => {
      for (const frame of this.page.frames()) {
        const there = await frame
          .locator(selector)
          .count()
          .catch(() => 0)
        if (there > 0 && frame !== this.page.mainFrame()) return frame
      }
      return undefined
    })
  }

  /** Does something again and again until an element is to be seen: keys are lost while the editor is busy. */
  async untilVisible(what, element, act) {
    await this.until(what, async () => {
      await act()
      return await element.waitFor({ timeout: 2500 }).then(
        () => true,
        () => false,
      )
    })
  }

  /** Opens the command palette with a text: ">" begins a command, ":" a line, nothing a file. */
  async palette(text) {
    const input = this.quickInput.locator('input').first()
    await this.until('the command palette', async () => {
      await this.press('F1')
      return await input.fill(text, { timeout: 2500 }).then(
        () => true,
        () => false,
      )
    })
  }

  /** Types into the command palette and chooses a row; a list that was opened before the extensions and files were read lacks theirs. */
  async choose(text, rows) {
    await this.until(`the row for “${text}”`, async () => {
      await this.palette(text)
      return await rows
        .first()
        .click({ timeout: 4000 })
        .then(
          () => true,
          () => this.press('Escape').then(() => false),
        )
    })
  }

  /** Runs a command by its title; one that asks something leaves its first question open. */
  command = (title) =>
    this.choose(`>${title}`, this.quickRows.filter({ has: this.page.locator('.label-name', { hasText: exactly(title) }) }))

  /** Answers a question of several steps; `undefined` takes what is offered. */
  async answer(prompt, text) {
    await this.until(`the question “${prompt}”`, async () => {
      const shown = await this.quickInput.innerText()
      const placeholder = await this.quickInput.locator('input').first().getAttribute('placeholder')
      return `${shown}\n${placeholder}`.includes(prompt)
    })
    if (text !== undefined) await this.quickInput.locator('input').first().fill(text)
    await this.press('Enter')
  }

  /** Opens a file of the workspace, "folder/name.mcp", in the first column. */
  async open(file) {
    const [folder, name] = file.split('/')
    if ((await this.page.locator('.editor-group-container').count()) > 1) await this.command('View: Focus First Editor Group')
    await this.choose(file, this.quickRows.filter({ hasText: name }).filter({ hasText: folder }))
    const group = this.page.locator('.editor-group-container.active')
    await group.locator(`.tab.active[data-resource-name="${name}"]`).waitFor()
    const path = group.locator('.breadcrumbs-control:not(.hidden)')
    await this.until(`${file} in the editor`, async () => (await path.innerText()).includes(folder))
    await group.locator('.view-line').first().waitFor()
  }

  /** Loads the window again, with the extensions. */
  async reload() {
    await this.page.reload({ waitUntil: 'domcontentloaded' })
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor()
  }

  /** Puts the cursor at a line and column, both from 1. */
  async goTo(line, column = 1) {
    await this.palette(`:${line}:${column}`)
    await this.press('Enter')
    await this.quickInput.waitFor({ state: 'hidden' })
  }

  /** The text of the editor, as far as it is in sight. */
  async text() {
    const lines = await this.editor.locator('.view-line').evaluateAll((all) =>
      all
        .map((line) => ({ top: Number.parseFloat(line.style.top), text: line.textContent }))
        .sort((one, other) => one.top - other.top)
        .map(({ text }) => text),
    )
    return lines.join('\n').replaceAll('\u00a0', ' ')
  }

  /** The text of the line with the cursor. */
  async cursorLine() {
    const box = await this.editor.locator('.cursors-layer .cursor').first().boundingBox()
    const lines = this.editor.locator('.view-line')
    const tops = await lines.evaluateAll((all) => all.map((line) => line.getBoundingClientRect().top))
    const at = tops.findIndex((top) => box && Math.abs(top - box.y) < 4)
    return at < 0 ? '' : (await lines.nth(at).innerText()).replaceAll('\u00a0', ' ')
  }

  /** What the view of problems lists, as a screen reader says it. */
  async problems() {
    const rows = this.page.locator('.markers-panel .monaco-list-row')
    return await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''))
  }

  /** The lines of a tree in the side bar, as a screen reader says them. */
  async treeRows(view) {
    const rows = this.page.locator(`.pane:has(.pane-header[aria-label^="${view}"]) .monaco-list-row`)
    return await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? row.textContent ?? ''))
  }

  treeRow(view, text) {
    return this.page.locator(`.pane:has(.pane-header[aria-label^="${view}"]) .monaco-list-row`, { hasText: text }).first()
  }

  /** Waits for a message with these words. */
  async message(words) {
    await this.command('Notifications: Show Notifications')
    const message = this.page.locator('.notifications-center .notification-list-item', { hasText: words }).first()
    await message.waitFor()
    return message
  }

  closeEditor = () => this.command('View: Close Editor')

  async close() {
    await this.browser.close()
  }
}
