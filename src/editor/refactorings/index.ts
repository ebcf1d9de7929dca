/** What rearranges a text without changing what the programme says. */

import type { AstNode, LangiumDocument } from 'langium'
import { CstUtils } from 'langium'
import type { CodeAction, Range } from 'vscode-languageserver-types'
import { isSection } from '../../language/generated/ast.ts'
import type { EditorServices } from '../module.ts'
import { extraction } from './extract.ts'
import { isShareable, sharing } from './share.ts'

/** The rearrangements that are possible for the statement on whose first line a place lies. */
export function refactoringsAt(document: LangiumDocument, range: Range, services: EditorServices): CodeAction[] {
  const statement = statementAt(document, range)
  if (!statement) return []
  if (isSection(statement)) return extraction(statement, document, services)
  return isShareable(statement) ? sharing(statement, document, services) : []
}

/** The section, or the thing that can be shared, whose first line is the one of the place. */
function statementAt(document: LangiumDocument, { start }: Range): AstNode | undefined {
  const root = document.parseResult.value.$cstNode
  const { textDocument } = document
  const line = textDocument.getText({ start: { line: start.line, character: 0 }, end: { line: start.line + 1, character: 0 } })
  const first = textDocument.offsetAt({ line: start.line, character: line.search(/\S/) })
  const leaf = root && CstUtils.findLeafNodeAtOffset(root, first)
  for (let node: AstNode | undefined = leaf?.astNode; node; node = node.$container) {
    const begins = node.$cstNode?.range.start.line === start.line
    if (begins && (isSection(node) || isShareable(node))) return node
  }
  return undefined
}
