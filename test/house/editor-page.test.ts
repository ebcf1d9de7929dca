import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as protocol from 'vscode-languageserver-protocol/node'
import description from '../../package.json' with { type: 'json' }
import { clientCommands, defaultEditorSettings, notifications, requests } from '../../src/editor/protocol.ts'
import { Client } from '../server/client.ts'
import { built, folderWith } from '../support/run.ts'

const address = new URL('../../docs/editor.md', import.meta.url)
const page = readFileSync(address, 'utf8')

/** The rows of the tables under a heading, without their first two lines: the cells of each. */
function tableUnder(heading: string): string[][] {
  const from = page.indexOf(`\n${heading}\n`)
  expect(from, heading).toBeGreaterThan(0)
  const after = page.slice(from + heading.length + 2)
  const chapter = after.slice(0, after.search(/^#{2,3} /m) < 0 ? undefined : after.search(/^#{2,3} /m))
  const rows = chapter.split('\n').filter((line) => line.startsWith('| '))
  return rows.slice(2).map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim().replace(/^`|`$/g, ''))
      .slice(1, -1),
  )
}

const namesUnder = (heading: string): string[] => tableUnder(heading).map(([name = '']) => name)

interface Message {
  readonly method: string
  readonly messageDirection?: string
  readonly capabilities?: { readonly server?: string }
}

/** The messages of the protocol; what only registers several of them is none. */
const messages: readonly Message[] = Object.values(protocol as object).filter(
  (each): each is Message =>
    typeof each?.method === 'string' && each.messageDirection !== undefined && 'type' in each && isMessage(each),
)

function isMessage({ method }: Message): boolean {
  return !['notebookDocument/sync', 'textDocument/semanticTokens'].includes(method)
}

const fromEditor = tableUnder('### From the editor to the server')
const fromServer = tableUnder('### From the server to the editor')
const supported = (rows: string[][]): string[] => rows.filter(([, says]) => says === 'yes').map(([method = '']) => method)

describe('docs/editor.md', () => {
  const methods = (direction: string): string[] =>
    messages.filter(({ messageDirection }) => messageDirection === direction).map(({ method }) => method)

  it('lists every method of the protocol once, with yes or no', () => {
    const ours = (rows: string[][]) => rows.map(([method = '']) => method).filter((method) => !method.startsWith('$/'))
    expect(ours(fromEditor).sort()).toEqual(methods('clientToServer').sort())
    expect(ours(fromServer).sort()).toEqual(methods('serverToClient').sort())
    expect(new Set([...fromEditor, ...fromServer].map(([, says]) => says))).toEqual(new Set(['yes', 'no']))
  })

  it('lists the settings, the requests and the commands that there are', () => {
    const settings = Object.keys(description.contributes.configuration.properties)
    expect(namesUnder('## What can be set')).toEqual(settings)
    expect(settings).toEqual(expect.arrayContaining(Object.entries(defaultEditorSettings).flatMap(settingsIn)))
    expect(namesUnder('## Requests of our own')).toEqual(Object.values(requests))
    expect(Object.values(notifications).filter((name) => !page.includes(`\`${name}\``))).toEqual([])
    expect(namesUnder('### Commands').sort()).toEqual(Object.values(clientCommands).sort())
  })

  it('leads only to files that there are', () => {
    const links = [...page.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link)
    expect(links.filter((link) => !link.startsWith('https:') && !existsSync(new URL(link, address)))).toEqual([])
  })
})

const settingsIn = ([group, kinds]: [string, object]): string[] => Object.keys(kinds).map((kind) => `microcred.${group}.${kind}`)

describe('the table of methods in docs/editor.md', () => {
  const said = new Set<string>()
  let client: Client
  let capabilities: protocol.ServerCapabilities

  beforeAll(async () => {
    await built()
    client = new Client(folderWith({ 'a.mcp': 'institution A\n', 'b.mcp': 'import "a.mcp"\ndegree B { by A }\n' }))
    client.connection.onRequest((method) => {
      said.add(method)
      return null
    })
    client.connection.onRequest('client/registerCapability', () => {
      said.add('client/registerCapability')
      return null
    })
    client.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => {
      said.add('workspace/configuration')
      return items.map(() => null)
    })
    const changes = { dynamicRegistration: true }
    const refresh = { refreshSupport: true }
    const workspace = { didChangeWatchedFiles: changes, didChangeConfiguration: changes, inlayHint: refresh, codeLens: refresh }
    capabilities = (await client.start({ workspace: { ...workspace, configuration: true } })).capabilities
  }, 60_000)

  afterAll(() => client.stop())

  it('says of each method what the server says', () => {
    const capable = (path: string): boolean =>
      Boolean(
        path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], capabilities),
      )
    const rows = [...fromEditor, ...fromServer]
    const wrong = messages.flatMap(({ method, capabilities: { server } = {} }) => {
      const says = rows.find(([name]) => name === method)?.[1]
      return server && (says === 'yes') !== capable(server) ? [`${method}: ${server} is ${capable(server)}`] : []
    })
    expect(wrong).toEqual([])
  })

  it('names without a capability only what every server answers, and the changes that it listens to', () => {
    const silent = new Set(messages.filter(({ capabilities }) => !capabilities?.server).map(({ method }) => method))
    expect(supported(fromEditor).filter((method) => silent.has(method) || method.startsWith('$/'))).toEqual([
      'initialize',
      'initialized',
      'shutdown',
      'exit',
      '$/cancelRequest',
      '$/setTrace',
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
    ])
  })

  it('names what the server says by itself, and nothing else', async () => {
    await client.findings('b.mcp')
    await client.open('a.mcp')
    await client.change('a.mcp', 'institution Another\n')
    await client.findings('b.mcp', (found) => found.some(({ code }) => code === 'language/unknown-name'))
    const expected = supported(fromServer).filter((method) => method !== 'workspace/workspaceFolders')
    await expect.poll(() => [...said, 'textDocument/publishDiagnostics'].sort()).toEqual(expected.sort())
  })
})
