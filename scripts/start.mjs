// What `npm start` does after the build: checks the examples, writes their documents, and says what has been made and what can be done
// with it. Ends with the exit code of that check; documents that an unfinished example cannot have yet are no failure.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const built = readdirSync(join(root, 'out'), { recursive: true, withFileTypes: true }).filter(
  (entry) => entry.isFile() && !entry.parentPath.includes('examples'),
)
const bytes = built.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)

console.log(`Microcred ${version}`)
console.log('\nMade')
console.log('  src/language/generated   the parser, from the grammar')
console.log(
  `  out                      command, language server, extension: ${built.length} files, ${(bytes / 1e6).toFixed(1)} MB`,
)

console.log('\nThe examples')
const command = join(root, 'bin/microcred.js')
const run = (...words) => spawnSync(process.execPath, [command, ...words], { cwd: root, encoding: 'utf8' })
const { status, stdout, stderr } = run('check', 'examples')
// Examples are allowed to be unfinished: as long as nothing is wrong in them, the sum of what was found is enough here.
console.log(status === 0 ? `  ${stdout.trimEnd().split('\n').at(-1)}` : `${stdout}${stderr}`)

console.log('\nTheir documents (out/examples)')
const written = run('build', 'examples', '--out', 'out/examples')
for (const line of written.stdout.split('\n').filter((line) => line && !line.startsWith('  '))) console.log(`  ${line}`)
const unwritten = new Map()
for (const [, file, name] of written.stderr.matchAll(/^microcred: ([^:\n]+):\d+: (\S+) is not written:/gm)) {
  const what = `${name} of ${file}`
  unwritten.set(what, (unwritten.get(what) ?? 0) + 1)
}
for (const [what, count] of unwritten)
  console.log(`  not written: ${what}; it says too little for that yet (statements missing: ${count})`)

console.log('\nNext')
console.log('  npx microcred check examples   check them yourself; any folder or file will do')
console.log('  out/examples                   look at a handbook.html in a browser')
console.log('  npm run vsix                   the extension for Visual Studio Code')
console.log('  npx microcred --help           all that the command can do')
console.log('  docs/language.md               how a programme is written')
console.log('  npm test                       test everything')

process.exitCode = status ?? 2
