import { type AstNode, CstUtils, type LangiumDocument } from 'langium'
import type { DocumentSymbolProvider } from 'langium/lsp'
import type { DocumentSymbol, Range } from 'vscode-languageserver-types'
import { isExtension, isSourceFile, isVolumeStatement } from '../language/generated/ast.ts'
import { sourceFile } from '../language/imports.ts'
import { isNamed } from '../language/names.ts'
import { openingOf } from '../language/statements.ts'
import { titleOf } from '../model/statements.ts'
import { nameWord } from './occurrences.ts'
import { symbolKindOf } from './symbol-kinds.ts'

/** The outline of a file: its programmes and shared things, in them the blocks and all that has a name. */
export class MicrocredDocumentSymbolProvider implements DocumentSymbolProvider {
  getSymbols(document: LangiumDocument): DocumentSymbol[] {
    return (sourceFile(document).elements ?? []).flatMap(symbolsOf)
  }
}

/** The symbol of a node with those in it; for a node that is too small for the outline, those in it. */
function symbolsOf(node: AstNode): DocumentSymbol[] {
  const { $cstNode: cst } = node
  if (!cst) return []
  const { statements = [] } = node as AstNode & { readonly statements?: readonly AstNode[] }
  const children = statements.flatMap(symbolsOf)
  if (!isNamed(node) && !opensBlock(node)) return children
  const range = cst.range
  const word = nameWord(node)?.range
  const selectionRange = word && within(word, range) ? word : { start: range.start, end: range.start }
  return [
    { name: labelOf(node), detail: detailOf(node, statements), kind: symbolKindOf(node.$type), range, selectionRange, children },
  ]
}

/** Whether a node has a block of statements, closed or not. */
function opensBlock(node: AstNode): boolean {
  const { $cstNode: cst } = node
  return cst !== undefined && CstUtils.flattenCst(cst).some((leaf) => leaf.astNode === node && leaf.text === '{')
}

function labelOf(node: AstNode): string {
  if (isExtension(node)) return `extend programme ${node.programme?.$refText ?? ''}`.trim()
  if (isNamed(node)) return node.name || openingOf(node.$type)
  const head = node.$cstNode?.text.match(/^[^{"\n]*/)?.[0].trim()
  return head || openingOf(node.$type)
}

/** What it is, its title, and its credits. */
function detailOf(node: AstNode, statements: readonly AstNode[]): string {
  const title = titleOf(node)
  const volume = statements.find(isVolumeStatement)?.value?.$cstNode?.text
  const parts = [isNamed(node) ? openingOf(node.$type) : '', title === labelOf(node) ? '' : title, volume ?? '']
  return parts.filter(Boolean).join(' · ').replace(/\s+/g, ' ')
}

/** Names of what stands around a node, from the outside, for lists that show it alone. */
export function containerOf(node: AstNode): string {
  const around = node.$container
  return !around || isSourceFile(around) ? '' : [containerOf(around), labelOf(around)].filter(Boolean).join(' › ')
}

function within(inner: Range, outer: Range): boolean {
  const before = (one: Range['start'], other: Range['start']) =>
    one.line < other.line || (one.line === other.line && one.character <= other.character)
  return before(outer.start, inner.start) && before(inner.end, outer.end)
}
