import { type LangiumDocument, UriUtils } from 'langium'
import type { TextEdit } from 'vscode-languageserver'
import { sourceFile } from '../../language/imports.ts'

/** The path by which one file imports another: "institutions.mcp", "../shared/courses.mcp". */
export const importPath = (from: LangiumDocument, to: LangiumDocument): string =>
  UriUtils.relative(UriUtils.dirname(from.uri), to.uri)

/**
 * The edit that imports a file: below the last import, or else above what the file begins with; a comment that heads the file as a
 * whole, with an empty line below it, stays on top.
 */
export function importEdit(document: LangiumDocument, imported: LangiumDocument): TextEdit {
  const { textDocument } = document
  const line = `import "${importPath(document, imported)}"`
  const last = sourceFile(document).imports?.at(-1)?.$cstNode
  if (last) {
    const position = textDocument.positionAt(last.end)
    return { range: { start: position, end: position }, newText: `\n${line}` }
  }
  const text = textDocument.getText()
  const first = sourceFile(document).elements?.[0]?.$cstNode?.offset ?? text.length
  const [head = ''] = text.slice(0, first).match(/^[\s\S]*\n[ \t]*\r?\n/) ?? []
  const position = textDocument.positionAt(head.length)
  return { range: { start: position, end: position }, newText: `${line}\n\n` }
}
