import { once } from 'node:events'
import { NodeFileSystem } from 'langium/node'
import { createConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import { startEditorServer } from '../editor/server.ts'
import type { Arguments } from './arguments.ts'
import type { Subcommand } from './commands.ts'
import { CannotRun, type ExitCode, exitCodes } from './exit-codes.ts'

/** `microcred lsp`. */
export const lsp: Subcommand = {
  takes: '--stdio',
  about: [
    'Speaks the Language Server Protocol on standard input and output, for any editor that knows it.',
    'It works until the editor closes the connection.',
  ].join('\n'),
  options: [
    { name: 'stdio', says: 'on standard input and output' },
    // Read by vscode-languageserver itself; editors that use its client add it.
    { name: 'clientProcessId', value: 'NUMBER', says: 'the process of the editor, with which the server ends' },
  ],
  examples: [['microcred lsp --stdio', 'what an editor is told to start']],
  run,
}

async function run(given: Arguments): Promise<ExitCode> {
  if (!given.has('stdio')) throw new CannotRun('on which channel? Standard input and output: microcred lsp --stdio')
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(process.stdin),
    new StreamMessageWriter(process.stdout),
  )
  const closed = once(process.stdin, 'close')
  startEditorServer({ connection, ...NodeFileSystem })
  await closed
  // An editor that is gone without a farewell leaves the connection's timer behind, which would keep this process alive.
  process.exit(exitCodes.nothing)
}
