import assert from 'node:assert/strict'
import { openPreview, preview } from './preview.mjs'

/** Saves the picture with a button of the preview, under the name that is offered. */
async function save(workbench, server, button, name) {
  const { page } = await preview(workbench)
  await page.locator(button).click()
  await workbench.until('the name of the file', async () =>
    (await workbench.quickInput.locator('input').first().inputValue()).endsWith(name),
  )
  await workbench.press('Enter')
  await workbench.until('the file', () => server.has(name))
}

/** What is wrong with a text as an SVG that a browser opens by itself; nothing where it shows a picture. */
async function faultsOf(workbench, svg) {
  const page = await workbench.browser.newPage()
  try {
    await page.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`)
    return await page.evaluate(() => {
      const wrong = document.querySelector('parsererror')?.textContent
      if (wrong || document.documentElement.tagName !== 'svg') return wrong ?? 'no picture'
      return document.querySelectorAll('g.node text').length > 3 ? '' : 'no boxes with text'
    })
  } finally {
    await page.close()
  }
}

export const keepingScenarios = [
  {
    name: 'the picture is saved as an SVG that a browser opens, and as PNG; its text is copied',
    async run(workbench, server) {
      await openPreview(workbench)
      const svg = 'CoastalResilience-structure.svg'
      await save(workbench, server, '#save-svg', svg)
      assert.equal(await faultsOf(workbench, server.read(svg)), '')
      assert.doesNotMatch(server.read(svg), /class="mark"|tabindex|var\(--vscode/)
      const png = 'CoastalResilience-structure.png'
      await save(workbench, server, '#save-png', png)
      assert.match(server.read(png), /^.PNG\r\n/)
      await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      const { page } = await preview(workbench)
      await page.locator('#copy').click()
      await workbench.page.locator('.statusbar-item', { hasText: 'in the clipboard' }).waitFor()
      return `${Math.round(server.read(svg).length / 1024)} KB`
    },
  },
]

/** The last of all: the end of a window leaves its traces in the logs. */
export const reloadScenarios = [
  {
    name: 'the preview is there again, with the same diagram, after the window has been loaded again',
    async run(workbench) {
      // The address names a file to open, and while it does, what was open is not.
      const address = new URL(workbench.page.url())
      address.searchParams.delete('payload')
      await workbench.page.goto(address.href, { waitUntil: 'domcontentloaded' })
      const { page, text } = await openPreview(workbench)
      await page.locator('#kind').selectOption('team')
      await workbench.until('the team', async () => !(await text()).includes('Restoring Shores'))
      await workbench.page.evaluate(() => {
        window.before = true
      })
      await workbench.command('Developer: Reload Window')
      await workbench.until('the new window', () => workbench.page.evaluate(() => !window.before).catch(() => false))
      const again = await preview(workbench)
      await workbench.until('the picture', async () => (await again.text()) !== '')
      assert.equal(await again.page.locator('#kind').inputValue(), 'team')
      await again.page.locator('#kind').selectOption('structure')
      await workbench.until('the structure', async () => (await again.text()).includes('Restoring Shores'))
      await workbench.command('View: Single Column Editor Layout')
      await workbench.command('View: Close All Editors')
    },
  },
]
