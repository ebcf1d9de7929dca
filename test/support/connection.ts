import { PassThrough } from 'node:stream'
import { URI } from 'langium'
import { VirtualFileSystemProvider } from 'langium/test'
import { createConnection } from 'vscode-languageserver/node'
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import { startEditorServer } from '../../src/editor/server.ts'

/**
 * A client of the server over a real connection, in one process; the files of its folder are in memory.
 *
 * @param settings what the client answers when the server asks for its settings; without them it cannot be asked
 */
export async function connected(files: Readonly<Record<string, string>>, settings?: object): Promise<MessageConnection> {
  const folder = new VirtualFileSystemProvider()
  // Asked for a file that is not there, this provider throws where others give a promise that fails.
  folder.insert(URI.file('/test/microcred.json'), '{}')
  for (const [name, text] of Object.entries(files)) folder.insert(URI.file(`/test/${name}`), text)
  const [toServer, toClient] = [new PassThrough(), new PassThrough()]
  startEditorServer({ connection: createConnection(toServer, toClient), fileSystemProvider: () => folder })
  const client = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer))
  client.onRequest('workspace/configuration', () => [settings])
  client.onRequest('client/registerCapability', () => null)
  client.listen()
  const capabilities = {
    workspace: { configuration: settings !== undefined, inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true } },
  }
  const workspaceFolders = [{ uri: 'file:///test', name: 'test' }]
  await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities, workspaceFolders })
  await client.sendNotification('initialized', {})
  return client
}
