import type { LangiumDocument } from 'langium'
import type { LangiumSharedServices, WorkspaceSymbolProvider } from 'langium/lsp'
import type { WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver-protocol'
import { isNamed } from '../language/names.ts'
import { nodesIn } from '../language/walk.ts'
import { titleOf } from '../model/statements.ts'
import { containerOf } from './document-symbols.ts'
import { nameWord } from './occurrences.ts'
import { symbolKindOf } from './symbol-kinds.ts'

/** Finds whatever has a name in any file of the workspace, by its name or by its title. */
export class MicrocredWorkspaceSymbolProvider implements WorkspaceSymbolProvider {
  private readonly services: LangiumSharedServices

  constructor(services: LangiumSharedServices) {
    this.services = services
  }

  async getSymbols({ query }: WorkspaceSymbolParams): Promise<WorkspaceSymbol[]> {
    const { FuzzyMatcher } = this.services.lsp
    const wanted = query.toLowerCase()
    const fits = (text: string): boolean => FuzzyMatcher.match(query, text) || text.toLowerCase().includes(wanted)
    return this.services.workspace.LangiumDocuments.all.flatMap((document) => symbolsIn(document, fits)).toArray()
  }
}

function symbolsIn(document: LangiumDocument, fits: (text: string) => boolean): WorkspaceSymbol[] {
  return nodesIn(document.parseResult.value).flatMap((node) => {
    const word = nameWord(node)
    if (!word || !isNamed(node)) return []
    const title = titleOf(node)
    if (!fits(node.name) && !fits(title)) return []
    const containerName = [title === node.name ? '' : title, containerOf(node)].filter(Boolean).join(' · ')
    const location = { uri: document.uri.toString(), range: word.range }
    return [{ name: node.name, kind: symbolKindOf(node.$type), containerName, location }]
  })
}
