import { describe, expect, test } from 'vitest'
import { diagrams } from '../../src/diagrams/index.ts'
import { programmeFor } from '../../src/editor/programme-for.ts'
import { notifications, type ProgrammeSummary, requests } from '../../src/editor/protocol.ts'
import { decisionsAnswer } from '../../src/editor/requests/decisions.ts'
import { diagramAnswer } from '../../src/editor/requests/diagram.ts'
import { diagramOfTextAnswer } from '../../src/editor/requests/diagram-of-text.ts'
import { explainAnswer } from '../../src/editor/requests/explain.ts'
import { guidelinesAnswer } from '../../src/editor/requests/guidelines.ts'
import { summaryOf } from '../../src/editor/summary.ts'
import { connected } from '../support/connection.ts'
import { editing } from '../support/editor.ts'
import { readFolder } from '../support/workspace.ts'

const complete = readFolder('examples/coastal-resilience')

const twoPartners = `
institution Nord "Nordhaven University" { country FI }
institution Val "Valmora University" { country NL }
programme One "First" {
  stage agreed
  volume 10 ECTS
  partnership { coordinator Nord partner Nord partner Val agreed 2026-03-01 by Nord }
  curriculum {
    open "Who teaches?" for Val until 2026-06-30
    mobility Exchange "Exchange" { agreed 2026-02-03 by Nord, Val }
  }
}
`

describe('a programme is found', () => {
  const files = {
    'a.mcp': 'institution Nord\nprogramme One {}\nprogramme Two {}',
    'b.mcp': 'import "a.mcp"\nextend programme Two { volume 4 ECTS }',
    'c.mcp': 'programme One "another"{}',
  }
  test.each([
    ['by name', { programme: 'Two' }, 'a.mcp Two'],
    ['by name, in the file before others', { programme: 'One', uri: 'file:///test/c.mcp' }, 'c.mcp One'],
    ['by name, from another file', { programme: 'Two', uri: 'file:///test/c.mcp' }, 'a.mcp Two'],
    ['by file', { uri: 'file:///test/c.mcp' }, 'c.mcp One'],
    ['by line', { uri: 'file:///test/a.mcp', line: 2 }, 'a.mcp Two'],
    ['by a line of none', { uri: 'file:///test/a.mcp', line: 0 }, 'a.mcp One'],
    ['by what continues it', { uri: 'file:///test/b.mcp', line: 1 }, 'a.mcp Two'],
    ['without a word', {}, 'a.mcp One'],
    ['not by an unknown name', { programme: 'Three', uri: 'file:///test/c.mcp' }, undefined],
    ['not by an unknown file', { uri: 'file:///test/d.mcp' }, undefined],
  ])('%s', async (_, query, expected) => {
    const { services } = await editing(files)
    const found = programmeFor(query, services)
    const file = found?.$cstNode?.root.astNode.$document?.uri.path.split('/').at(-1)
    expect(found && `${file} ${found.name}`).toBe(expected)
  })

  test('by a file that it shares with others', async () => {
    const { services } = await editing({ ...complete })
    expect(programmeFor({ uri: 'file:///test/institutions.mcp' }, services)?.name).toBe('CoastalResilience')
  })
})

test('the complete example in a few words', async () => {
  const { services } = await editing(complete)
  const [programme] = services.references.Programmes.all()
  const { files, place, ...summary } = summaryOf(programme as never, services)
  expect(files.map((file) => file.replace('file:///test/', ''))).toEqual([
    'programme.mcp',
    'admission-and-recruitment.mcp',
    'agreement.mcp',
    'business.mcp',
    'curriculum.mcp',
    'qualification.mcp',
    'quality-and-examination.mcp',
    'team-and-support.mcp',
  ])
  expect(place.uri).toBe('file:///test/programme.mcp')
  expect(summary).toEqual({
    name: 'CoastalResilience',
    title: 'Coastal Resilience',
    stage: 'agreed',
    volume: '12 ECTS',
    partners: 3,
    findings: { error: 0, warning: 0, information: 0, hint: 0 },
    answered: 101,
    guidelines: 101,
  })
})

test('findings are those of the problems list, without those of another programme in the file', async () => {
  const { services, document } = await editing('programme One {\n  volume 4\n}\nprogramme Two {\n  volume 4 EC\n  level EQF 9\n}')
  const [one, two] = services.references.Programmes.all().map((each) => summaryOf(each, services).findings)
  const errors = (document.diagnostics ?? []).filter(({ severity }) => severity === 1).length
  expect([one?.error, two?.error]).toEqual([1, errors - 1])
  expect(two?.error).toBeGreaterThan(1)
})

describe('guidelines', () => {
  test('every guideline has its state, and where it is answered', async () => {
    const { services } = await editing(complete)
    const answer = guidelinesAnswer({}, services)
    const all = answer?.steps.flatMap((step) => step.guidelines) ?? []
    expect(answer?.steps.length).toBe(19)
    expect(all.length).toBe(101)
    expect(all.filter(({ state }) => state === 'open' || state === 'partly').map(({ id }) => id)).toEqual([])
    const load = all.find(({ id }) => id === 'curriculum.study-load')
    expect(load).toMatchObject({ number: '7.8', state: 'met', waitsFor: [], missing: [] })
    expect(load?.places[0]?.uri).toBe('file:///test/curriculum.mcp')
  })

  test('what is missing of a partner, and what it is asked, waits for it', async () => {
    const { services } = await editing(twoPartners)
    const all = guidelinesAnswer({}, services)?.steps.flatMap((step) => step.guidelines) ?? []
    const waiting = all.filter(({ waitsFor }) => waitsFor.length > 0).map(({ id, waitsFor }) => `${id}: ${waitsFor}`)
    expect(waiting).toMatchInlineSnapshot(`
      [
        "process.joint-decisions: Val",
        "partnership.trust: Nord,Val",
      ]
    `)
  })

  test('what is not answered comes with its place and a text for it', async () => {
    const { services, document } = await editing(twoPartners)
    const all = guidelinesAnswer({}, services)?.steps.flatMap((step) => step.guidelines) ?? []
    const unanswered = all.filter(({ state }) => state === 'open' || state === 'partly')
    expect(unanswered.length).toBeGreaterThan(80)
    expect(unanswered.filter(({ insert }) => insert?.uri !== document.uri.toString()).map(({ id }) => id)).toEqual([])
    expect(all.filter(({ state, insert }) => state === 'met' && insert)).toEqual([])
    const insert = unanswered.find(({ id }) => id === 'partnership.trust')?.insert
    expect(insert?.range.start.line).toBe(6)
    expect(insert?.snippet).toContain('trust ')
  })

  test('without a programme there is no answer', async () => {
    const { services } = await editing('institution Nord')
    expect(guidelinesAnswer({}, services)).toBeNull()
    expect(decisionsAnswer({}, services)).toBeNull()
  })
})

describe('diagrams', () => {
  test('the first kind where none is named, with the places of its boxes', async () => {
    const { services } = await editing(complete)
    const answer = diagramAnswer({}, services)
    expect(answer).toMatchObject({ kind: 'structure', programme: { name: 'CoastalResilience' }, unparsed: [] })
    expect(answer?.kinds.length).toBe(diagrams.length)
    expect(answer?.mermaid).toContain('Capstone')
    const shown = answer?.places.find(({ id }) => id.includes('Capstone'))
    expect(shown?.place.uri).toBe('file:///test/curriculum.mcp')
    expect(shown?.extent.end.line).toBeGreaterThan(shown?.place.range.end.line ?? Infinity)
  })

  test.each(diagrams.map(({ name }) => [name]))('%s', async (kind) => {
    const { services } = await editing(twoPartners)
    const answer = diagramAnswer({ kind, uri: 'file:///test/programme.mcp' }, services)
    expect([answer?.kind, answer?.programme.name]).toEqual([kind, 'One'])
    expect(answer?.description).not.toBe('')
  })

  test.each([[{ kind: 'nothing' }], [{ programme: 'Nobody' }]])('none of %o', async (query) => {
    const { services } = await editing(twoPartners)
    expect(diagramAnswer(query, services)).toBeNull()
  })

  test('files whose text does not parse now are named', async () => {
    const { services } = await editing({ 'a.mcp': 'programme One {', 'b.mcp': 'import "a.mcp"\nextend programme One { }' })
    expect(diagramAnswer({}, services)?.unparsed).toEqual(['file:///test/a.mcp'])
  })

  test('of texts that are no files, each on its own', async () => {
    const texts = ['programme One { }', 'institution Nord', 'programme Two { curriculum { course A } }']
    const answers = await Promise.all(texts.map((text) => diagramOfTextAnswer({ text })))
    expect(answers.map((answer) => answer?.programme.name)).toEqual(['One', undefined, 'Two'])
    expect(answers[2]?.mermaid).toContain('A')
  })
})

test('decisions: by whom and when, who is missing, what is asked', async () => {
  const { services } = await editing(twoPartners)
  const decisions = decisionsAnswer({ programme: 'One' }, services)?.decisions ?? []
  const lines = decisions.map(
    ({ title, block, agreed, waitsFor, questions, place }) =>
      `${place.range.start.line} ${block} | ${title} | ${agreed.map((each) => `${each.partner} ${each.date}`)} | waits for ${waitsFor.map(
        (each) => each.title,
      )} | ${questions.map((each) => `${each.question} ${each.waitsFor.map((partner) => partner.partner)} ${each.until}`)}`,
  )
  expect(lines).toEqual([
    '6 partnership | Step 3: build the partnership | Nord 2026-03-01 | waits for Valmora University | ',
    '7 curriculum | Step 7: design the curriculum |  | waits for Nordhaven University,Valmora University | Who teaches? Val 2026-06-30',
    '9 mobility | mobility Exchange | Nord 2026-02-03,Val 2026-02-03 | waits for  | ',
  ])
})

test.each([
  ['curriculum.study-load', '7.8 '],
  ['7.8', '7.8 '],
  ['curriculum.study-load/hours-per-credit', '7.8 '],
])('the page of %s', (guideline, title) => {
  const answer = explainAnswer({ guideline })
  expect(answer?.title).toContain(title)
  expect(answer?.markdown).toContain(`# ${answer?.title}`)
})

test('there is no page of what is no guideline', () => expect(explainAnswer({ guideline: 'nothing' })).toBeNull())

describe('over a connection', () => {
  test('every request that only reads is answered', async () => {
    const client = await connected({ 'programme.mcp': twoPartners })
    const named = (await client.sendRequest(requests.programmes)) as ProgrammeSummary[]
    expect(named.map(({ name }) => name)).toEqual(['One'])
    for (const request of [requests.guidelines, requests.decisions, requests.diagram]) {
      expect(await client.sendRequest(request, { programme: 'One' })).toMatchObject({ programme: { name: 'One' } })
    }
    expect(await client.sendRequest(requests.explain, { guideline: '7.8' })).toHaveProperty('markdown')
    expect(await client.sendRequest(requests.diagramOfText, { text: 'programme Two { }' })).toHaveProperty('mermaid')
    client.dispose()
  })

  test('hover, hints and lenses are answered, and what is switched off is asked for again and gone', async () => {
    const text = 'programme One {\n  curriculum { course A { volume 1 ECTS load { lectures 28 h } } }\n}'
    const client = await connected({ 'programme.mcp': text })
    const textDocument = { uri: 'file:///test/programme.mcp' }
    const asked: string[] = []
    client.onRequest((method) => asked.push(method))
    const hintsOf = () =>
      client.sendRequest('textDocument/inlayHint', {
        textDocument,
        range: { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } },
      })
    const hover = await client.sendRequest('textDocument/hover', { textDocument, position: { line: 1, character: 3 } })
    expect(hover).toMatchObject({ contents: { value: expect.stringContaining('**curriculum**') } })
    expect(await hintsOf()).toMatchObject([{ label: '28 h, 28 h for a credit' }])
    expect(await client.sendRequest('textDocument/codeLens', { textDocument })).toHaveLength(5)
    await client.sendNotification('workspace/didChangeConfiguration', {
      settings: { microcred: { inlayHints: { hoursPerCredit: false }, codeLens: { programme: false } } },
    })
    expect(await hintsOf()).toEqual([])
    expect(await client.sendRequest('textDocument/codeLens', { textDocument })).toHaveLength(2)
    expect(asked).toEqual(['workspace/inlayHint/refresh', 'workspace/codeLens/refresh'])
    client.dispose()
  })

  test('settings of the client hold from the start, and the views hear when the last file is gone', async () => {
    const client = await connected({ 'programme.mcp': twoPartners }, { codeLens: { programme: false } })
    const checked = new Promise((heard) => client.onNotification(notifications.checked, heard))
    const refreshed = new Promise((heard) => client.onRequest('workspace/codeLens/refresh', heard))
    await Promise.all([checked, refreshed])
    const textDocument = { uri: 'file:///test/programme.mcp' }
    expect(await client.sendRequest('textDocument/codeLens', { textDocument })).toEqual([])
    const gone = new Promise((heard) => client.onNotification(notifications.checked, heard))
    await client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: textDocument.uri, type: 3 }] })
    await gone
    expect(await client.sendRequest(requests.programmes)).toEqual([])
    client.dispose()
  })

  test('a folder without programmes is answered, too', async () => {
    const client = await connected({})
    expect(await client.sendRequest(requests.programmes)).toEqual([])
    expect(await client.sendRequest(requests.guidelines, {})).toBeNull()
    client.dispose()
  })
})

test('a text that breaks off anywhere is answered', async () => {
  const names = Object.keys(complete)
  for (let place = 0; place < 8; place++) {
    const name = names[place % names.length] ?? ''
    const text = complete[name] ?? ''
    const cut = Math.floor((text.length * (place + 1)) / 9)
    const { services, documents } = await editing({ ...complete, [name]: text.slice(0, cut) })
    expect(guidelinesAnswer({}, services) === null).toBe(name === 'programme.mcp' && cut < 200)
    decisionsAnswer({}, services)
    for (const document of documents) {
      const textDocument = { uri: document.uri.toString() }
      const end = document.textDocument.positionAt(document.textDocument.getText().length)
      await services.lsp.HoverProvider?.getHoverContent(document, {
        textDocument,
        position: document.textDocument.positionAt(cut - 1),
      })
      await services.lsp.InlayHintProvider?.getInlayHints(document, {
        textDocument,
        range: { start: { line: 0, character: 0 }, end },
      })
      await services.lsp.CodeLensProvider?.provideCodeLens(document, { textDocument })
    }
  }
})
