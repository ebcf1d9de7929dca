import { NodeFileSystemProvider } from 'langium/node'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { requests } from '../editor/protocol.ts'
import type { Answers } from '../editor/requests/index.ts'
import { startServer } from './start.ts'

/** What an editor asks of a server that may write files. What writes the documents is loaded when somebody builds them, not at every start. */
const answers: Answers = {
  [requests.exporters]: async () => (await import('./build.ts')).exportersAnswer(),
  [requests.build]: async (query, services) => (await import('./build.ts')).buildAnswer(query, services),
}

// The extension starts this file in a process of its own and speaks to it through the channel that Node.js gives the two.
startServer(createConnection(ProposedFeatures.all), new NodeFileSystemProvider(), answers)
