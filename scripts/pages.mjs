// Writes every page and schema that is written from the sources: runs each scripts/write-*.ts, then formats what the linter looks at.
// Ends with 0 when all of them could be written, with 1 otherwise.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const writers = readdirSync(join(root, 'scripts')).filter((name) => /^write-.*\.ts$/.test(name))
const run = (...words) => spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status === 0

const written = writers.map((name) => run(join('scripts', name)))
const formatted = run(
  join('node_modules', '@biomejs', 'biome', 'bin', 'biome'),
  'check',
  '--write',
  'schemas',
  'syntaxes',
  'snippets',
)
process.exitCode = formatted && written.every(Boolean) ? 0 : 1
