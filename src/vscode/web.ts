import { type ExtensionContext, Uri } from 'vscode'
import { start } from './start.ts'

declare class Worker extends EventTarget {
  constructor(address: string)
  postMessage(message: unknown): void
  terminate(): void
}

/** Visual Studio Code in a browser: the server is a worker, and sees the files that are open. */
export const activate = (context: ExtensionContext): ReturnType<typeof start> =>
  start(context, async (options) => {
    const { LanguageClient } = await import('vscode-languageclient/browser')
    const server = Uri.joinPath(context.extensionUri, 'out/server/browser.js')
    return new LanguageClient('microcred', 'Microcred', async () => new Worker(server.toString(true)) as never, options)
  })
