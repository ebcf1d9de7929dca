// Bundles the command into out/: plain files that Node.js runs without installing anything, and of which a subcommand loads only
// what it needs. The parser has to be generated before (npm run generate).
import { readdir, rm } from 'node:fs/promises'
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
