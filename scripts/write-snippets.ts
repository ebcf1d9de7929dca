/** Writes `snippets/microcred.json`, the snippets of Visual Studio Code: node scripts/write-snippets.ts, then biome check --write snippets */
import { mkdirSync, writeFileSync } from 'node:fs'
import { editorSnippets } from './editor-snippets.ts'

const file = new URL('../snippets/microcred.json', import.meta.url)
mkdirSync(new URL('.', file), { recursive: true })
writeFileSync(file, `${JSON.stringify(editorSnippets(), undefined, 2)}\n`)
