import assert from 'node:assert/strict'

const curriculum = 'coastal-resilience/curriculum.mcp'

/** The line, from 1, on which a text stands first. */
const lineOf = (text, wanted) => {
  const line = text.split('\n').findIndex((each) => each.includes(wanted)) + 1
  assert.ok(line > 0, `no line has “${wanted}”`)
  return line
}

async function save(workbench) {
  await workbench.press('Control+s')
  await workbench.page.locator('.tab.active.dirty').waitFor({ state: 'detached' })
}

/** What to do about the finding at the cursor, from the list that the light bulb opens. */
async function mend(workbench, title) {
  const action = workbench.page.locator('.action-widget .monaco-list-row', { hasText: title }).first()
  await workbench.untilVisible(`“${title}” among the remedies`, action, () => workbench.press('Control+.'))
  await action.click()
}

/** Misspells the institution behind the first "awarded by", and waits until that is found. */
async function misspell(workbench, text) {
  const line = lineOf(text, 'awarded by Waddenmond')
  await workbench.open(curriculum)
  await workbench.goTo(line)
  await workbench.press('End')
  await workbench.press('Backspace')
  await workbench.until('the finding about the misspelt name', async () =>
    (await workbench.problems()).some((problem) => problem.includes('no institution “Waddenmon”')),
  )
}

export const writing = [
  {
    name: 'the complete example has no problem, and the status item says so',
    async run(workbench) {
      const label = await workbench.until('the status item', async () => {
        const shown = await workbench.statusItem.getAttribute('aria-label').catch(() => null)
        return shown?.includes('guidelines answered') && shown
      })
      assert.match(label, /Coastal Resilience\. Stage: agreed, 12 ECTS, 3 partners\. Found: 0 errors, 0 warnings/)
      assert.match(label, /(\d+) of \1 guidelines answered/)
      await workbench.command('Problems: Focus on Problems View')
      await workbench.page.locator('.markers-panel').waitFor()
      assert.deepEqual(await workbench.problems(), [])
    },
  },
  {
    name: 'a misspelt name is found, and a quick fix mends it',
    async run(workbench, server) {
      const before = server.read(curriculum)
      await misspell(workbench, before)
      const [problem] = (await workbench.problems()).filter((label) => label.includes('Waddenmon'))
      assert.match(problem, /^Error: .*Did you mean Waddenmond\?/)
      await workbench.screenshot('problems')
      await mend(workbench, 'Waddenmond')
      await workbench.until('no problem', async () => (await workbench.problems()).length === 0)
      await save(workbench)
      assert.equal(server.read(curriculum), before)
    },
  },
  {
    name: 'completion offers statements with what they are for, and names',
    async run(workbench, server) {
      const text = server.read(curriculum)
      await workbench.open(curriculum)
      await workbench.goTo(lineOf(text, 'course Governance '))
      await workbench.press('End')
      await workbench.press('Enter')
      await workbench.press('Control+Space')
      await workbench.suggestions.first().waitFor()
      const statements = await workbench.suggestions.allInnerTexts()
      await workbench.screenshot('completion of statements')
      assert.ok(statements.length > 4, `only ${statements}`)
      await workbench.press('Escape')
      await workbench.type('by ')
      await workbench.press('Control+Space')
      await workbench.until('the institutions', async () =>
        (await workbench.suggestions.allInnerTexts()).some((row) => row.includes('Waddenmond')),
      )
      await workbench.screenshot('completion of names')
      await workbench.press('Escape')
      await workbench.command('File: Revert File')
      return `${statements.length} statements in sight`
    },
  },
  {
    name: 'hover explains a name',
    async run(workbench, server) {
      const text = server.read(curriculum)
      const line = lineOf(text, 'awarded by Waddenmond')
      await workbench.open(curriculum)
      await workbench.goTo(line, text.split('\n')[line - 1].indexOf('Waddenmond') + 3)
      await workbench.command('Show or Focus Hover')
      const shown = await workbench.until('the hover', async () => {
        const [said] = await workbench.hover.allInnerTexts()
        return said?.trim() && said
      })
      await workbench.screenshot('hover')
      assert.match(shown, /Waddenmond/)
      assert.match(shown, /Netherlands|ECTS|partner/i)
      await workbench.press('Escape')
    },
  },
  {
    name: 'a course is renamed in every file that uses it',
    async run(workbench, server) {
      const uses = () =>
        ['curriculum', 'quality-and-examination', 'shared-courses', 'business', 'team-and-support', 'qualification']
          .map((name) => `coastal-resilience/${name}.mcp`)
          .filter((file) => /\bFoundations\b/.test(server.read(file)))
      const before = Object.fromEntries(uses().map((file) => [file, server.read(file)]))
      assert.ok(Object.keys(before).length > 1, 'the example uses the shared course in one file only')
      const shared = 'coastal-resilience/shared-courses.mcp'

      const rename = async (from, to) => {
        await workbench.open(shared)
        const text = server.read(shared)
        const line = lineOf(text, `course ${from} `)
        await workbench.goTo(line, text.split('\n')[line - 1].indexOf(from) + 2)
        const input = workbench.page.locator('.rename-box input')
        await workbench.untilVisible('the box for the new name', input, () => workbench.press('F2'))
        await input.fill(to)
        await workbench.press('Enter')
        await input.waitFor({ state: 'hidden' })
        await workbench.page.locator('.tab.dirty').first().waitFor()
        await workbench.command('File: Save All Files')
        await workbench.page.locator('.tab.dirty').first().waitFor({ state: 'detached' })
      }

      await rename('Foundations', 'CoastsUnderChange')
      for (const [file, text] of Object.entries(before)) {
        const quoted = /"[^"]*\bFoundations\b[^"]*"/.test(text)
        const now = server.read(file)
        assert.match(now, /\bCoastsUnderChange\b/, file)
        if (!quoted) assert.doesNotMatch(now, /\bFoundations\b/, file)
      }
      await workbench.until('no problem', async () => (await workbench.problems()).length === 0)
      await rename('CoastsUnderChange', 'Foundations')
      for (const [file, text] of Object.entries(before)) assert.equal(server.read(file), text, file)
      return `${Object.keys(before).length} files`
    },
  },
  {
    name: 'formatting brings back what was pushed about',
    async run(workbench, server) {
      const before = server.read(curriculum)
      await workbench.open(curriculum)
      await workbench.goTo(lineOf(before, 'course Governance '))
      await workbench.press('Home')
      await workbench.type('        ')
      await workbench.until('the line pushed to the right', async () => /^ {12}course/.test(await workbench.cursorLine()))
      await workbench.command('Format Document')
      await workbench.until('the line at its place', async () => /^ {4}course/.test(await workbench.cursorLine()))
      await save(workbench)
      assert.equal(server.read(curriculum), before)
    },
  },
]
