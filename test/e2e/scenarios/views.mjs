import assert from 'node:assert/strict'

const guidelines = 'Guidelines'
const decisions = 'Decisions'

/** Waits until a view has lines, and gives them. */
const rows = (workbench, view, holds = (all) => all.length > 0) =>
  workbench.until(`the lines of ${view}`, async () => {
    const all = await workbench.treeRows(view)
    return holds(all) && all
  })

export const views = [
  {
    name: 'the guidelines view shows the steps, and a click leads to the statement',
    async run(workbench) {
      await workbench.open('coastal-resilience/programme.mcp')
      await workbench.command('Microcred: Show Guidelines')
      const steps = await rows(workbench, guidelines, (all) => all.some((row) => row.startsWith('Step 3')))
      assert.match(steps.join('\n'), /Step 3: build the partnership: (\d+) of \1 guidelines answered/)
      await workbench.treeRow(guidelines, 'Step 3').click()
      await rows(workbench, guidelines, (all) => all.some((row) => row.includes('3.2 ')))
      await workbench.treeRow(guidelines, '3.2 ').click()
      await workbench.until('the cursor in the partnership', async () => {
        const line = await workbench.cursorLine()
        return /partner |contributes /.test(line)
      })
      await workbench.screenshot('guidelines view')
    },
  },
  {
    name: 'a guideline is explained',
    async run(workbench) {
      await workbench.command('Microcred: Explain Guideline…')
      await workbench.answer('Which guideline?', 'Study load')
      const page = workbench.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame')
      await page.locator('h1').first().waitFor()
      assert.match(await page.locator('body').innerText(), /7\.8 Study load[\s\S]*curriculum\.study-load/)
      await workbench.screenshot('guideline explained')
      await workbench.closeEditor()
    },
  },
  {
    name: 'only open guidelines are shown when asked for, and missing statements are written with a click',
    async run(workbench, server) {
      const file = 'many-scripts/programme.mcp'
      const before = server.read(file)
      await workbench.open(file)
      await workbench.command('Microcred: Show Guidelines')
      await rows(workbench, guidelines, (all) => all.some((row) => /: 0 of \d+ guidelines answered/.test(row)))
      await workbench.command('Microcred: Show Only Open Guidelines')
      const open = await rows(workbench, guidelines, (all) => all.some((row) => /^\d+\.\d+ .* open/.test(row)))
      assert.equal(open.filter((row) => /, met$/.test(row)).length, 0)
      // Folded before, unfolded now.
      await rows(workbench, guidelines, (all) => all.some((row) => row.startsWith('1.1 ')))
      await workbench.screenshot('guidelines, open ones only, long names')
      const row = workbench.page.locator('.pane .monaco-list-row[aria-level="2"]', { hasText: 'open' }).first()
      await row.click()
      await workbench.page.locator('.tab.active.dirty').waitFor()
      await workbench.screenshot('statement inserted')
      await workbench.press('Escape')
      await workbench.command('File: Revert File')
      await workbench.command('Microcred: Show All Guidelines')
      assert.equal(server.read(file), before)
    },
  },
  {
    name: 'guidelines that wait for a partner, and decisions with who has agreed',
    async run(workbench) {
      await workbench.open('many-scripts/programme.mcp')
      const waiting = await rows(workbench, decisions, (all) => all.some((row) => row.includes('waits for')))
      assert.match(waiting.join('\n'), /waits for Universidad Internacional/)
      await workbench.command('Microcred: Show Guidelines That Wait for a Partner…')
      await workbench.answer('Which partner?')
      await workbench.page.locator('.pane', { hasText: 'what waits for' }).first().waitFor()
      await workbench.screenshot('guidelines that wait for a partner')
      await workbench.command('Microcred: Show All Guidelines')
      await workbench.open('coastal-resilience/programme.mcp')
      const agreed = await rows(workbench, decisions, (all) => all.some((row) => row.includes('agreed 2026-')))
      await workbench.treeRow(decisions, 'Step 3').click()
      await workbench.until('the cursor in the partnership', async () => (await workbench.cursorLine()).includes('partnership'))
      return `${agreed.length} lines`
    },
  },
]
