import { type LogOutputChannel, workspace } from 'vscode'
import { type BaseLanguageClient, CloseAction, ErrorAction, type LanguageClientOptions, State } from 'vscode-languageclient'
import { clientCommands } from '../editor/protocol.ts'
import { readForServer } from './files.ts'

/** How the server is doing. */
export type ServerState = 'starting' | 'running' | 'stopped'

const states: Readonly<Record<State, ServerState>> = {
  [State.Starting]: 'starting',
  [State.Running]: 'running',
  [State.Stopped]: 'stopped',
  [State.StartFailed]: 'stopped',
}

/** The client that speaks to the server, and how the server is doing. */
export interface Connection {
  readonly client: BaseLanguageClient
  readonly state: () => ServerState
}

/** A client that reads files for its server, with the state of that server in our words. */
export function connection(client: BaseLanguageClient): Connection {
  readForServer(client)
  return { client, state: () => states[client.state] }
}

/** Files of these schemes are sent to the server. The former versions that the view of changes shows are not: each name would be there twice. */
const schemes = ['file', 'untitled', 'vscode-vfs']

/**
 * What the client is told: which files it is for, what it tells the server of, and where it writes what happens.
 *
 * @param stopped is called when the server has stopped by itself; whether it is to be started again
 */
export function clientOptions(channel: LogOutputChannel, stopped: () => boolean): LanguageClientOptions {
  return {
    documentSelector: schemes.map((scheme) => ({ scheme, language: 'microcred' })),
    // Programme files are watched at the server's own request.
    synchronize: { configurationSection: 'microcred', fileEvents: workspace.createFileSystemWatcher('**/microcred.json') },
    outputChannel: channel,
    initializationOptions: { files: true },
    errorHandler: {
      error: (_error, _message, count = 0) => ({
        action: count < 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
        handled: true,
      }),
      closed: () => ({ action: stopped() ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true }),
    },
    // A failure to start is told once, in our own words.
    initializationFailedHandler: () => false,
    markdown: { isTrusted: { enabledCommands: [clientCommands.explain] } },
  }
}
