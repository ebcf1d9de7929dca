import { DefaultLangiumDocumentFactory } from 'langium'
import { expect, test, vi } from 'vitest'
import { notifications } from '../../src/editor/protocol.ts'
import { connected } from '../support/connection.ts'

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
