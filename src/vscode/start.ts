import { commands, type ExtensionContext } from 'vscode'
import type { Range } from 'vscode-languageserver-types'
import { clientCommands, type Place } from '../editor/protocol.ts'
import { build } from './build.ts'
import { explainCommand } from './explain.ts'
import { offerFolder } from './lone-file.ts'
import { drawFences } from './markdown/fences.ts'
import { newProgramme } from './new-programme.ts'
import { openPlace, peekAt } from './places.ts'
import { registerPreview } from './preview/index.ts'
import { Programmes } from './programmes.ts'
import { type Connect, Server } from './server.ts'
import { statusItem } from './status.ts'
import { decisionsView } from './views/decisions.ts'
import { guidelinesView } from './views/guidelines.ts'

let ending: (() => Promise<void>) | undefined

/** Ends what takes time to end; all else is a subscription, and ends with the extension. */
export const stop = async (): Promise<void> => await ending?.()

/**
 * Starts the extension: the server is started and not waited for, the views fill when it has read the programmes.
 *
 * @returns what Visual Studio Code's Markdown preview takes up
 */
export function start(context: ExtensionContext, connect: Connect): { extendMarkdownIt: ReturnType<typeof drawFences> } {
  const began = performance.now()
  const server = new Server(context, connect)
  ending = () => server.end()
  const programmes = new Programmes(server)
  const on = commands.registerCommand
  context.subscriptions.push(
    programmes,
    statusItem(server, programmes),
    offerFolder(),
    ...guidelinesView(server, programmes),
    ...decisionsView(server, programmes),
    ...explainCommand(server, programmes),
    ...registerPreview(context, server, programmes),
    on('microcred.newProgramme', () => newProgramme(server)),
    on('microcred.restartServer', () => server.restart()),
    on('microcred.showOutput', () => server.channel.show()),
    on(clientCommands.build, (uri?: unknown, programme?: unknown) =>
      build(server, programmes, typeof programme === 'string' ? { uri: String(uri), programme } : undefined),
    ),
    on(clientCommands.open, (place: Place) => openPlace(place)),
    on(clientCommands.peek, (uri: string, range: Range, places: readonly Place[]) => peekAt(uri, range, places)),
  )
  const tellState = (): void => {
    const state = server.state === 'running' ? programmes.state : server.state
    void commands.executeCommand('setContext', 'microcred.state', state)
  }
  context.subscriptions.push(server.onDidChange(tellState), programmes.onDidChange(tellState))
  tellState()
  server.channel.info(`Activated in ${Math.round(performance.now() - began)} ms`)
  return { extendMarkdownIt: drawFences(server) }
}
