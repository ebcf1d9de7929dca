import { Cancellation, DefaultDocumentValidator, DefaultLangiumDocumentFactory, DocumentState, URI } from 'langium'
import { expect, test, vi } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { notifications, requests } from '../../src/editor/protocol.ts'
import { connected } from '../support/connection.ts'
import { editing } from '../support/editor.ts'

/** Has the next check of a file wait until it may go on. */
function heldWhileChecking(): { checkingBegins: Promise<void>; goOn: () => void } {
  const begun = Promise.withResolvers<void>()
  const held = Promise.withResolvers<void>()
  vi.spyOn(DefaultDocumentValidator.prototype, 'validateDocument').mockImplementationOnce(async () => {
    begun.resolve()
    await held.promise
    return []
  })
  return { checkingBegins: begun.promise, goOn: held.resolve }
}

test('letters that come together are read together, and all of them', async () => {
  const text = 'programme One "" { }'
  const client = await connected({ 'a.mcp': text })
  const uri = 'file:///test/a.mcp'
  let checked = Promise.withResolvers<void>()
  client.onNotification(notifications.checked, () => checked.resolve())
  await client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'microcred', version: 1, text } })
  await checked.promise
  checked = Promise.withResolvers()
  const parsed = vi.spyOn(DefaultLangiumDocumentFactory.prototype, 'update')
  try {
    const letters = 'Climate adaptation for harbour towns'
    for (const [index, letter] of [...letters].entries()) {
      const position = { line: 0, character: 15 + index }
      const contentChanges = [{ range: { start: position, end: position }, text: letter }]
      await client.sendNotification('textDocument/didChange', { textDocument: { uri, version: 2 + index }, contentChanges })
    }
    const symbols = await client.sendRequest('textDocument/documentSymbol', { textDocument: { uri } })
    await checked.promise
    expect(JSON.stringify(symbols)).toContain(letters)
    expect(parsed.mock.calls.length).toBeLessThan(letters.length / 4)
  } finally {
    parsed.mockRestore()
    client.dispose()
  }
})

test('who asks about a file that has just been opened, and is not known yet, is answered when it is', async () => {
  const { shared } = await editing('programme One "" { }')
  const { DocumentBuilder, TextDocuments } = shared.workspace
  const opened = TextDocument.create('file:///test/new.mcp', 'microcred', 1, 'programme Two "" { }')
  const address = URI.parse(opened.uri)
  TextDocuments.set(opened)
  const answer = DocumentBuilder.waitUntil(DocumentState.Parsed, address)
  answer.catch(() => {})
  await DocumentBuilder.update([address], [])
  expect(await answer).toEqual(address)
})

test('what is asked is answered from the text that was told before it, also while an earlier one is being checked', async () => {
  const { checkingBegins, goOn } = heldWhileChecking()
  const client = await connected({ 'a.mcp': 'programme One "" { }' })
  const textDocument = { uri: 'file:///test/a.mcp', languageId: 'microcred', version: 1, text: 'programme One "" { }' }
  try {
    await client.sendNotification('textDocument/didOpen', { textDocument })
    await checkingBegins
    const contentChanges = [{ text: 'programme Two "" { }' }]
    await client.sendNotification('textDocument/didChange', { textDocument: { ...textDocument, version: 2 }, contentChanges })
    const symbols = client.sendRequest('textDocument/documentSymbol', { textDocument })
    // Whatever is answered shows that the change has been heard of.
    await client.sendRequest('shutdown')
    goOn()
    expect(await symbols).toMatchObject([{ name: 'Two' }])
  } finally {
    vi.restoreAllMocks()
    client.dispose()
  }
})

test('the views hear when a programme is gone on which no other file rests', async () => {
  const client = await connected({ 'a.mcp': 'programme One "" { }', 'b.mcp': 'programme Two "" { }' })
  const heard = () => new Promise<void>((resolve) => client.onNotification(notifications.checked, resolve))
  try {
    await heard()
    const gone = heard()
    await client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///test/a.mcp', type: 3 }] })
    await gone
    expect(await client.sendRequest(requests.programmes)).toMatchObject([{ name: 'Two' }])
  } finally {
    client.dispose()
  }
})

test('a new text that is closed while it is being checked harms nothing', async () => {
  const client = await connected({ 'a.mcp': 'programme One "Coasts" { }' })
  const textDocument = { uri: 'untitled:Untitled-1', languageId: 'microcred', version: 1, text: 'programme Two "Hills" { }' }
  try {
    await client.sendNotification('textDocument/didOpen', { textDocument })
    await client.sendNotification('textDocument/didChange', {
      textDocument: { uri: textDocument.uri, version: 2 },
      contentChanges: [{ text: 'programme Two "Hills" { stage agreed }' }],
    })
    await client.sendNotification('textDocument/didClose', { textDocument: { uri: textDocument.uri } })
    const symbols = await client.sendRequest<{ name: string }[]>('workspace/symbol', { query: '' })
    expect(symbols.map(({ name }) => name)).toContain('One')
  } finally {
    client.dispose()
  }
})

test('who asks while a check is broken off is answered after the next one', async () => {
  const { document, documents, shared } = await editing({ 'a.mcp': 'programme One "" { }', 'b.mcp': 'programme Two "" { }' })
  const { DocumentBuilder, TextDocuments } = shared.workspace
  for (const { textDocument } of documents) TextDocuments.set(textDocument)
  const source = new Cancellation.CancellationTokenSource()
  let answer: Promise<unknown> = Promise.reject(new Error('Nothing was changed'))
  answer.catch(() => {})
  const listeners = [
    DocumentBuilder.onDocumentPhase(DocumentState.Parsed, () => source.cancel()),
    DocumentBuilder.onUpdate(() => {
      answer = DocumentBuilder.waitUntil(DocumentState.Parsed, document.uri)
    }),
  ]
  await DocumentBuilder.update([document.uri], [], source.token).catch(() => {})
  for (const listener of listeners) listener.dispose()
  await DocumentBuilder.update([documents[1]?.uri ?? document.uri], [])
  expect(await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 500, 'no answer'))])).toEqual(document.uri)
})
