import type { ExtensionContext } from 'vscode'
import { start } from './start.ts'

/** Visual Studio Code on a computer: the server runs in a process of its own, on the Node.js that Visual Studio Code brings. */
export const activate = (context: ExtensionContext): ReturnType<typeof start> =>
  start(context, async (options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node')
    const server = { module: context.asAbsolutePath('out/server/node.cjs'), transport: TransportKind.ipc }
    return new LanguageClient('microcred', 'Microcred', server, options)
  })
