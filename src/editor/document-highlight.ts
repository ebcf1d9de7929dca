import type { LangiumDocument } from 'langium'
import type { DocumentHighlightProvider } from 'langium/lsp'
import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from 'vscode-languageserver-protocol'
import type { EditorServices } from './module.ts'
import { namedAt, occurrencesOf } from './occurrences.ts'

/** Highlights the places in a file that name the thing at the cursor; where it is declared as written, the others as read. */
export class MicrocredDocumentHighlightProvider implements DocumentHighlightProvider {
  private readonly services: EditorServices

  constructor(services: EditorServices) {
    this.services = services
  }

  getDocumentHighlight(document: LangiumDocument, { position }: DocumentHighlightParams): DocumentHighlight[] {
    const named = namedAt(document, document.textDocument.offsetAt(position))
    if (!named) return []
    return occurrencesOf(named.thing, this.services, document.uri).map(({ word, isDeclaration }) => ({
      range: word.range,
      kind: isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }))
  }
}
