// Bundles the command into out/: plain files that Node.js runs without installing anything, and of which a subcommand loads only
// what it needs. The parser has to be generated before (npm run generate).
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { 'cli/main': 'src/cli/main.ts' },
  outdir: 'out',
  chunkNames: 'cli/[name]-[hash]',
  bundle: true,
  splitting: true,
  minify: true,
  metafile: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  legalComments: 'eof',
  // Some libraries still ask for Node.js' own modules with require.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  logLevel: 'warning',
})

// The names of chunks change with their content: those of the last build would stay behind and be packed.
const written = new Set(Object.keys(metafile.outputs).map((path) => join(root, path)))
for (const entry of await readdir(join(root, 'out/cli'), { withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name)
  if (!written.has(path)) await rm(path, { recursive: true })
}

// What is bundled is distributed: its licences go with it.
const packages = new Set(
  Object.keys(metafile.inputs).flatMap((path) => path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1] ?? []),
)
const licences = await Promise.all(
  [...packages].sort().map(async (name) => {
    const folder = join(root, 'node_modules', name)
    const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry))
    return [`${name} ${version} (${license})`, file ? await readFile(join(folder, file), 'utf8') : ''].join('\n\n').trim()
  }),
)
await writeFile(join(root, 'out/THIRD-PARTY-LICENSES.txt'), `${licences.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`)
