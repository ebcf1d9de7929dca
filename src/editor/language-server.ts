import { DefaultLanguageServer } from 'langium/lsp'
import type { InitializeParams, InitializeResult } from 'vscode-languageserver-protocol'

/** Langium's language server, which also says what we add to it. */
export class MicrocredLanguageServer extends DefaultLanguageServer {
  protected override buildInitializeResult(params: InitializeParams): InitializeResult {
    const result = super.buildInitializeResult(params)
    const workspace = { ...result.capabilities.workspace, workspaceFolders: { supported: true, changeNotifications: true } }
    return {
      ...result,
      capabilities: { ...result.capabilities, workspace, selectionRangeProvider: true },
      serverInfo: { name: 'Microcred' },
    }
  }
}
