import { DocumentState } from 'langium'
import { type DefaultSharedModuleContext, startLanguageServer } from 'langium/lsp'
import type { Connection } from 'vscode-languageserver'
import { createEditorServices, type EditorServices } from './module.ts'
import { notifications } from './protocol.ts'

/**
 * Starts the language server on a connection; it works until the connection is closed.
 *
 * @param context the connection to the editor, and where files are read from
 */
export function startEditorServer(context: DefaultSharedModuleContext & { connection: Connection }): EditorServices {
  const { shared, Microcred } = createEditorServices(context)
  const { connection } = context
  connection.onDidChangeConfiguration(({ settings }) => {
    Microcred.editor.UserSettings.take((settings as { microcred?: unknown } | undefined)?.microcred)
    void connection.languages.inlayHint.refresh().catch(() => undefined)
    void connection.sendRequest('workspace/codeLens/refresh').catch(() => undefined)
  })
  shared.workspace.DocumentBuilder.onBuildPhase(DocumentState.Validated, async () => {
    await connection.sendNotification(notifications.checked)
  })
  startLanguageServer(shared)
  return Microcred
}
