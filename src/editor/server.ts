import { DocumentState, URI } from 'langium'
import { type DefaultSharedModuleContext, startLanguageServer, WorkspaceState } from 'langium/lsp'
import type { Connection } from 'vscode-languageserver'
import { followSettings } from './client-settings.ts'
import { createEditorServices, type EditorServices } from './module.ts'
import { notifications } from './protocol.ts'
import { refreshing } from './refresh.ts'
import { type Answers, registerRequests } from './requests/index.ts'
import { selectionRangesIn } from './selection-ranges.ts'
import { followFolders } from './workspace-folders.ts'

/**
 * Starts the language server on a connection; it works until the connection is closed.
 *
 * @param context the connection to the editor, and where files are read from
 * @param answers to requests that only some servers can answer, such as those that write files
 */
export function startEditorServer(
  context: DefaultSharedModuleContext & { connection: Connection },
  answers: Answers = {},
): EditorServices {
  const { shared, Microcred } = createEditorServices(context)
  const { connection } = context
  const refresh = refreshing(connection, shared)
  followFolders(connection, shared)
  followSettings(shared, Microcred.editor.UserSettings, refresh)
  shared.workspace.DocumentBuilder.onBuildPhase(DocumentState.Validated, async (documents) => {
    await connection.sendNotification(notifications.checked)
    // For the file in which the author types, the client asks by itself.
    if (documents.length > 1) refresh()
  })
  // Where no other file rests on those that are gone, nothing is checked anew, and the views have to hear of that, too.
  shared.workspace.DocumentBuilder.onUpdate(async (_changed, deleted) => {
    if (deleted.length > 0) await connection.sendNotification(notifications.checked)
  })
  registerRequests(connection, Microcred, answers)
  connection.onSelectionRanges(async ({ textDocument, positions }) => {
    const document = await shared.workspace.LangiumDocuments.getOrCreateDocument(URI.parse(textDocument.uri))
    return selectionRangesIn(document, positions)
  })
  startLanguageServer(shared, {
    // What they say rests on all files of a programme, not on the one alone that is looked at.
    HoverProvider: WorkspaceState.IndexedReferences,
    InlayHintProvider: WorkspaceState.IndexedReferences,
    CodeLensProvider: WorkspaceState.IndexedReferences,
  })
  return Microcred
}
