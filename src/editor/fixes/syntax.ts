/** Fixes of what the parser cannot read, as far as one remedy is obvious: a word in capitals or misspelt, a brace or a comma. */

import { type AstNode, type CstNode, CstUtils, type LangiumDocument } from 'langium'
import { nearest } from '../../language/library/nearest.ts'
import { keywordsOf, rules, statementsOf } from '../../language/statements.ts'
import { type Fault, type Fixer, type QuickFix, removingText, replacing } from './fix.ts'

/** What mends the place at which the parser stumbled. */
export const syntaxFixes: Fixer = (fault) => {
  const { document, diagnostic } = fault
  const found = document.textDocument.getText(diagnostic.range)
  const message = String(diagnostic.message)
  if (message.startsWith('A “}” is missing')) return [closing(document)]
  if (found === '}') return closes(message) ? [removal(fault, 'Take out this “}”')] : []
  if (found === ',') return [removal(fault, 'Take out this comma')]
  if (!/^[\p{L}][\p{L}\p{N}-]*$/u.test(found)) return commaBefore(fault)
  const asName = message.includes(`^${found}`) ? [write(fault, `^${found}`)] : []
  return [...statementWords(fault, found), ...asName, ...commaBefore(fault)]
}

const closes = (message: string): boolean => message.startsWith('This “}” closes nothing')

const write = ({ document, diagnostic }: Fault, word: string, preferred = true): QuickFix => ({
  title: `Write ${word}`,
  edits: [replacing(document, diagnostic.range, word)],
  preferred,
})

function removal({ document, diagnostic }: Fault, title: string): QuickFix {
  const { textDocument } = document
  const place = { offset: textDocument.offsetAt(diagnostic.range.start), end: textDocument.offsetAt(diagnostic.range.end) }
  return { title, edits: [removingText(document, place)], preferred: true }
}

/** Closes the blocks that are open at the end of the file. */
function closing(document: LangiumDocument): QuickFix {
  const text = document.textDocument.getText().trimEnd()
  const root = document.parseResult.value.$cstNode
  const braces = root
    ? CstUtils.flattenCst(root)
        .filter((leaf) => !leaf.hidden)
        .map((leaf) => (leaf.text === '{' ? 1 : leaf.text === '}' ? -1 : 0))
        .reduce<number>((sum, each) => sum + each, 0)
    : 1
  const end = document.textDocument.positionAt(text.length)
  const missing = Array.from({ length: Math.max(1, braces) }, (_, index) => `\n${'  '.repeat(Math.max(1, braces) - 1 - index)}}`)
  return {
    title: missing.length > 1 ? `Close the ${missing.length} open blocks` : 'Close the block',
    edits: [replacing(document, { start: end, end }, missing.join(''))],
    preferred: true,
  }
}

/** The words that begin a statement here and come near to what stands there: other case, or misspelt. */
function statementWords(fault: Fault, found: string): QuickFix[] {
  const words = wordsAt(fault)
  const lower = found.toLowerCase()
  const near = words.includes(lower) && lower !== found ? [lower] : words.includes(found) ? [] : nearest(found, words)
  return near.slice(0, 3).map((word, index) => write(fault, word, index === 0))
}

/** The words that can begin a statement in the block in which a place lies. */
function wordsAt({ document, diagnostic }: Fault): readonly string[] {
  const offset = document.textDocument.offsetAt(diagnostic.range.start)
  const root = document.parseResult.value
  const around: AstNode[] = []
  const leaf = root.$cstNode && leafBefore(root.$cstNode, offset)
  for (let node = leaf?.astNode; node; node = node.$container) around.push(node)
  const block = around.find((node) => statementsOf(node.$type).length > 0 && isOpenAt(node, offset)) ?? root
  const own = rules().has(block.$type) ? statementsOf(block.$type).flatMap(({ keywords }) => keywords) : []
  return [...new Set([...own, ...(block === root ? keywordsOf('Extension') : [])])]
}

const leafBefore = (root: CstNode, offset: number): CstNode | undefined =>
  CstUtils.flattenCst(root)
    .filter((leaf) => !leaf.hidden && leaf.end <= offset)
    .toArray()
    .at(-1)

/** Whether the braces of a block are open before a place. */
function isOpenAt({ $cstNode: cst }: AstNode, offset: number): boolean {
  if (!cst) return false
  const before = CstUtils.flattenCst(cst)
    .filter((leaf) => !leaf.hidden && leaf.end <= offset)
    .toArray()
  return before.filter(({ text }) => text === '{').length > before.filter(({ text }) => text === '}').length
}

/** Takes out a comma after which no further name comes. */
function commaBefore({ document, diagnostic }: Fault): QuickFix[] {
  if (!/take out the comma/i.test(String(diagnostic.message))) return []
  const end = document.textDocument.offsetAt(diagnostic.range.start)
  const offset = document.textDocument.getText().lastIndexOf(',', end - 1)
  if (offset < 0) return []
  const position = (at: number) => document.textDocument.positionAt(at)
  return [
    {
      title: 'Take out the comma before it',
      edits: [replacing(document, { start: position(offset), end: position(offset + 1) }, '')],
      preferred: true,
    },
  ]
}
