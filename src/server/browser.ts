import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { startServer } from './start.ts'

// In a browser the server is a worker, whose global scope is its channel.
const channel = globalThis as never
startServer(createConnection(new BrowserMessageReader(channel), new BrowserMessageWriter(channel)))
