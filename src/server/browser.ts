import { EmptyFileSystem } from 'langium'
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { startEditorServer } from '../editor/server.ts'

// In a browser the server is a worker, whose global scope is its channel; it sees the files that are open.
const channel = globalThis as never
startEditorServer({
  connection: createConnection(new BrowserMessageReader(channel), new BrowserMessageWriter(channel)),
  ...EmptyFileSystem,
})
