// Bundles what is shipped into out/: plain files that need nothing installed. The parser has to be generated before (npm run generate).
//   out/cli      the command, in pieces of which a subcommand loads only what it needs
//   out/server   the language server, for Node.js and as a worker in a browser
//   out/mermaid  what draws the diagrams, for the preview and the command
//   out/vscode   the extension, for Visual Studio Code on a computer and in a browser
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { bundleMermaid } from './bundle-mermaid.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

const common = {
  absWorkingDir: root,
  outdir: 'out',
  bundle: true,
  minify: true,
  metafile: true,
  legalComments: 'eof',
  logLevel: 'warning',
}
const onNode = { ...common, platform: 'node', target: 'node22' }
/** In pieces, of which each is loaded when it is needed. */
const inPieces = {
  ...onNode,
  splitting: true,
  format: 'esm',
  // Some libraries still ask for Node.js' own modules with require.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
}
const extension = { ...onNode, format: 'cjs', outExtension: { '.js': '.cjs' } }
// Visual Studio Code loads a script of CommonJS in its worker for extensions, and a plain script as a worker of its own.
const inBrowser = { ...common, platform: 'browser', target: 'es2023', mainFields: ['browser', 'module', 'main'] }
/** A bundle of its own stays apart, and is looked for beside the others. */
const apart = {
  name: 'apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/node-client\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './node-client.cjs', external: true } : undefined,
    ),
}
const library = { external: ['vscode'] }

const bundles = await Promise.all(
  [
    { ...inPieces, entryPoints: { 'cli/main': 'src/cli/main.ts' }, chunkNames: 'cli/[name]-[hash]' },
    {
      ...inPieces,
      entryPoints: { 'server/node': 'src/server/node.ts' },
      chunkNames: 'server/[name]-[hash]',
      // Without a description of a package beside it, only this ending says that a file is a module.
      outExtension: { '.js': '.mjs' },
    },
    { ...inBrowser, entryPoints: { 'server/browser': 'src/server/browser.ts' }, format: 'iife' },
    // In two pieces, of which the larger is loaded when the extension has been activated.
    {
      ...extension,
      ...library,
      entryPoints: { 'vscode/extension': 'src/vscode/extension.ts', 'vscode/node-client': 'src/vscode/node-client.ts' },
      supported: { 'dynamic-import': false },
      plugins: [apart],
    },
    { ...inBrowser, ...library, entryPoints: { 'vscode/web': 'src/vscode/web.ts' }, format: 'cjs' },
    // What draws programmes in Visual Studio Code's Markdown preview.
    { ...inBrowser, entryPoints: { 'vscode/markdown': 'src/vscode/markdown/page.ts' }, format: 'iife' },
    // The page of the preview, with its style sheet.
    {
      ...inBrowser,
      entryPoints: ['main.ts', 'preview.css'].map((name) => ({ in: `src/vscode/preview/page/${name}`, out: 'vscode/preview' })),
      format: 'iife',
    },
  ]
    .map((bundle) => build(bundle))
    .concat(bundleMermaid(root)),
)

// The names of chunks change with their content: those of the last build would stay behind and be packed.
const written = new Set(bundles.flatMap(({ metafile }) => Object.keys(metafile.outputs).map((path) => join(root, path))))
for (const folder of ['out/cli', 'out/server', 'out/vscode']) {
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!written.has(path)) await rm(path, { recursive: true })
  }
}

// What is bundled is distributed: its licences go with it.
const inputs = bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs))
const packages = new Set(
  inputs.flatMap((path) => path.match(/^node_modules\/((?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//)?.[1] ?? []),
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
