/** Writes `syntaxes/microcred.tmLanguage.json`, by which editors colour programmes: node scripts/write-syntaxes.ts, then biome check --write syntaxes */
import { writeFileSync } from 'node:fs'
import { textMateGrammar } from './textmate-grammar.ts'

writeFileSync(
  new URL('../syntaxes/microcred.tmLanguage.json', import.meta.url),
  `${JSON.stringify(textMateGrammar(), undefined, 2)}\n`,
)
