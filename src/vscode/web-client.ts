import { type ExtensionContext, type LogOutputChannel, Uri } from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser'
import { type Connection, clientOptions, connection } from './client.ts'

declare class Worker extends EventTarget {
  constructor(address: string)
  postMessage(message: unknown): void
  terminate(): void
}

/** The client in a browser: the server is a worker, and asks for the files that it reads. */
export function connect(context: ExtensionContext, channel: LogOutputChannel, stopped: () => boolean): Connection {
  const server = Uri.joinPath(context.extensionUri, 'out/server/browser.js').toString(true)
  let running: Worker | undefined
  const start = async () => {
    running?.terminate()
    running = new Worker(server)
    // What the editor has in the place of a worker is none by its class, so that the library does not know it as one.
    const worker = running as never
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  context.subscriptions.push({ dispose: () => running?.terminate() })
  return connection(new LanguageClient('microcred', 'Microcred', start, clientOptions(channel, stopped)))
}
