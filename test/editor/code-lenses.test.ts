import { beforeEach, describe, expect, test } from 'vitest'
import type { CodeLens } from 'vscode-languageserver-types'
import { clientCommands, type Place } from '../../src/editor/protocol.ts'
import { type Editing, editing } from '../support/editor.ts'
import { readFolder } from '../support/workspace.ts'

async function lenses({ services, document, textDocument }: Editing): Promise<CodeLens[]> {
  return (await services.lsp.CodeLensProvider?.provideCodeLens(document, { textDocument })) ?? []
}

/** The marked name, the words above it, the command, and the texts to which it leads. */
const lines = (open: Editing, all: readonly CodeLens[]): string[] =>
  all.map(({ range, command }) => {
    const places = (command?.command === clientCommands.peek ? command.arguments?.[2] : []) as readonly Place[]
    const shown = places.map((place) => open.at(place.range).split('\n')[0])
    return [open.at(range), command?.title, command?.command, ...shown].join(' | ')
  })

const text = `institution Nord { country FI }
programme One "First" {
  volume 10 ECTS
  partnership { coordinator Nord partner Nord }
  curriculum {
    outcome See "Sees"
    outcome Idle "Is nowhere"
    course A "Course A" { teaches See assessment Essay { proves See } }
    course B "Course B" { teaches See }
  }
}
`

beforeEach(async () => {
  const { services } = await editing('')
  services.editor.UserSettings.take({})
})

test('what stands above a programme, its outcomes and its courses', async () => {
  const open = await editing(text)
  const all = lines(open, await lenses(open))
  expect(all[0]).toMatch(/^One \| 10 ECTS · 1 partner · \d+ of 101 guidelines answered \| microcred.showGuidelines$/)
  expect(all.slice(1)).toEqual([
    'One | Preview | microcred.preview',
    'One | Build | microcred.build',
    'See | taught in 2 courses | microcred.peek | course A "Course A" | course B "Course B"',
    'See | assessed by 1 assessment | microcred.peek | assessment Essay',
    'Idle | not taught yet | ',
    'Idle | not assessed yet | ',
    'A | teaches 1 outcome | microcred.peek | outcome See "Sees"',
    'A | assessed by 1 assessment | microcred.peek | assessment Essay',
    'B | teaches 1 outcome | microcred.peek | outcome See "Sees"',
    'B | not assessed yet | ',
  ])
})

test('the commands get what the client needs', async () => {
  const open = await editing(text)
  const { uri } = open.textDocument
  const commands = (await lenses(open)).slice(0, 4).map(({ command }) => command?.arguments)
  expect(commands.slice(0, 3)).toEqual([['One'], [uri, 'One'], [uri, 'One']])
  expect(commands[3]?.slice(0, 2)).toEqual([uri, { start: { line: 5, character: 12 }, end: { line: 5, character: 15 } }])
})

describe('each kind can be switched off', () => {
  test.each([
    ['programme', ['One']],
    ['outcomes', ['See', 'Idle']],
    ['courses', ['A', 'B']],
  ])('%s', async (setting, gone) => {
    const open = await editing(text)
    const before = (await lenses(open)).map(({ range }) => open.at(range))
    open.services.editor.UserSettings.take({ codeLens: { [setting]: false } })
    const after = (await lenses(open)).map(({ range }) => open.at(range))
    expect([...new Set(before)].filter((name) => !after.includes(name))).toEqual(gone)
  })
})

test('above a shared course stands what the programme makes of it', async () => {
  const open = await editing(readFolder('examples/coastal-resilience'))
  const document = open.documents.find(({ uri }) => uri.path.endsWith('shared-courses.mcp')) ?? open.document
  const all = await lenses({ ...open, document, textDocument: { uri: document.uri.toString() } })
  expect(all.map(({ command }) => command?.title)).toEqual([
    'teaches 1 outcome',
    'assessed by 3 assessments',
    'teaches 2 outcomes',
    'assessed by 1 assessment',
  ])
})

test('nothing above what belongs to no programme', async () => {
  expect(await lenses(await editing('course A { teaches B }\ninstitution Nord'))).toEqual([])
})
