// Tries the package as its users get it: packed, installed without a network into an empty folder, and run there.
// Ends with 0 when every trial went as it should, with 1 otherwise.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'microcred-smoke-'))

// What npm tells a script of this project would make it look for the package here instead of in the empty folder.
const settings = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_') && name !== 'INIT_CWD')
const outside = (process.env.PATH ?? '').split(delimiter).filter((path) => !path.includes('node_modules'))
const environment = { ...Object.fromEntries(settings), PATH: [dirname(process.execPath), ...outside].join(delimiter) }

let failed = 0
let passed = 0

function trial(name, { status, stdout = '', stderr = '' }, expected) {
  const faults = [
    status === expected.status ? '' : `exit code ${status} instead of ${expected.status}`,
    (expected.stdout ?? /^/).test(stdout) ? '' : `standard output is ${JSON.stringify(stdout)}`,
    (expected.stderr ?? /^/).test(stderr) ? '' : `standard error is ${JSON.stringify(stderr)}`,
  ].filter(Boolean)
  if (faults.length > 0) failed += 1
  else passed += 1
  console.log(`${faults.length > 0 ? 'FAILED' : 'passed'}  ${name}${faults.map((fault) => `\n          ${fault}`).join('')}`)
}

const run = (file, words) => spawnSync(file, words, { cwd: folder, env: environment, encoding: 'utf8', maxBuffer: 2 ** 26 })
const microcred = (...words) => run('npx', ['--no-install', 'microcred', ...words])

/** A Node.js on this machine that is too old for the command; nothing where there is none. */
function oldNode() {
  for (const path of outside) {
    const { status, stdout } = run(join(path, 'node'), ['--version'])
    if (status === 0 && Number.parseInt(stdout.slice(1), 10) < 22) return join(path, 'node')
  }
  return undefined
}

try {
  mkdirSync(join(folder, 'packed'))
  execFileSync('npm', ['pack', '--silent', '--pack-destination', join(folder, 'packed')], { cwd: root, stdio: 'inherit' })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  writeFileSync(join(folder, 'sound.mcp'), 'institution Rivertown "University of Rivertown" { country FI }\n')
  writeFileSync(join(folder, 'faulty.mcp'), 'institution Hilltop "University of Hilltop" { country XX }\n')

  const archive = `./packed/microcred-${version}.tgz`
  trial('installs without a network', run('npm', ['install', '--offline', '--no-audit', '--no-fund', archive]), { status: 0 })
  trial('needs no other package', run('npm', ['ls', '--all', '--parseable']), { status: 0, stdout: /^.*\n.*\bmicrocred\n$/ })
  const held = {
    status: 0,
    stdout: readdirSync(join(folder, 'node_modules', 'microcred'))
      .sort()
      .join(' '),
  }
  trial('holds nothing superfluous', held, { status: 0, stdout: /^LICENSE README\.md bin out package\.json schemas$/ })
  trial('--version', microcred('--version'), { status: 0, stdout: new RegExp(`^${version.replaceAll('.', '\\.')}\n$`) })
  trial('--help', microcred('--help'), { status: 0, stdout: /check/ })
  trial('check of a sound file', microcred('check', 'sound.mcp'), { status: 0, stdout: /nothing to report/ })
  trial('check of a faulty file', microcred('check', 'faulty.mcp'), { status: 1, stdout: /“XX”/ })
  trial('check of no file', microcred('check', 'absent.mcp'), { status: 2, stderr: /^microcred: .*absent\.mcp.*$/m })
  const begin = ['new', 'coast', '--title', 'Coast', '--partner', 'Rivertown', '--partner', 'Hilltop']
  trial('new programme', microcred(...begin), { status: 0 })
  trial('check of a new programme', microcred('check', 'coast'), { status: 0 })
  trial('format of a new programme', microcred('format', '--check', 'coast'), { status: 0 })
  const page = microcred('diagram', 'coast', '--format', 'html')
  trial('diagram as a page', page, { status: 0, stdout: /^<!doctype html>[\s\S]*mermaid/i })
  const documents = ['build', 'coast', '--out', 'documents', '--only', 'handbook,agreement,curriculum', '--without-pictures']
  trial('build', microcred(...documents), { status: 0, stdout: /handbook\.html\n/ })
  trial('diff', microcred('diff', 'coast', 'coast'), { status: 0, stdout: /mean the same/ })

  const old = oldNode()
  const line = /^microcred: microcred needs Node\.js 22 or later; this is [\d.]+\n$/
  const command = join('node_modules', 'microcred', 'bin', 'microcred.js')
  if (old) trial('one clear line on an old Node.js', run(old, [command, '--version']), { status: 2, stdout: /^$/, stderr: line })
  else console.log('skipped one clear line on an old Node.js: this machine has none before 22')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
