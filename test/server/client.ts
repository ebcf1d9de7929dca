import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import {
  createMessageConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import { commandFile } from '../support/run.ts'

/** How a server is started and spoken to: as any editor does, or as Visual Studio Code does. */
export type Channel = 'stdio' | 'ipc'

/** The server that Visual Studio Code starts. */
export const nodeServer = fileURLToPath(new URL('../../out/server/node.mjs', import.meta.url))

/** A client with a server in a process of its own, on a folder. */
export class Client {
  readonly connection: MessageConnection
  readonly process: ChildProcess
  /** What the server has written to standard error so far. */
  errors = ''
  /** Faults of the channel: whatever on it is no message of the protocol. */
  readonly faults: unknown[] = []
  private readonly folder: string
  private readonly diagnostics = new Map<string, Diagnostic[]>()
  private readonly listeners = new Set<(params: PublishDiagnosticsParams) => void>()
  private readonly versions = new Map<string, number>()

  constructor(folder: string, channel: Channel = 'stdio') {
    this.folder = folder
    this.process = channel === 'stdio' ? spawn(process.execPath, [commandFile, 'lsp', '--stdio']) : forked()
    this.process.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.errors += text
    })
    this.connection = channel === 'stdio' ? overStreams(this.process) : overChannel(this.process)
    this.connection.onError(([error]) => this.faults.push(error))
    this.connection.onUnhandledNotification((message) => {
      if (!/^(microcred\/|\$\/|window\/)/.test(message.method)) this.faults.push(message)
    })
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.diagnostics.set(params.uri, params.diagnostics)
      for (const listener of this.listeners) listener(params)
    })
    this.connection.onRequest('client/registerCapability', () => null)
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null))
    // Whoever still waits for an answer then hears that there will be none.
    this.process.once('exit', () => this.connection.dispose())
    this.connection.listen()
  }

  uri(name: string): string {
    return pathToFileURL(`${this.folder}/${name}`).href
  }

  /** Introduces itself; the server then reads and checks the folder. */
  async start(capabilities: InitializeParams['capabilities'] = {}): Promise<InitializeResult> {
    const workspaceFolders = [{ uri: pathToFileURL(this.folder).href, name: 'test' }]
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      workspaceFolders,
    })
    await this.connection.sendNotification('initialized', {})
    return result
  }

  async open(name: string, text = readFileSync(`${this.folder}/${name}`, 'utf8')): Promise<void> {
    const textDocument = { uri: this.uri(name), languageId: 'microcred', version: 1, text }
    this.versions.set(name, 1)
    await this.connection.sendNotification('textDocument/didOpen', { textDocument })
  }

  /** Puts another text in the place of an open file's. */
  async change(name: string, text: string): Promise<void> {
    const version = (this.versions.get(name) ?? 0) + 1
    this.versions.set(name, version)
    const params = { textDocument: { uri: this.uri(name), version }, contentChanges: [{ text }] }
    await this.connection.sendNotification('textDocument/didChange', params)
  }

  request<T>(method: string, params: object = {}): Promise<T> {
    return this.connection.sendRequest<T>(method, params)
  }

  /** Asks for something at a place of a file. */
  ask<T>(method: string, name: string, position: { line: number; character: number }, more: object = {}): Promise<T> {
    return this.request<T>(method, { textDocument: { uri: this.uri(name) }, position, ...more })
  }

  /** The findings in a file, once the server has said some that satisfy. */
  async findings(name: string, satisfy: (found: readonly Diagnostic[]) => boolean = () => true): Promise<readonly Diagnostic[]> {
    const known = this.diagnostics.get(this.uri(name))
    if (known && satisfy(known)) return known
    return new Promise((resolve) => {
      const listener = ({ uri, diagnostics }: PublishDiagnosticsParams) => {
        if (uri !== this.uri(name) || !satisfy(diagnostics)) return
        this.listeners.delete(listener)
        resolve(diagnostics)
      }
      this.listeners.add(listener)
    })
  }

  /** The findings in a file that are said after this call. */
  next(name: string): Promise<readonly Diagnostic[]> {
    this.diagnostics.delete(this.uri(name))
    return this.findings(name)
  }

  /** Says goodbye; gives the exit code. */
  async stop(): Promise<number | null> {
    const ended = once(this.process, 'exit')
    await this.request('shutdown')
    await this.connection.sendNotification('exit')
    const [code] = (await ended) as [number | null]
    return code
  }
}

const forked = (): ChildProcess => fork(nodeServer, ['--node-ipc'], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })

const overChannel = (child: ChildProcess) => createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child))

function overStreams({ stdin, stdout }: ChildProcess): MessageConnection {
  if (!stdin || !stdout) throw new Error('The server has no standard input and output')
  return createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin))
}
