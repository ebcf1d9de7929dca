import assert from 'node:assert/strict'

export const build = [
  {
    name: 'documents are built, with an offer to open them',
    async run(workbench, server) {
      await workbench.open('coastal-resilience/programme.mcp')
      await workbench.command('Microcred: Build Documents…')
      await workbench.answer('Which documents?')
      await workbench.answer('Where are the documents to be written?')
      const message = await workbench.message('written into')
      const said = await message.innerText()
      const files = ['handbook.html', 'supplement.docx', 'elm.jsonld', 'model.json']
      assert.deepEqual(
        files.filter((name) => !server.has(`build/CoastalResilience/${name}`)),
        [],
      )
      await message.locator('.monaco-button', { hasText: 'Open' }).click()
      await workbench.answer('Which file is to be opened?', 'coverage.md')
      const page = await workbench.webview('.markdown-body')
      await page.locator('h1', { hasText: 'Coverage report' }).waitFor()
      await workbench.screenshot('document that was built')
      await workbench.closeEditor()
      return /\d+ files/.exec(said)?.[0]
    },
  },
]
