import assert from 'node:assert/strict'

export const newProgramme = [
  {
    name: 'a new programme is asked for, written and shown without an error',
    async run(workbench, server) {
      await workbench.command('Microcred: New Programme…')
      await workbench.answer('What is the programme called?', 'Care of “Rivers” & Lakes / Flüsse')
      await workbench.answer('Who offers it together?', 'University of Rivertown; Hilltop University')
      await workbench.answer('How many credits has it?', '7,5')
      await workbench.answer('At which level is it?')
      await workbench.screenshot('new programme, stage')
      await workbench.answer('How far is it?')
      await workbench.answer('Where are its files to be written?')
      await workbench.page.locator('.tab.active[data-resource-name="programme.mcp"]').waitFor()
      const file = 'care-of-rivers-lakes-flüsse/programme.mcp'
      await workbench.until('the programme on the disk', () => server.has(file))
      assert.match(server.read(file), /volume 7\.5 ECTS/)
      const label = await workbench.until('the new programme in the status item', async () => {
        const shown = await workbench.statusItem.getAttribute('aria-label')
        return shown?.includes('Rivers') && shown
      })
      assert.match(label, /Stage: exploring, 7\.5 ECTS, 2 partners\. Found: 0 errors, 0 warnings/)
      await workbench.screenshot('new programme')
      await workbench.command('Notifications: Clear All Notifications')
    },
  },
  {
    name: 'a new programme does not overwrite one that is there',
    async run(workbench, server) {
      const file = 'care-of-rivers-lakes-flüsse/programme.mcp'
      const before = server.read(file)
      await workbench.command('Microcred: New Programme…')
      await workbench.answer('What is the programme called?', 'Care of Rivers, Lakes, Flüsse')
      await workbench.answer('Who offers it together?', 'University of Rivertown')
      for (const prompt of ['How many credits', 'At which level', 'How far', 'Where are its files'])
        await workbench.answer(prompt)
      await workbench.message('Nothing was written')
      assert.equal(server.read(file), before)
      await workbench.command('Notifications: Clear All Notifications')
    },
  },
]
