import { type LangiumDocument, UriUtils } from 'langium'
import type { CompletionItem } from 'vscode-languageserver'
import { CompletionItemKind } from 'vscode-languageserver'
import { importAddress, sourceFile } from '../../language/imports.ts'
import type { EditorServices } from '../module.ts'
import { importPath } from './import-edit.ts'

/** An import up to the cursor: the quote, if there is one yet, and what is written of the path. */
const begunImport = /^[ \t]*import[ \t]+(["“]?)([^"“”]*)$/

/** Behind `import`, and inside its quotes: the files that can be imported, by their paths. Nothing elsewhere. */
export function importPaths(document: LangiumDocument, offset: number, { references }: EditorServices): CompletionItem[] {
  const { textDocument } = document
  const text = textDocument.getText()
  const [, quote, typed = ''] = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).match(begunImport) ?? []
  if (quote === undefined) return []
  const [rest = ''] = text.slice(offset).match(quote === '' ? /^[\w./-]*/ : /^[^"“”\r\n]*/) ?? []
  const isClosed = quote !== '' && /^["”]/.test(text.slice(offset + rest.length))
  const range = { start: textDocument.positionAt(offset - typed.length), end: textDocument.positionAt(offset + rest.length) }
  const written = (path: string): string => (isClosed ? path : quote === '' ? `"${path}"` : `${path}"`)
  const imported = (sourceFile(document).imports ?? [])
    .filter(({ $cstNode }) => !$cstNode || offset < $cstNode.offset || $cstNode.end < offset)
    .map((statement) => importAddress(statement, document))
  return references.Programmes.files()
    .filter((file) => file !== document && !references.Programmes.closure(file).includes(document))
    .filter((file) => !imported.some((address) => UriUtils.equals(address, file.uri)))
    .map((file, index) => ({
      label: importPath(document, file),
      kind: CompletionItemKind.File,
      sortText: String(index).padStart(4, '0'),
      textEdit: { range, newText: written(importPath(document, file)) },
    }))
}
