import type { LangiumSharedServices } from 'langium/lsp'
import type { Connection } from 'vscode-languageserver'
import { MicrocredUpdateHandler } from './updates.ts'

/** Follows the client when folders are added to the workspace or taken out of it. */
export function followFolders(connection: Connection, { lsp }: LangiumSharedServices): void {
  let says = false
  lsp.LanguageServer.onInitialize(({ capabilities }) => {
    says = capabilities.workspace?.workspaceFolders === true
  })
  lsp.LanguageServer.onInitialized(() => {
    // Of a client that never says so it must not be asked: that is an error.
    if (!says) return
    connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
      const { DocumentUpdateHandler } = lsp
      if (DocumentUpdateHandler instanceof MicrocredUpdateHandler) await DocumentUpdateHandler.foldersChanged(added, removed)
    })
  })
}
