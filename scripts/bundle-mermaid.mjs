// Bundles Mermaid into out/mermaid/mermaid.min.js, a plain script that sets the global "mermaid": for the preview and for the page in which
// the command draws. All our diagrams are flowcharts, so the other kinds, and what is only needed for formulas, are left out.
import { basename } from 'node:path'
import { build } from 'esbuild'

/** Which of the parts that Mermaid loads when it needs them are kept: flowcharts and both layouts. */
const kept = /^(flowDiagram|elk|dagre)-/

const leftOut = {
  name: 'leave out other kinds of diagrams',
  setup(builder) {
    builder.onResolve({ filter: /\.mjs$/ }, ({ path, kind, importer }) => {
      const lazy = kind === 'dynamic-import' && importer.includes('/mermaid/') && !kept.test(basename(path))
      return lazy ? { path, namespace: 'left-out' } : undefined
    })
    builder.onResolve({ filter: /^(katex|cytoscape.*)$/ }, ({ path }) => ({ path, namespace: 'left-out' }))
    builder.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
      contents: `throw new Error(${JSON.stringify(`${basename(path)} is not part of this bundle.`)})`,
    }))
  },
}

/**
 * Our labels are broken into lines already (src/diagrams/texts.ts). Mermaid measures each line only to find that it need not be broken, which
 * takes half of the time of a picture; where every line is of no width, the pictures are the same.
 */
const contents = `
import mermaid from 'mermaid'
SVGTextContentElement.prototype.getComputedTextLength = () => 0
globalThis.mermaid = mermaid
`

/** Writes the bundle, and gives what esbuild says of it. */
export const bundleMermaid = (root) =>
  build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root },
    outfile: 'out/mermaid/mermaid.min.js',
    bundle: true,
    minify: true,
    metafile: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [leftOut],
  })
