// Tries the language server in Neovim's own client: the command as it is built, with the configuration that editors/neovim offers, on a
// copy of the complete example with two misspelt names. Ends with 0 when every trial went as it should, with 1 otherwise.
// Where there is no Neovim it says so and ends with 0, but not where CI is set: there it has to be.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const trials = 5

const version = spawnSync('nvim', ['--version'], { encoding: 'utf8' })
if (version.error) {
  console.log('Neovim is not on this machine (nvim): nothing has been tried.')
  process.exit(process.env.CI ? 1 : 0)
}

/** Neovim as somebody has it who has configured nothing else. */
function neovim(folder) {
  const command = [process.execPath, join(root, 'bin/microcred.js'), 'lsp', '--stdio']
  const words = [
    ['--headless', '-n', '-i', 'NONE'],
    ['--cmd', `let g:microcred_command = ${JSON.stringify(command)}`],
    ['-u', join(root, 'editors/neovim/microcred.lua')],
    ['-c', `luafile ${join(root, 'test/neovim/check.lua')}`],
    [join(folder, 'curriculum.mcp')],
  ]
  const environment = {
    ...process.env,
    XDG_CONFIG_HOME: folder,
    XDG_DATA_HOME: folder,
    XDG_STATE_HOME: folder,
    XDG_CACHE_HOME: folder,
  }
  return spawnSync('nvim', words.flat(), { cwd: folder, env: environment, encoding: 'utf8', timeout: 180_000 })
}

function misspell(path, right, wrong) {
  const text = readFileSync(path, 'utf8')
  if (!text.includes(right)) throw new Error(`${path} does not contain “${right}” any more`)
  writeFileSync(path, text.replace(right, wrong))
}

const folder = mkdtempSync(join(tmpdir(), 'microcred-neovim-'))
try {
  cpSync(join(root, 'examples/coastal-resilience'), folder, { recursive: true })
  misspell(join(folder, 'curriculum.mcp'), 'requires Foundations', 'requires Fundations')
  misspell(join(folder, 'agreement.mcp'), 'Inishmoor', 'Inishmor')
  console.log(version.stdout.split('\n')[0])
  const { stdout, stderr } = neovim(folder)
  process.stdout.write(stdout)
  process.stderr.write(stderr)
  const passed = stdout.split('\n').filter((line) => line.startsWith('passed')).length
  // A trial that never came to its end has failed, too.
  console.log(`${passed} passed, ${trials - passed} failed`)
  process.exitCode = passed === trials ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
