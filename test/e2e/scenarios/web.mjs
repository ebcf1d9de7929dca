import assert from 'node:assert/strict'
import { preview } from './preview.mjs'

const says = (workbench, holds) =>
  workbench.until('the status item', async () => {
    const label = await workbench.statusItem.getAttribute('aria-label').catch(() => null)
    return label && holds(label) && label
  })

export const web = [
  {
    name: 'on the web, all files of a programme are read and checked, also those that are not open',
    async run(workbench, server) {
      const label = await says(workbench, (shown) => shown.includes('guidelines answered'))
      assert.match(label, /Coastal Resilience\. Stage: agreed, 12 ECTS, 3 partners\. Found: 0 errors, 0 warnings/)
      assert.match(label, /(\d+) of \1 guidelines answered/)
      const text = server.read('coastal-resilience/programme.mcp')
      await workbench.goTo(text.split('\n').findIndex((line) => line.includes('coordinator ')) + 1)
      await workbench.press('End')
      await workbench.press('Backspace')
      await workbench.command('Problems: Focus on Problems View')
      await workbench.until('the finding about the misspelt name', async () =>
        (await workbench.problems()).some((problem) => /Did you mean/.test(problem)),
      )
      await workbench.screenshot('web')
      await workbench.command('View: Hide Panel')
      await workbench.command('File: Revert File')
    },
  },
  {
    name: 'on the web, the views and the preview show the programme, and a build says where it is possible',
    async run(workbench) {
      await workbench.command('Microcred: Show Guidelines')
      await workbench.treeRow('Guidelines', 'Step 3').waitFor()
      await workbench.command('Microcred: Open Preview to the Side')
      const { text } = await preview(workbench)
      await workbench.until('the picture', async () => (await text()).includes('Coasts under'))
      await workbench.screenshot('web, preview')
      await workbench.command('Microcred: Build Documents…')
      await workbench.message('not in a browser')
      await workbench.command('Notifications: Clear All Notifications')
      await workbench.command('View: Close All Editors')
    },
  },
  {
    name: 'on the web, a new programme is written and read, and nothing went wrong beside',
    async run(workbench, server) {
      await workbench.command('Microcred: New Programme…')
      await workbench.answer('What is the programme called?', 'Care of Rivers')
      await workbench.answer('Who offers it together?', 'University of Rivertown; Hilltop University')
      for (const prompt of ['How many credits', 'At which level', 'How far', 'Where are its files'])
        await workbench.answer(prompt)
      const label = await says(workbench, (shown) => shown.includes('Care of Rivers'))
      assert.match(label, /Stage: exploring, 10 ECTS, 2 partners\. Found: 0 errors, 0 warnings/)
      assert.ok(server.has('care-of-rivers/curriculum.mcp'))
      // The pages that are served here have nothing that shows Markdown as a page.
      await workbench.command('Microcred: Explain Guideline…')
      await workbench.answer('Which guideline?', 'Study load')
      await workbench.until('the text of the guideline', async () => (await workbench.text()).includes('# 7.8 Study load'))
      assert.deepEqual(workbench.offHost, [])
      assert.deepEqual(workbench.pageErrors, [])
    },
  },
]
