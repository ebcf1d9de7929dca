import { commands, type Disposable, type ExtensionContext, type WebviewPanel, window } from 'vscode'
import { clientCommands } from '../../editor/protocol.ts'
import type { Programmes } from '../programmes.ts'
import type { Server } from '../server.ts'
import type { PreviewState } from './messages.ts'
import { Preview, viewType } from './panel.ts'

/** The command that opens the preview beside the text, and what brings it back after the window has been loaded again. */
export function registerPreview(context: ExtensionContext, server: Server, programmes: Programmes): Disposable[] {
  const preview = new Preview(context, server, programmes)
  return [
    preview,
    commands.registerCommand(clientCommands.preview, (uri?: unknown, programme?: unknown) =>
      preview.show(typeof programme === 'string' ? { uri: String(uri), programme } : undefined),
    ),
    window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel: WebviewPanel, state: PreviewState | undefined) {
        preview.restore(panel, state)
      },
    }),
  ]
}
