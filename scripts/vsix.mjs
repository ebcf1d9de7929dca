// Packs the extension as out/microcred.vsix, from what has been bundled before (npm run build): a folder is made that holds what the
// extension needs and nothing else, with a description that names nothing else, and packed. Fails when the result is too large.
import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createVSIX } from '@vscode/vsce'

/** Nobody should wait for a download: bytes. */
const largest = 3_000_000

const root = fileURLToPath(new URL('..', import.meta.url))
const stage = join(root, 'out/vsix')
const packed = join(root, 'out/microcred.vsix')

const parts = [
  'LICENSE',
  'README.md',
  'language-configuration.json',
  'media',
  'out/THIRD-PARTY-LICENSES.txt',
  'out/mermaid',
  'out/server',
  'out/vscode',
  'schemas/settings.schema.json',
  'snippets',
  'syntaxes',
]

/** What the description of the package says for npm alone. `type` is among it, since the scripts of the extension are no modules. */
const notForEditors = ['type', 'bin', 'files', 'exports', 'scripts', 'devDependencies', 'allowScripts']

await rm(stage, { recursive: true, force: true })
await mkdir(stage, { recursive: true })
for (const part of parts) await cp(join(root, part), join(stage, part), { recursive: true })
const description = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
const kept = Object.entries(description).filter(([name]) => !notForEditors.includes(name))
await writeFile(join(stage, 'package.json'), `${JSON.stringify(Object.fromEntries(kept), undefined, 2)}\n`)

// All that is in the folder belongs to the extension; without this file the packer doubts it.
await writeFile(join(stage, '.vscodeignore'), '.vscodeignore\n')
await createVSIX({
  cwd: stage,
  packagePath: packed,
  dependencies: false,
  allowMissingRepository: true,
  // Links of the README lead to pages of the project, which are not in the package.
  rewriteRelativeLinks: false,
})
await rm(stage, { recursive: true })

const { size } = await stat(packed)
console.log(`out/microcred.vsix: ${(size / 1e6).toFixed(2)} MB`)
if (size > largest) {
  console.error(`The extension may have ${largest / 1e6} MB at most.`)
  process.exitCode = 1
}
