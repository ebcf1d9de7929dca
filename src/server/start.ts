import type { FileSystemProvider } from 'langium'
import type { Connection } from 'vscode-languageserver'
import type { EditorServices } from '../editor/module.ts'
import type { Answers } from '../editor/requests/index.ts'
import { startEditorServer } from '../editor/server.ts'
import { EditorFiles } from './editor-files.ts'

/**
 * Starts the server that an extension talks to: what it cannot read itself, the editor reads for it.
 *
 * @param disk reads addresses with the scheme `file`, where the server sees them itself
 */
export function startServer(connection: Connection, disk?: FileSystemProvider, answers?: Answers): EditorServices {
  const files = new EditorFiles(connection, disk)
  const services = startEditorServer({ connection, fileSystemProvider: () => files }, answers)
  services.shared.lsp.LanguageServer.onInitialize((parameters) => files.initialize(parameters))
  return services
}
