import { spawnSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../support/run.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The folders of src from below, and which of the others each may import: docs/architecture.md, "The layers". */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  language: [],
  model: ['language'],
  guidelines: ['language', 'model'],
  diagrams: ['language', 'model'],
  exports: ['language', 'model'],
  editor: ['language', 'model', 'guidelines', 'diagrams', 'exports'],
  cli: ['language', 'model', 'guidelines', 'diagrams', 'exports', 'editor'],
  server: ['language', 'model', 'guidelines', 'diagrams', 'exports', 'editor', 'cli'],
  vscode: ['language', 'model', 'guidelines', 'diagrams', 'exports', 'editor', 'cli', 'server'],
}
const layers = Object.keys(mayImport)
const lowest = ['language', 'model', 'guidelines', 'diagrams', 'exports']
const silent = [...lowest, 'editor']

const importing = (from: string): string => `import { thing } from '${from}'\n\nexport const other = thing\n`

interface Case {
  readonly layer: string
  readonly what: string
  readonly text: string
  /** The rule that has to bite; nothing where none may. */
  readonly rule: string | undefined
  readonly file: string
}

const restricted = 'lint/style/noRestrictedImports'

/** What is written in which layer; the folder below a layer is there because its imports begin with one more step upwards. */
const written: readonly Omit<Case, 'file'>[] = layers.flatMap((layer) => [
  ...layers
    .filter((other) => other !== layer)
    .map((other) => ({
      layer,
      what: `an import from src/${other}`,
      text: importing(`../../${other}/thing.ts`),
      rule: mayImport[layer]?.includes(other) ? undefined : restricted,
    })),
  { layer, what: 'an import from itself', text: importing('../model.ts'), rule: undefined },
  { layer, what: 'an import of vscode', text: importing('vscode'), rule: layer === 'vscode' ? undefined : restricted },
  ...['vscode-languageserver', 'vscode-languageserver/node.js', 'langium/lsp', 'node:fs', 'node:fs/promises', 'langium/node'].map(
    (name) => ({
      layer,
      what: `an import of ${name}`,
      text: importing(name),
      rule: lowest.includes(layer) ? restricted : undefined,
    }),
  ),
  { layer, what: 'an import of vscode-languageserver-types', text: importing('vscode-languageserver-types'), rule: undefined },
  {
    layer,
    what: 'a look at the process',
    text: 'export const folder = process.cwd()\n',
    rule: silent.includes(layer) ? 'lint/style/noRestrictedGlobals' : undefined,
  },
  {
    layer,
    what: 'a word to the console',
    text: "console.log('a word')\n",
    rule: silent.includes(layer) ? 'lint/suspicious/noConsole' : undefined,
  },
])
const cases: readonly Case[] = written.map((each, index) => ({ ...each, file: `src/${each.layer}/part/case-${index}.ts` }))

/** What the linter says with the settings of this repository, by file. */
function findings(): ReadonlyMap<string, readonly string[]> {
  const folder = folderWith(Object.fromEntries(cases.map(({ file, text }) => [file, text])))
  copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'))
  const words = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json', '.']
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const { stdout } = spawnSync(process.execPath, [biome, ...words], { cwd: folder, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string; location: { path: string } }[] }
  const byFile = Map.groupBy(diagnostics, ({ location }) => location.path)
  return new Map([...byFile].map(([file, each]) => [file, each.map(({ category }) => category)]))
}

const found = findings()

describe.each(layers)('src/%s', (layer) => {
  test.each(cases.filter((each) => each.layer === layer))('$what: $rule', ({ file, rule }) => {
    expect(found.get(file) ?? []).toEqual(rule === undefined ? [] : [rule])
  })
})
