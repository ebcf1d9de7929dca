import assert from 'node:assert/strict'

/** Milliseconds that the activation may take; the editor measures it with all that the machine does beside, so that it may try again. */
const longest = 150
const attempts = 3

/** How long the activation took, as the editor says. */
async function activationTime(workbench) {
  await workbench.command('Developer: Show Running Extensions')
  // So high that every extension is in sight.
  await workbench.page.setViewportSize({ width: 1400, height: 2400 })
  const row = workbench.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Microcred' })
  const time = await workbench.until(
    'the time of the activation',
    async () => /Activation: (\d+)ms/.exec(await row.innerText())?.[1],
  )
  await workbench.page.setViewportSize({ width: 1400, height: 900 })
  await workbench.press('Escape')
  return Number(time)
}

export const server = [
  // Before a window is loaded again: one that goes while its server is busy says so in the log.
  {
    name: 'no other host was asked, and nothing went wrong beside',
    async run(workbench, codeServer) {
      assert.deepEqual(workbench.offHost, [])
      assert.deepEqual(workbench.pageErrors, [])
      const log = await workbench.until('the log of the extension host', async () => {
        const written = codeServer.logs('**/remoteexthost.log')
        return written.includes('doActivateExtension microcred.microcred') && written
      })
      assert.deepEqual(
        log.split('\n').filter((line) => /\[error\]/.test(line) && /microcred/i.test(line)),
        [],
      )
      const output = codeServer.logs('**/microcred.microcred/*.log')
      assert.deepEqual(
        output.split('\n').filter((line) => /\[error\]/.test(line)),
        [],
      )
    },
  },
  {
    name: `the extension is activated within ${longest} ms`,
    async run(workbench) {
      const times = [await activationTime(workbench)]
      while (times.at(-1) > longest && times.length < attempts) {
        await workbench.reload()
        await workbench.open('coastal-resilience/programme.mcp')
        await workbench.statusItem.waitFor()
        times.push(await activationTime(workbench))
      }
      assert.ok(times.at(-1) <= longest, `${times} ms`)
      return `${times} ms`
    },
  },
  {
    name: 'a server that stops is started again, and one that keeps stopping is reported with a remedy',
    async run(workbench, codeServer) {
      const says = async (words) => (await workbench.statusItem.getAttribute('aria-label'))?.includes(words)
      const isRunning = () => says('guidelines answered')
      for (let times = 0; times < 4; times += 1) {
        await workbench.until('the programmes', isRunning)
        process.kill(codeServer.languageServer())
        await workbench.until('the end of the language server', async () => !(await isRunning()))
      }
      await workbench.until('the status item that says so', () => says('has stopped'))
      const message = await workbench.message('keeps stopping')
      await workbench.screenshot('server stopped')
      await message.locator('.monaco-button', { hasText: 'Restart' }).click()
      await workbench.until('the programmes after the restart', isRunning)
    },
  },
]
