// Bundles Mermaid into out/mermaid/mermaid.min.js, a plain script that sets the global "mermaid": for the preview and for the page in which
// the command draws. All our diagrams are flowcharts, so the other kinds, and what is only needed for formulas, are left out.
import { readFile } from 'node:fs/promises'
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

const contents = `
import mermaid from 'mermaid'
globalThis.mermaid = mermaid
`

/**
 * What is made quicker in Mermaid: a picture takes a third of the time and is the same, which test/diagrams/quicker.test.ts sees. A new
 * version may be written otherwise; then the build says so.
 */
const quicker = [
  {
    // Its settings, some thousand values, are copied for every box, line and label. They change only when this variable does.
    old: 'return assignWithDepth_default({}, currentConfig);',
    now: 'if (settingsCopied !== currentConfig) { settingsCopied = currentConfig; settingsCopy = assignWithDepth_default({}, currentConfig); } return settingsCopy;',
    before: 'let settingsCopied, settingsCopy;\n',
  },
  {
    // Each line of a label is written and laid out to see whether it has to be broken. Ours are broken already (src/diagrams/texts.ts).
    old: 'computeWidthOfText(labelGroup, lineHeight, line2) <= width',
    now: 'true',
    before: '',
  },
  {
    // The length of each line between two boxes is measured, and the page laid out for it. Only a look that we do not have needs it
    // (src/diagrams/config.ts).
    old: 'const len = typeof pathNode.getTotalLength === "function" ? pathNode.getTotalLength() : 0;',
    now: 'const len = 0;',
    before: '',
  },
  {
    // Each label is cleaned of markup more than once for a picture, and again for the next, in which most of them are the same.
    old: 'text = DOMPurify.sanitize(sanitizeMore(text, config2), {',
    now: 'text = cleanedOnce(sanitizeMore(text, config2), {',
    before: `const cleaned = new Map();
const cleanedOnce = (text, options) => {
  if (!cleaned.has(text)) {
    if (cleaned.size >= 1000) cleaned.clear();
    cleaned.set(text, DOMPurify.sanitize(text, options));
  }
  return cleaned.get(text);
};
`,
  },
]

const makeQuicker = {
  name: 'make Mermaid quicker',
  setup(builder) {
    const left = new Set(quicker)
    builder.onLoad({ filter: /\/mermaid\.core\/chunk-\w+\.mjs$/ }, async ({ path }) => {
      let contents = await readFile(path, 'utf8')
      for (const change of quicker) {
        const { old, now, before } = change
        if (!contents.includes(old)) continue
        contents = before + contents.replace(old, () => now)
        left.delete(change)
      }
      return { contents }
    })
    builder.onEnd(() => ({ errors: [...left].map(({ old }) => ({ text: `Mermaid has no “${old}” any more.` })) }))
  },
}

/**
 * Writes the bundle, and gives what esbuild says of it.
 *
 * @param asItIs Mermaid without what is made quicker, for a comparison: it is not written
 */
export const bundleMermaid = (root, asItIs = false) =>
  build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root },
    outfile: 'out/mermaid/mermaid.min.js',
    bundle: true,
    minify: !asItIs,
    write: !asItIs,
    metafile: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: asItIs ? [leftOut] : [leftOut, makeQuicker],
  })
