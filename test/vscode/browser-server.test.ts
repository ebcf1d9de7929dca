import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { fileRequests } from '../../src/editor/protocol.ts'

const bundle = new URL('../../out/server/browser.js', import.meta.url)

interface Message {
  readonly id?: number | string
  readonly method?: string
  readonly params?: { readonly uri: string; readonly diagnostics: readonly { readonly message: string }[] }
  readonly result?: { readonly capabilities: Readonly<Record<string, unknown>> }
}

/** A worker as a browser has them, in which no module of Node.js can be asked for. */
const inWorker = `
  const { parentPort } = require('node:worker_threads')
  globalThis.postMessage = (message) => parentPort.postMessage(message)
  globalThis.addEventListener = () => undefined
  parentPort.on('message', (data) => globalThis.onmessage?.({ data }))
  for (const name of ['require', 'module']) globalThis[name] = undefined
  ;(0, eval)(${JSON.stringify(readFileSync(bundle, 'utf8'))})
`

/** What is said to a worker, and what comes from it. */
function workerChannel() {
  const worker = new Worker(inWorker, { eval: true })
  const messages: Message[] = []
  worker.on('message', (message: Message) => messages.push(message))
  return {
    worker,
    until: (holds: (message: Message) => boolean): Promise<Message> =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = messages.find(holds)
          if (found) resolve(found)
        }
        worker.on('message', look).on('error', reject)
        look()
      }),
    send: (message: object): void => worker.postMessage({ jsonrpc: '2.0', ...message }),
  }
}

const diagnosticsOf = (uri: string) => (message: Message) =>
  message.method === 'textDocument/publishDiagnostics' && message.params?.uri === uri

test('the server works as a worker in a browser', async () => {
  const { worker, until, send } = workerChannel()
  try {
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {}, workspaceFolders: null } })
    const { result } = await until(({ id }) => id === 1)
    expect(Object.keys(result?.capabilities ?? {})).toEqual(expect.arrayContaining(['hoverProvider', 'completionProvider']))
    send({ method: 'initialized', params: {} })
    const uri = 'vscode-vfs://example/rivers.mcp'
    const text = 'programme Rivers "Rivers" { partnership { coordinator Nobody } }'
    send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'microcred', version: 1, text } } })
    const { params } = await until(diagnosticsOf(uri))
    expect(params?.diagnostics.map(({ message }) => message).join('\n')).toContain('There is no institution “Nobody”')
  } finally {
    await worker.terminate()
  }
})

test('it reads the files of the workspace through the editor, and leaves out the one that cannot be read', async () => {
  const root = 'vscode-vfs://github/coast'
  const texts: Readonly<Record<string, string>> = {
    [`${root}/rivers.mcp`]: 'import "places.mcp"\nprogramme Rivers "Rivers" { partnership { coordinator Delta } }',
    [`${root}/places.mcp`]: 'institution Delta "Delta" { country NL }',
  }
  const { worker, until, send } = workerChannel()
  worker.on('message', ({ id, method, params }: Message) => {
    const uri = params?.uri ?? ''
    const names = ['rivers.mcp', 'places.mcp', 'locked.mcp']
    if (method === fileRequests.text) send({ id, result: texts[uri] ?? null })
    if (method === fileRequests.folder) send({ id, result: uri === root ? names.map((name) => ({ name, kind: 'file' })) : null })
  })
  try {
    const workspaceFolders = [{ uri: root, name: 'coast' }]
    const parameters = {
      processId: null,
      rootUri: null,
      capabilities: {},
      workspaceFolders,
      initializationOptions: { files: true },
    }
    send({ id: 'start', method: 'initialize', params: parameters })
    await until(({ id }) => id === 'start')
    send({ method: 'initialized', params: {} })
    const { params } = await until(diagnosticsOf(`${root}/rivers.mcp`))
    expect(params?.diagnostics.length).toBeGreaterThan(0)
    expect(params?.diagnostics.map(({ message }) => message).filter((message) => /no institution|places/.test(message))).toEqual(
      [],
    )
  } finally {
    await worker.terminate()
  }
})
