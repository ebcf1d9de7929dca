import type { ExtensionContext, LogOutputChannel } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { type Connection, clientOptions, connection } from './client.ts'

// A bundle of its own, which is loaded after the extension has been activated: the library is by far the largest part of the extension.

/** The client on a computer: the server runs in a process of its own, on the Node.js that Visual Studio Code brings. */
export function connect(context: ExtensionContext, channel: LogOutputChannel, stopped: () => boolean): Connection {
  const server = { module: context.asAbsolutePath('out/server/node.mjs'), transport: TransportKind.ipc }
  return connection(new LanguageClient('microcred', 'Microcred', server, clientOptions(channel, stopped)))
}
