import { type AstNode, GrammarUtils } from 'langium'
import type { Range } from 'vscode-languageserver-types'

/** The words of a property of a statement as they are written, each with its place; a list gives several. */
export const valuesOf = (node: AstNode, property: string): { readonly value: string; readonly range: Range }[] =>
  GrammarUtils.findNodesForProperty(node.$cstNode, property).map(({ text, range }) => ({ value: text, range }))
