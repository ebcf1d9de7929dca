/** Fixes that take out what is said twice, is empty, or contradicts what stands beside it. */

import type { AstNode } from 'langium'
import { AstUtils, GrammarUtils } from 'langium'
import * as ast from '../../language/generated/ast.ts'
import { type Fixer, removing, removingText, replacing } from './fix.ts'

/** Takes out the statement that a finding marks. */
export const statementRemovals =
  (title: string): Fixer =>
  ({ node }) => {
    const statement = node && statementOf(node)
    return statement ? [{ title, edits: removing(statement), preferred: true }] : []
  }

/** The statement of a block that a node stands in, or is. */
function statementOf(node: AstNode): AstNode | undefined {
  let current: AstNode | undefined = node
  while (current && !['statements', 'imports', 'elements'].includes(current.$containerProperty ?? ''))
    current = current.$container
  return current
}

/** Takes out a translation that is given twice. */
export const translationRemovals: Fixer = ({ node }) => {
  const translation = node && AstUtils.getContainerOfType(node, ast.isTranslation)
  return translation ? [{ title: 'Take out this translation', edits: removing(translation), preferred: true }] : []
}

/** Takes a course out of the prerequisites of another, so that the circle is open. */
export const prerequisiteRemovals: Fixer = ({ node, document, diagnostic }) => {
  const statement = node && AstUtils.getContainerOfType(node, ast.isRequires)
  if (!statement) return []
  const names = GrammarUtils.findNodesForProperty(statement.$cstNode, 'courses')
  const { line, character } = diagnostic.range.start
  const index = names.findIndex(({ range }) => range.start.line === line && range.start.character === character)
  const name = names[index]
  if (!name) return []
  const title = `Take ${name.text} out of what comes before`
  if (names.length === 1) return [{ title, edits: removing(statement) }]
  const neighbour = names[index + 1] ?? names[index - 1]
  const start = neighbour && neighbour.offset < name.offset ? neighbour.end : name.offset
  const end = neighbour && neighbour.offset > name.offset ? neighbour.offset : name.end
  return [{ title, edits: [removingText(document, { offset: start, end })] }]
}

/** Closes a text that has no quotes at its end. */
export const closingFixes: Fixer = ({ document, diagnostic }) => {
  const text = document.textDocument.getText(diagnostic.range)
  const quotes = text.startsWith('"""') ? '"""' : text.startsWith('“') ? '”' : '"'
  const { end } = diagnostic.range
  return [{ title: `Close the text with ${quotes}`, edits: [replacing(document, { start: end, end }, quotes)], preferred: true }]
}
