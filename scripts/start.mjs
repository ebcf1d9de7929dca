// What `npm start` does after the build: checks the examples, and says what has been made and what can be done with it.
// Ends with the exit code of that check.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const built = readdirSync(join(root, 'out'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
const bytes = built.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)

console.log(`Microcred ${version}`)
console.log('\nMade')
console.log('  src/language/generated   the parser, from the grammar')
console.log(`  out                      the command, ${built.length} files, ${(bytes / 1e6).toFixed(1)} MB`)

console.log('\nThe examples')
const command = join(root, 'bin/microcred.js')
const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'check', 'examples'], { cwd: root, encoding: 'utf8' })
// Examples are allowed to be unfinished: as long as nothing is wrong in them, the sum of what was found is enough here.
console.log(status === 0 ? `  ${stdout.trimEnd().split('\n').at(-1)}` : `${stdout}${stderr}`)

console.log('\nNext')
console.log('  npx microcred check examples   check them yourself; any folder or file will do')
console.log('  npx microcred --help           all that the command can do')
console.log('  docs/language.md               how a programme is written')
console.log('  npm test                       test everything')

process.exitCode = status ?? 2
