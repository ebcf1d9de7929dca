import { type ExtensionContext, type LogOutputChannel, Uri } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { type Connection, clientOptions, connection } from './client.ts'

declare class Worker extends EventTarget {
  constructor(address: string)
  postMessage(message: unknown): void
  terminate(): void
}

/** The client in a browser: the server is a worker, and sees the files that are open. */
export function connect(context: ExtensionContext, channel: LogOutputChannel, stopped: () => boolean): Connection {
  const server = Uri.joinPath(context.extensionUri, 'out/server/browser.js').toString(true)
  const options = clientOptions(channel, stopped)
  return connection(new LanguageClient('microcred', 'Microcred', async () => new Worker(server) as never, options))
}
