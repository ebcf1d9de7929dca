import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { IOnigLib, IRawGrammar } from 'vscode-textmate'

const require = createRequire(import.meta.url)
// Both are CommonJS bundles that name nothing for an import.
const { Registry, INITIAL, parseRawGrammar } = require('vscode-textmate') as typeof import('vscode-textmate')
const oniguruma = require('vscode-oniguruma') as typeof import('vscode-oniguruma')

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const grammars: Readonly<Record<string, string>> = {
  'source.microcred': 'syntaxes/microcred.tmLanguage.json',
  'markdown.microcred.codeblock': 'syntaxes/markdown-injection.tmLanguage.json',
}
/** A page of Markdown as far as the injection needs it. */
const markdown = { scopeName: 'text.html.markdown', patterns: [], repository: {} } as unknown as IRawGrammar

async function engine(): Promise<IOnigLib> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma').replace(/main\.js$/, 'onig.wasm'))
  await oniguruma.loadWASM(new Uint8Array(wasm).buffer)
  return {
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  }
}

const registry = new Registry({
  onigLib: engine(),
  loadGrammar: async (scope) => {
    const path = grammars[scope]
    return path ? parseRawGrammar(readFileSync(file(path), 'utf8'), path) : markdown
  },
  getInjections: (scope) => (scope === 'text.html.markdown' ? ['markdown.microcred.codeblock'] : []),
})

/** A piece of text with one colour. */
export interface Piece {
  readonly text: string
  /** The innermost scope, without the name of the language: `keyword.other.statement`. */
  readonly scope: string
  readonly scopes: readonly string[]
  /** Where it begins in the whole text. */
  readonly offset: number
}

/** The pieces of a text as an editor colours them; white space is left out. */
export async function coloured(text: string, language = 'source.microcred'): Promise<Piece[]> {
  const grammar = await registry.loadGrammar(language)
  if (!grammar) throw new Error(`There is no TextMate grammar ${language}`)
  let state = INITIAL
  let offset = 0
  return text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state)
    state = ruleStack
    const start = offset
    offset += line.length + 1
    return tokens
      .map(({ startIndex, endIndex, scopes }) => ({
        text: line.slice(startIndex, endIndex),
        scope: (scopes.at(-1) ?? '').replace(/\.microcred$/, ''),
        scopes,
        offset: start + startIndex,
      }))
      .filter((piece) => piece.text.trim() !== '')
  })
}
