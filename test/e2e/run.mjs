// Tries the packed extension in Visual Studio Code as its users do. Ends with 0 when every scenario went as it should.
//   node test/e2e/run.mjs [NAME…]    only scenarios whose names contain one of the words
// Screenshots and logs are left in out/e2e.
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isReady } from './install.mjs'

const root = join(import.meta.dirname, '../..')
const output = join(root, 'out/e2e')
const vsix = join(root, 'out/microcred.vsix')

if (!isReady()) {
  console.log('skipped: the end-to-end tests are not installed here')
  process.exit(process.env.CI ? 1 : 0)
}
if (!existsSync(vsix)) {
  console.error('There is no packed extension yet: npm run vsix')
  process.exit(2)
}
rmSync(output, { recursive: true, force: true })
mkdirSync(output, { recursive: true })

// Loaded here, since they need what has just been installed.
const { startCodeServer } = await import('./code-server.mjs')
const { startWebServer } = await import('./web-server.mjs')
const { openWorkbench } = await import('./workbench.mjs')
const { scenarios, scenariosOnTheWeb } = await import('./scenarios/index.mjs')

const words = process.argv.slice(2)
const chosen = (all) => all.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))

const folders = {
  'coastal-resilience': join(root, 'examples/coastal-resilience'),
  'many-scripts': join(import.meta.dirname, 'workspace/many-scripts'),
}
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Where the extension is tried, and what is tried there. */
const places = [
  { tried: chosen(scenarios), start: () => startCodeServer(vsix, folders, output) },
  { tried: chosen(scenariosOnTheWeb), start: () => startWebServer(vsix, folders) },
].filter(({ tried }) => tried.length > 0)

let passed = 0
const began = performance.now()
for (const { tried, start } of places) {
  const server = await start()
  let workbench
  try {
    workbench = await openWorkbench(server.pageOf('coastal-resilience/programme.mcp'), output)
    for (const scenario of tried) if (await passes(scenario, workbench, server)) passed += 1
  } finally {
    await workbench?.close()
    await server.stop()
  }
}
const all = places.flatMap(({ tried }) => tried).length
console.log(`${passed} passed, ${all - passed} failed, ${seconds(began)}`)
process.exitCode = passed === all ? 0 : 1

/** Goes through a scenario, and says how it went. */
async function passes({ name, run }, workbench, server) {
  const start = performance.now()
  try {
    const said = await run(workbench, server)
    console.log(`passed  ${name}  ${seconds(start)}${said ? `  (${said})` : ''}`)
    return true
  } catch (error) {
    await workbench.screenshot(`failed ${name.replaceAll('/', ' ')}`).catch(() => undefined)
    console.log(`FAILED  ${name}  ${seconds(start)}\n        ${error instanceof Error ? error.stack : error}`)
    await workbench.settle()
    return false
  }
}
