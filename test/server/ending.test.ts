import { once } from 'node:events'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Hover } from 'vscode-languageserver-protocol/node'
import { built, folderWith } from '../support/run.ts'
import { Client } from './client.ts'

const files = { 'a.mcp': 'institution Rivertown "University of Rivertown" { country XX }\n' }

beforeAll(built, 60_000)

describe('the server of Visual Studio Code, over its own channel', () => {
  it('says the same, and ends when it is told to', async () => {
    const client = new Client(folderWith(files), 'ipc')
    const { serverInfo } = await client.start()
    expect(serverInfo).toEqual({ name: 'Microcred' })
    expect((await client.findings('a.mcp')).map(({ message }) => message)).toContainEqual(expect.stringContaining('“XX”'))
    const hover = await client.ask<Hover>('textDocument/hover', 'a.mcp', { line: 0, character: 14 })
    expect(hover.contents).toMatchObject({ value: expect.stringContaining('University of Rivertown') })
    const refused = client.ask('textDocument/rename', 'a.mcp', { line: 0, character: 14 }, { newName: 'two words' })
    await expect(refused).rejects.toThrow('cannot be a name')
    expect(await client.stop()).toBe(0)
    expect(client.errors).toBe('')
  })
})

describe('microcred lsp --stdio ends', () => {
  it.each<[why: string, end: (client: Client) => unknown, code: number]>([
    ['when it is told to, without a farewell before', ({ connection }) => connection.sendNotification('exit'), 1],
    ['when the editor is gone', ({ process }) => process.stdin?.end(), 0],
  ])('%s', async (_, end, code) => {
    const client = new Client(folderWith(files))
    await client.start()
    const ended = once(client.process, 'exit')
    await end(client)
    expect((await ended)[0]).toBe(code)
  })
})
