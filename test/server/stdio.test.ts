import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  CancellationTokenSource,
  type CodeAction,
  type CompletionList,
  type Diagnostic,
  type Hover,
  type InitializeResult,
  type LocationLink,
  type Position,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node'
import { type GuidelinesAnswer, type ProgrammeSummary, requests } from '../../src/editor/protocol.ts'
import { libraryScheme } from '../../src/language/library/documents.ts'
import { built, folderWith } from '../support/run.ts'
import { Client } from './client.ts'

const institutions = 'institution Rivertown "University of Rivertown" { country FI }\n'
const programme = `import "institutions.mcp"
programme RiverCare "Caring for rivers" {
  partnership { partner Rivertown }
  curriculum {
    outcome Diagnose "Judge a river" { }
    course Fieldwork "Reading a river" { volume 6 ECTS by Rivertown teaches Diagnose }
  }
}
`
const faulty = 'import "programme.mcp"\nextend programme RiverCare { curriculum { course Later { requires Feildwork } } }\n'

const unknownName = (found: readonly Diagnostic[]): boolean => found.some(({ code }) => code === 'language/unknown-name')
const placeOf = (text: string, word: string): Position => {
  const before = text.slice(0, text.indexOf(word) + 1).split('\n')
  return { line: before.length - 1, character: (before.at(-1) ?? '').length }
}

let folder: string
let client: Client
let introduced: InitializeResult

beforeAll(async () => {
  await built()
  folder = folderWith({
    'institutions.mcp': institutions,
    'programme.mcp': programme,
    'faulty.mcp': faulty,
    'microcred.json': '{}',
  })
  client = new Client(folder)
  introduced = await client.start({ workspace: { workspaceFolders: true } })
}, 60_000)

describe('microcred lsp --stdio', () => {
  it('answers a cancelled request with an error', async () => {
    await client.open('programme.mcp')
    // Long enough to be still read when the client changes its mind.
    const more = Array.from({ length: 500 }, (_, index) => `institution More${index} "One more" { country FI }`)
    await client.change('programme.mcp', [programme, ...more].join('\n'))
    const source = new CancellationTokenSource()
    const params = { textDocument: { uri: client.uri('programme.mcp') }, position: { line: 0, character: 0 } }
    const answer = client.connection.sendRequest('textDocument/completion', params, source.token)
    source.cancel()
    await expect(answer).rejects.toMatchObject({ code: -32800 })
    await client.change('programme.mcp', `${programme}\n`)
  })

  it('says who it is and what it can', () => {
    expect(introduced.serverInfo).toEqual({ name: 'Microcred' })
    expect(introduced.capabilities).toMatchObject({ hoverProvider: true, renameProvider: { prepareProvider: true } })
  })

  it('checks files that are not open', async () => {
    const [fault] = (await client.findings('faulty.mcp')).filter(({ code }) => code === 'language/unknown-name')
    expect(fault?.message).toContain('“Feildwork”')
    expect(fault?.range.start.line).toBe(1)
  })

  it('completes, explains and leads to the declaration in another file', async () => {
    await client.open('programme.mcp')
    const list = await client.ask<CompletionList>('textDocument/completion', 'programme.mcp', placeOf(programme, ' } }'.trim()))
    expect(list.items.length).toBeGreaterThan(0)
    const by = placeOf(programme, 'Rivertown teaches')
    const hover = await client.ask<Hover>('textDocument/hover', 'programme.mcp', by)
    expect(hover.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('University of Rivertown') })
    const [link] = await client.ask<LocationLink[]>('textDocument/definition', 'programme.mcp', by)
    expect(link?.targetUri).toBe(client.uri('institutions.mcp'))
  })

  it('renames in all files, and says why not', async () => {
    const place = placeOf(programme, 'Rivertown teaches')
    const edit = await client.ask<WorkspaceEdit>('textDocument/rename', 'programme.mcp', place, { newName: 'Riverside' })
    const counts = Object.entries(edit.changes ?? {}).map(([uri, edits]) => [uri.split('/').at(-1), edits.length])
    expect(counts.sort()).toEqual([
      ['institutions.mcp', 1],
      ['programme.mcp', 2],
    ])
    const refused = client.ask('textDocument/rename', 'programme.mcp', place, { newName: 'River side' })
    await expect(refused).rejects.toThrow('cannot be a name')
  })

  it('formats', async () => {
    await client.open('institutions.mcp', 'institution Rivertown   "University of Rivertown" {country FI}\n')
    const edits = await client.request<TextEdit[]>('textDocument/formatting', {
      textDocument: { uri: client.uri('institutions.mcp') },
      options: { tabSize: 2, insertSpaces: true },
    })
    expect(edits.length).toBeGreaterThan(0)
  })

  it('offers the nearest name for a misspelt one', async () => {
    await client.open('faulty.mcp')
    const diagnostics = (await client.findings('faulty.mcp', unknownName)).filter((each) => unknownName([each]))
    const [fault] = diagnostics
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: client.uri('faulty.mcp') },
      range: fault?.range,
      context: { diagnostics },
    })
    const edits = actions.flatMap(({ edit }) => edit?.changes?.[client.uri('faulty.mcp')] ?? [])
    expect(edits.map(({ newText }) => newText)).toContain('Fieldwork')
  })

  it('answers what the views ask', async () => {
    const [summary] = await client.request<ProgrammeSummary[]>(requests.programmes)
    expect(summary).toMatchObject({ name: 'RiverCare', files: expect.arrayContaining([client.uri('programme.mcp')]) })
    const answer = await client.request<GuidelinesAnswer>(requests.guidelines, { programme: 'RiverCare' })
    expect(answer.steps.length).toBeGreaterThan(0)
    expect(await client.request(requests.guidelines, { programme: 'Nobody' })).toBeNull()
    const explained = await client.request<{ markdown: string }>(requests.explain, {
      guideline: answer.steps[0]?.guidelines[0]?.id,
    })
    expect(explained.markdown).toContain(answer.steps[0]?.guidelines[0]?.title)
  })

  it('gives the pages of the library', async () => {
    const page = await client.request<{ text: string }>('workspace/textDocumentContent', {
      uri: `${libraryScheme}:/countries.md`,
    })
    expect(page.text).toContain('`FI` Finland')
  })

  it('answers for the newest text, however fast one types', async () => {
    for (let edit = 0; edit < 12; edit += 1) {
      const lines = '\n'.repeat((edit * 5) % 7)
      for (const title of [`First ${edit}`, `Second ${edit}`]) {
        const text = lines + programme.replace('Judge a river', title)
        await client.change('programme.mcp', text)
        if (title.startsWith('First')) continue
        const place = placeOf(text, 'Diagnose }')
        const [hover, [link]] = await Promise.all([
          client.ask<Hover>('textDocument/hover', 'programme.mcp', place),
          client.ask<[LocationLink]>('textDocument/definition', 'programme.mcp', place),
        ])
        expect(hover.contents).toMatchObject({ value: expect.stringContaining(title) })
        expect(link.targetSelectionRange.start.line).toBe(lines.length + 4)
      }
    }
    await client.change('programme.mcp', programme)
  })

  it('follows changes of other files', async () => {
    await client.change('programme.mcp', programme.replace('course Fieldwork', 'course Feildwork'))
    await client.findings('faulty.mcp', (found) => !unknownName(found))
    await client.change('programme.mcp', programme)
    expect(unknownName(await client.findings('faulty.mcp', unknownName))).toBe(true)
  })

  it('follows the settings of the team', async () => {
    const { code } = (await client.findings('programme.mcp')).find(({ data }) => data?.guideline) ?? {}
    expect(code).toBeDefined()
    const has = (found: readonly Diagnostic[]) => found.some((each) => each.code === code)
    writeFileSync(join(folder, 'microcred.json'), JSON.stringify({ rules: { [String(code)]: 'off' } }))
    const changes = [{ uri: client.uri('microcred.json'), type: 2 }]
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
    expect(has(await client.findings('programme.mcp', (found) => !has(found)))).toBe(false)
  })

  it('goes back to the file on the disk when one is closed without saving', async () => {
    const name = 'programme.mcp'
    await client.change(name, programme.replace('teaches Diagnose', 'teaches Nothing'))
    await client.findings(name, unknownName)
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: client.uri(name) } })
    expect(unknownName(await client.findings(name, (found) => !unknownName(found)))).toBe(false)
  })

  it('takes folders in and lets them go', async () => {
    const uri = pathToFileURL(folderWith({ 'other.mcp': 'programme Other "Other" { }\n' })).href
    const names = async () => (await client.request<ProgrammeSummary[]>(requests.programmes)).map(({ name }) => name).sort()
    const change = (event: object) => client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event })
    await change({ added: [{ uri, name: 'other' }], removed: [] })
    await expect.poll(names).toEqual(['Other', 'RiverCare'])
    await change({ added: [], removed: [{ uri, name: 'other' }] })
    await expect.poll(names).toEqual(['RiverCare'])
  })

  it('answers in a file that has not been saved yet, and forgets it when it is closed', async () => {
    const uri = 'untitled:Untitled-1'
    const textDocument = { uri, languageId: 'microcred', version: 1, text: '' }
    await client.connection.sendNotification('textDocument/didOpen', { textDocument })
    const position = { line: 0, character: 0 }
    const list = await client.request<CompletionList>('textDocument/completion', { textDocument: { uri }, position })
    expect(list.items.map(({ label }) => label.split(' ')[0])).toContain('programme')
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  })
})

afterAll(async () => {
  expect(await client.stop()).toBe(0)
  expect(client.faults).toEqual([])
  expect(client.errors).toBe('')
})
