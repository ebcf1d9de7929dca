import assert from 'node:assert/strict'

const file = 'coastal-resilience/curriculum.mcp'

/** The line, from 1, on which a text stands first. */
const lineOf = (server, wanted) =>
  server
    .read(file)
    .split('\n')
    .findIndex((line) => line.includes(wanted)) + 1

/** The picture in the preview, and the text in it. */
export async function preview(workbench) {
  const page = await workbench.webview('#stage')
  return {
    page,
    text: async () => (await page.locator('#stage svg').allTextContents()).join(' ').replace(/\s+/g, ' '),
    box: (title) => page.locator('#stage svg .leads', { hasText: title }).first(),
    notice: async () => (await page.locator('#notice:not([hidden])').allInnerTexts()).join(' '),
  }
}

/** Opens the preview of the complete example, and waits for its picture. */
export async function openPreview(workbench) {
  await workbench.open(file)
  await workbench.command('Microcred: Open Preview to the Side')
  const opened = await preview(workbench)
  await workbench.until('the picture', async () => (await opened.text()).includes('Coasts under'))
  return opened
}

/** Watches the place of the picture: how few pictures are ever in it, and when it first has a text; milliseconds since 1970. */
const watch = (page, wanted) =>
  page.evaluate((text) => {
    const frame = document.querySelector('#stage .frame')
    window.watched = { least: frame.childElementCount, drawn: 0, seen: undefined }
    window.watcher = new MutationObserver(() => {
      window.watched.least = Math.min(window.watched.least, frame.childElementCount)
      window.watched.drawn += 1
      if (frame.textContent.replace(/\s+/g, ' ').includes(text)) window.watched.seen ??= Date.now()
    })
    window.watcher.observe(frame, { childList: true })
  }, wanted)

export const previewScenarios = [
  {
    name: 'the preview opens beside the text, and runs nothing but its own scripts',
    async run(workbench) {
      const { page } = await openPreview(workbench)
      const { policy, nonces } = await page.evaluate(() => ({
        policy: document.querySelector('meta[http-equiv="Content-Security-Policy"]').content,
        nonces: [...document.scripts].filter(({ src }) => /out\/(mermaid|vscode)/.test(src)).map(({ nonce }) => nonce),
      }))
      assert.equal(nonces.length, 2)
      for (const nonce of nonces) assert.ok(nonce.length > 20 && policy.includes(`script-src 'nonce-${nonce}';`), policy)
      assert.match(policy, /^default-src 'none';/)
      assert.doesNotMatch(policy, /https?:\/\/(?!\*?\.?[\w-]*\.?vscode-)|unsafe-eval|connect-src/)
      const [text, picture] = await Promise.all([workbench.editor.boundingBox(), page.locator('#stage svg').boundingBox()])
      assert.ok(text.x + text.width <= picture.x + 2, 'the picture is not beside the text')
      await workbench.screenshot('preview')
    },
  },
  {
    name: 'the preview shows what is typed without flicker, and keeps the picture while the text cannot be read',
    async run(workbench, server) {
      const { page, text, notice } = await preview(workbench)
      await workbench.goTo(lineOf(server, 'course Governance '))
      await watch(page, 'Tides by night')
      const began = Date.now()
      await workbench.insert('course Added "Tides by night" { volume 1 ECTS by Inishmoor }\n')
      await workbench.until('the new course in the picture', async () => (await text()).includes('Tides by night'))
      assert.equal(await notice(), '')
      for (const letter of 'course {{ "') await workbench.insert(letter)
      await workbench.until('the notice', async () => (await notice()).includes('curriculum.mcp cannot be read'))
      assert.match(await text(), /Tides by night/)
      await workbench.screenshot('preview of a text that cannot be read')
      await workbench.command('File: Revert File')
      await workbench.until('the picture without the new course', async () => !(await text()).includes('Tides by night'))
      assert.equal(await notice(), '')
      const { least, drawn, seen } = await page.evaluate(() => window.watched)
      assert.equal(least, 1, 'there was a moment without a picture')
      return `${drawn} pictures, the first ${seen - began} ms after the last letter`
    },
  },
  {
    name: 'while the head of a programme cannot be read, its picture stays',
    async run(workbench, server) {
      const { text, notice } = await preview(workbench)
      await workbench.open('coastal-resilience/programme.mcp')
      const lines = server.read('coastal-resilience/programme.mcp').split('\n')
      await workbench.goTo(lines.findIndex((line) => line.startsWith('programme ')) + 1)
      await workbench.insert('x')
      await workbench.until('the notice', async () => (await notice()).includes('cannot be read'))
      assert.match(await text(), /Restoring Shores/)
      await workbench.command('File: Revert File')
      await workbench.until('the end of the notice', async () => (await notice()) === '')
    },
  },
  {
    name: 'a box of the preview leads to its statement, also in another file and with the keyboard; the box at the cursor is marked',
    async run(workbench, server) {
      const { box, page } = await preview(workbench)
      await workbench.open(file)
      await box('Restoring Shores').click()
      await workbench.until('the cursor at the course', async () => (await workbench.cursorLine()).includes('course Restoration'))
      await page.locator('#stage svg [aria-current]', { hasText: 'Restoring Shores' }).first().waitFor()
      await box('Coasts under').focus()
      await workbench.press('Enter')
      await workbench.page.locator('.tab.active[data-resource-name="shared-courses.mcp"]').waitFor()
      await workbench.until('the shared course', async () => (await workbench.cursorLine()).includes('course Foundations'))
      await workbench.open(file)
      await workbench.goTo(lineOf(server, 'course Governance '), 10)
      await page.locator('#stage svg [aria-current]', { hasText: 'Law and Governance' }).first().waitFor()
      assert.equal(await page.locator('#stage svg [aria-current]').count(), 1)
      await workbench.screenshot('preview with the box at the cursor')
    },
  },
  {
    name: 'every diagram can be chosen, and sized',
    async run(workbench) {
      const { page } = await preview(workbench)
      const kinds = await page.locator('#kind option').evaluateAll((all) => all.map(({ value }) => value))
      assert.equal(kinds.length, 10)
      for (const kind of [...kinds.slice(1), ...kinds.slice(0, 1)]) {
        await watch(page, '')
        await page.locator('#kind').selectOption(kind)
        await workbench.until(`the ${kind}`, () => page.evaluate(() => window.watched.drawn > 0))
        assert.equal(await page.locator('#notice:not([hidden])').count(), 0, kind)
        await workbench.screenshot(`preview of ${kind}`)
      }
      const width = async () => (await page.locator('#stage svg').boundingBox()).width
      await page.locator('#fit').click()
      const fitted = await width()
      await page.locator('#zoom-in').click()
      assert.ok((await width()) > fitted * 1.1)
      await page.locator('#fit').click()
      assert.ok(Math.abs((await width()) - fitted) < 1)
      return kinds.join(', ')
    },
  },
  {
    name: 'a programme in a code fence of a Markdown file is drawn in its preview',
    async run(workbench) {
      await workbench.open('many-scripts/notes.md')
      await workbench.command('Markdown: Open Preview')
      const page = await workbench.webview('figure.microcred-diagram')
      await page.locator('figure.microcred-diagram svg', { hasText: 'Reading a river' }).waitFor()
      await workbench.screenshot('programme in Markdown')
      await workbench.closeEditor()
    },
  },
]
