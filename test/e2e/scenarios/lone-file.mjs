/** After what looks at the logs: another window comes in the place of this one. */
export const loneFile = [
  {
    name: 'a file that is opened without its folder is checked, and the folder is offered',
    async run(workbench) {
      const address = new URL(workbench.page.url())
      const file = `${address.searchParams.get('folder')}/coastal-resilience/curriculum.mcp`
      address.search = ''
      address.searchParams.set('ew', 'true')
      address.searchParams.set('payload', JSON.stringify([['openFile', `vscode-remote://${address.host}${file}`]]))
      await workbench.page.goto(address.href, { waitUntil: 'domcontentloaded' })
      const message = await workbench.message('are 9 other programme files beside it')
      await workbench.statusItem.filter({ hasText: 'agreed' }).waitFor()
      await workbench.screenshot('file without its folder')
      await message.locator('.monaco-button', { hasText: 'Open folder' }).click()
      await workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'team-and-support.mcp' }).waitFor()
    },
  },
]
