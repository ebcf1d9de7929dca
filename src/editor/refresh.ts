import type { LangiumSharedServices } from 'langium/lsp'
import type { Connection } from 'vscode-languageserver'
import { CodeLensRefreshRequest, InlayHintRefreshRequest } from 'vscode-languageserver-protocol'

/**
 * Gives a function that has the client ask again for hints and lenses: what they say may come from another file, or depend on a setting.
 * A client that has not said that it can be asked so is left alone.
 */
export function refreshing(connection: Connection, { lsp }: LangiumSharedServices): () => void {
  const supported: string[] = []
  lsp.LanguageServer.onInitialize(({ capabilities: { workspace } }) => {
    if (workspace?.inlayHint?.refreshSupport) supported.push(InlayHintRefreshRequest.method)
    if (workspace?.codeLens?.refreshSupport) supported.push(CodeLensRefreshRequest.method)
  })
  return () => {
    for (const request of supported) void connection.sendRequest(request).catch(() => undefined)
  }
}
