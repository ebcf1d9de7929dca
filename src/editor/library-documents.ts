import type { TextDocumentContentProvider } from 'langium/lsp'
import type { TextDocumentContentParams, TextDocumentContentResult } from 'vscode-languageserver-protocol'
import { libraryDocuments, libraryScheme } from '../language/library/documents.ts'

/** The pages of the built-in library (codes, levels, fields, words) as documents that an editor can open and not change. */
export class LibraryDocumentProvider implements TextDocumentContentProvider {
  readonly schemes = [libraryScheme]

  async provideTextDocumentContent({ uri }: TextDocumentContentParams): Promise<TextDocumentContentResult | undefined> {
    const text = libraryDocuments.get(uri)?.()
    return text === undefined ? undefined : { text }
  }
}
