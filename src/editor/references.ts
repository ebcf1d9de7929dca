import type { LangiumDocument } from 'langium'
import type { ReferencesProvider } from 'langium/lsp'
import type { Location, ReferenceParams } from 'vscode-languageserver-protocol'
import type { EditorServices } from './module.ts'
import { namedAt, occurrencesOf } from './occurrences.ts'

/** Finds every place in the workspace that names the thing at the cursor. */
export class MicrocredReferencesProvider implements ReferencesProvider {
  private readonly services: EditorServices

  constructor(services: EditorServices) {
    this.services = services
  }

  findReferences(document: LangiumDocument, { position, context }: ReferenceParams): Location[] {
    const named = namedAt(document, document.textDocument.offsetAt(position))
    if (!named) return []
    return occurrencesOf(named.thing, this.services)
      .filter(({ isDeclaration }) => context.includeDeclaration || !isDeclaration)
      .map(({ document, word }) => ({ uri: document.uri.toString(), range: word.range }))
  }
}
