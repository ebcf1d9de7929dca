/** A text put into its place in a file, with the line breaks and the indentation that belong there. */

import { type AstNode, AstUtils, type CstNode, GrammarUtils, type LangiumDocument } from 'langium'
import type { Range } from 'vscode-languageserver-types'
import { isSection } from '../language/generated/ast.ts'
import { sourceFile } from '../language/imports.ts'
import { statementsOf } from '../language/statements.ts'
import type { StatementSnippet } from './statement-snippet.ts'

/**
 * A text to put into a file, with the line breaks and the indentation of its place. The lines of the snippet are indented as seen from the
 * line in which it is inserted: an editor adds the indentation of that line.
 */
export interface Insertion extends StatementSnippet {
  readonly document: LangiumDocument
  /** An empty range: where it goes. */
  readonly range: Range
}

/** A node that can have statements in it. */
export type Block = AstNode & { readonly statements?: readonly AstNode[]; readonly name?: string }

/** What stands at the top of a file, behind its imports: an institution, a shared course. */
export function insertAtTop(document: LangiumDocument, text: StatementSnippet): Insertion {
  const { imports = [], elements = [] } = sourceFile(document)
  const next = elements.find((element) => element.$cstNode)?.$cstNode
  const offset = imports.findLast((statement) => statement.$cstNode)?.$cstNode?.end ?? next?.offset ?? 0
  const position = document.textDocument.positionAt(offset)
  const placed = (words: string): string => (imports.length > 0 ? `\n\n${words}` : `${words}\n\n`)
  return { document, range: { start: position, end: position }, snippet: placed(text.snippet), text: placed(text.text) }
}

/** Puts a text into a block: after the last of the statements that come before it in the grammar. */
export function insertText(block: Block, type: string, text: StatementSnippet): Insertion | undefined {
  const cst = block.$cstNode
  if (!cst) return undefined
  const document = AstUtils.getDocument(block)
  const lines = document.textDocument.getText()
  const indentation = indentationBefore(lines, cst.offset)
  const inner = `${indentation}  `
  const at = (offset: number, before: string, after: string): Insertion => {
    const position = document.textDocument.positionAt(offset)
    const placed = (words: string): string => before + words.replace(/\n/g, `\n${inner}`) + after
    // An editor gives the lines of a snippet the indentation of the line in which it is inserted.
    const known = indentationBefore(lines, offset)
    const snippet = placed(text.snippet).replaceAll(`\n${known}`, '\n')
    return { document, range: { start: position, end: position }, snippet, text: placed(text.text) }
  }
  const open = GrammarUtils.findNodeForKeyword(cst, '{')
  if (!open) return at(cst.end, ` {\n${inner}`, `\n${indentation}}`)
  const close = GrammarUtils.findNodesForKeyword(cst, '}').at(-1)
  const before = predecessor(block, type)?.$cstNode
  // Where the author is in the middle of a block, what comes behind it would be read as part of it.
  if (before && isUnclosed(before)) {
    const start = startOfLine(lines, before.offset)
    return start > open.offset ? at(start, inner, '\n') : at(before.offset, `\n${inner}`, `\n${inner}`)
  }
  const offset = before && before.offset > open.offset ? before.end : open.end
  const oneLine = open.range.start.line === close?.range.start.line
  if (oneLine && !text.text.includes('\n')) return at(offset, ' ', /\s/.test(lines[offset] ?? '') ? '' : ' ')
  if (oneLine) return at(offset, `\n${inner}`, `\n${indentation}${close?.offset === offset ? '' : '  '}`)
  // What is said about a statement in a comment behind it stays with it.
  const end = endOfLine(lines, offset, close?.offset)
  const next = lines.indexOf('\n', end) + 1
  const isDeeper = !inner.startsWith(indentationBefore(lines, end)) && next > 0
  return isDeeper ? at(next, inner, '\n') : at(end, `\n${inner}`, '')
}

const isUnclosed = (cst: CstNode): boolean =>
  GrammarUtils.findNodeForKeyword(cst, '{') !== undefined && GrammarUtils.findNodeForKeyword(cst, '}') === undefined

const startOfLine = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1

/** The blanks with which a line begins, as far as they stand before a place. */
const indentationBefore = (text: string, offset: number): string =>
  text.slice(startOfLine(text, offset), offset).match(/^[ \t]*/)?.[0] ?? ''

/** The end of the line where only blanks and a comment follow; the place itself where a statement does. */
function endOfLine(text: string, offset: number, close: number | undefined): number {
  const rest = text.slice(offset).match(/^[ \t]*(\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/)?[ \t]*(?=\r?\n|$)/)?.[0]
  return rest === undefined || (close !== undefined && offset + rest.length > close) ? offset : offset + rest.length
}

/** The last statement of a block that comes before one of a type: what is of the same type, or earlier in the grammar. */
function predecessor(block: Block, type: string): AstNode | undefined {
  const order = orderIn(block.$type)
  const own = order(type)
  return (block.statements ?? []).findLast((statement) => order(statement.$type) <= own)
}

/** The order of statements in a block: what its head says, its sections, what every block may say. */
function orderIn(blockType: string): (type: string) => number {
  const statements = statementsOf(blockType)
  const rank = new Map(
    statements.map((statement, index) => {
      const group = statement.common ? 2 : isSection({ $type: statement.type }) ? 1 : 0
      return [statement.type, group * statements.length + index]
    }),
  )
  return (type) => rank.get(type) ?? 0
}
