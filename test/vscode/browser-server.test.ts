import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'

const bundle = new URL('../../out/server/browser.js', import.meta.url)

interface Message {
  readonly id?: number
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

test('the server works as a worker in a browser', async () => {
  const worker = new Worker(inWorker, { eval: true })
  const messages: Message[] = []
  const until = (holds: (message: Message) => boolean): Promise<Message> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = messages.find(holds)
        if (found) resolve(found)
      }
      worker.on('message', look).on('error', reject)
      look()
    })
  worker.on('message', (message: Message) => messages.push(message))
  const send = (message: object): void => worker.postMessage({ jsonrpc: '2.0', ...message })
  try {
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {}, workspaceFolders: null } })
    const { result } = await until(({ id }) => id === 1)
    expect(Object.keys(result?.capabilities ?? {})).toEqual(expect.arrayContaining(['hoverProvider', 'completionProvider']))
    send({ method: 'initialized', params: {} })
    const uri = 'vscode-vfs://example/rivers.mcp'
    const text = 'programme Rivers "Rivers" { partnership { coordinator Nobody } }'
    send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'microcred', version: 1, text } } })
    const { params } = await until(({ method, params }) => method === 'textDocument/publishDiagnostics' && params?.uri === uri)
    expect(params?.diagnostics.map(({ message }) => message).join('\n')).toContain('There is no institution “Nobody”')
  } finally {
    await worker.terminate()
  }
})
