import { AstUtils, type LangiumDocument } from 'langium'
import type { CompletionItem } from 'vscode-languageserver'
import { CompletionItemKind } from 'vscode-languageserver'
import { sourceFile } from '../../language/imports.ts'
import type { EditorServices } from '../module.ts'
import { importPath } from './import-edit.ts'

/** Inside the quotes of an import: the files that can be imported, by their paths. Nothing elsewhere. */
export function importPaths(document: LangiumDocument, offset: number, services: EditorServices): CompletionItem[] {
  const { Programmes } = services.references
  const statement = sourceFile(document).imports?.find(
    ({ $cstNode }) => $cstNode && $cstNode.offset < offset && offset <= $cstNode.end,
  )
  const text = statement?.$cstNode?.text ?? ''
  const quote = text.indexOf('"')
  if (!statement?.$cstNode || quote < 0 || offset <= statement.$cstNode.offset + quote) return []
  const start = statement.$cstNode.offset + quote + 1
  const end = text.length > quote + 1 && text.endsWith('"') ? statement.$cstNode.end - 1 : statement.$cstNode.end
  const range = { start: document.textDocument.positionAt(start), end: document.textDocument.positionAt(end) }
  return Programmes.files()
    .filter((file) => file !== AstUtils.getDocument(statement) && !Programmes.closure(file).includes(document))
    .map((file, index) => ({
      label: importPath(document, file),
      kind: CompletionItemKind.File,
      sortText: String(index).padStart(4, '0'),
      textEdit: { range, newText: importPath(document, file) },
    }))
}
