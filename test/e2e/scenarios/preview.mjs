import assert from 'node:assert/strict'

const file = 'coastal-resilience/curriculum.mcp'

/** The line, from 1, on which a text stands first. */
const lineOf = (server, wanted) =>
  server
    .read(file)
    .split('\n')
    .findIndex((line) => line.includes(wanted)) + 1

/** The picture in the preview, and the text in it. */
async function preview(workbench) {
  const page = await workbench.webview('#stage')
  return {
    page,
    text: async () => (await page.locator('#stage svg').allTextContents()).join(' ').replace(/\s+/g, ' '),
    box: (title) => page.locator('#stage svg .leads', { hasText: title }).first(),
    notice: () => page.locator('#notice:not([hidden])').allInnerTexts(),
  }
}

export const previewScenarios = [
  {
    name: 'the preview shows what is typed, and keeps the picture while the text cannot be read',
    async run(workbench, server) {
      await workbench.open(file)
      await workbench.command('Microcred: Open Preview to the Side')
      const { text, notice } = await preview(workbench)
      await workbench.until('the picture', async () => (await text()).includes('Foundations') || (await text()).includes('Coast'))
      await workbench.goTo(lineOf(server, 'course Governance '))
      await workbench.insert('course Added "Tides by night" { volume 1 ECTS by Inishmoor }\n')
      await workbench.until('the new course in the picture', async () => (await text()).includes('Tides by night'))
      assert.deepEqual(await notice(), [])
      await workbench.insert('course { { "')
      await workbench.until('the notice', async () => (await notice()).join(' ').includes('cannot be read'))
      assert.match(await text(), /Tides by night/)
      await workbench.screenshot('preview of a text that cannot be read')
      await workbench.command('File: Revert File')
      await workbench.until('the picture without the new course', async () => !(await text()).includes('Tides by night'))
      assert.deepEqual(await notice(), [])
    },
  },
  {
    name: 'a box of the preview leads to its statement, and the box at the cursor is marked',
    async run(workbench, server) {
      const { box, page } = await preview(workbench)
      await box('Restoring Shores').click({ force: true })
      await workbench.until('the cursor at the course', async () => (await workbench.cursorLine()).includes('course Restoration'))
      await workbench.goTo(lineOf(server, 'course Governance '), 10)
      await page.locator('#stage svg [aria-current]', { hasText: 'Law and Governance' }).first().waitFor()
      await workbench.screenshot('preview')
    },
  },
  {
    name: 'the picture is saved as an SVG that can be opened',
    async run(workbench, server) {
      const { page } = await preview(workbench)
      await page.locator('#save-svg').click()
      await workbench.until('the name of the file', async () =>
        (await workbench.quickInput.locator('input').first().inputValue()).endsWith('.svg'),
      )
      await workbench.press('Enter')
      const saved = 'CoastalResilience-structure.svg'
      await workbench.until('the file', () => server.has(saved))
      const faults = await workbench.page.evaluate((svg) => {
        const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
        return parsed.querySelector('parsererror')?.textContent ?? (parsed.documentElement.tagName === 'svg' ? '' : 'no picture')
      }, server.read(saved))
      assert.equal(faults, '')
      await workbench.command('View: Single Column Editor Layout')
    },
  },
]
