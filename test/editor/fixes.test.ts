import { EmptyFileSystem } from 'langium'
import { describe, expect, it } from 'vitest'
import { createEditorServices } from '../../src/editor/module.ts'
import { clientCommands } from '../../src/editor/protocol.ts'
import { editing } from '../support/editor.ts'
import { actionsAt, filesAfter } from '../support/edits.ts'

const bologna = 'institution Bologna "University of Bologna" { country IT }'

/** A programme around statements that are written on lines of their own. */
const programme = (inside: string): string => `${bologna}\nprogramme Coasts "Coasts" {\n${inside}\n}\n`

/** What the first line with a finding is offered, and the text after the first offer. */
async function mended(text: string, code: string) {
  const open = await editing(text)
  const diagnostic = open.document.diagnostics?.find((each) => each.code === `language/${code}`)
  if (!diagnostic) throw new Error(`There is no finding ${code} in: ${text}`)
  const actions = await actionsAt(open, diagnostic.range)
  const own = actions.filter((action) => action.edit && action.diagnostics?.includes(diagnostic))
  const [first] = own
  const result = first && Object.values(filesAfter(first, open.documents))[0]
  const again = result === undefined ? [] : ((await editing(result)).document.diagnostics ?? [])
  const stays = again.some((each) => each.code === diagnostic.code && each.message === diagnostic.message)
  return { titles: own.map(({ title }) => title), preferred: first?.isPreferred, result, stays }
}

describe('findings of the language', () => {
  it.each([
    ['unknown-word', programme('  stage designin'), 'Write designing', '  stage designing'],
    ['unknown-unit', programme('  volume 10 ECT'), 'Write ECTS', '  volume 10 ECTS'],
    ['unknown-code', programme('  national-level Finland "7"'), 'Write FI', '  national-level FI "7"'],
    ['missing-unit', programme('  hours-per-credit 27'), 'Write the unit h', '  hours-per-credit 27 h'],
    ['missing-unit', programme('  business { fee Whole { amount 450 } }'), 'Write the unit EUR', 'amount 450 EUR'],
    ['wrong-date', programme('  agreed 2026-5-1'), 'Write 2026-05-01', '  agreed 2026-05-01'],
    [
      'wrong-address',
      programme('  website "www.example.org/a"'),
      'Write "https://www.example.org/a"',
      '"https://www.example.org/a"',
    ],
    [
      'inverted-range',
      programme('  curriculum { course A { period from 2027-02-01 to 2026-09-01 } }'),
      'Change them round: 2026-09-01 to 2027-02-01',
      'from 2026-09-01 to 2027-02-01',
    ],
    ['open-text', programme('  description "What it is'), 'Close the text with "', 'description "What it is"'],
    ['empty-text', programme('  description ""\n  stage designing'), 'Leave this statement out', 'Coasts" {\n  stage designing'],
    ['repeated-statement', programme('  stage designing\n  stage agreed'), 'Take out this one', '{\n  stage designing\n}'],
    ['repeated-translation', programme('  description "a" fi "b" fi "c"'), 'Take out this translation', '"a" fi "b"\n'],
    [
      'declined-but-there',
      programme('  curriculum {\n    mobility Days\n    no mobility because "Online"\n  }'),
      'Take out this “no”',
      'mobility Days\n  }',
    ],
    [
      'prerequisite-cycle',
      programme('  curriculum {\n    course A { requires B, C }\n    course B { requires A }\n    course C\n  }'),
      /Take . out of what comes before/,
      'requires',
    ],
    ['repeated-name', programme('  curriculum {\n    course A\n    course A\n  }'), 'Name it A2', 'course A2'],
    ['no-partner', programme('  curriculum { course A { by Bologna } }'), 'Make Bologna a partner', 'partner Bologna {'],
    ['unknown-subject', programme('  no volum because "x"'), 'Write volume', 'no volume because'],
  ] as const)('%s in %j: %s', async (code, text, title, expected) => {
    const { titles, result, stays } = await mended(text, code)
    expect(titles[0]).toMatch(title)
    expect(result).toContain(expected)
    expect(stays).toBe(false)
  })

  it.each([
    ['wrong-address', programme('  website "here"')],
    ['wrong-date', programme('  agreed 2026-02-30')],
    ['over-hundred', programme('  business { stream fees { reserve 120 % } }')],
    ['unknown-word', programme('  stage zzzzzzzz')],
  ])('%s in %j has no remedy that only the author does not know', async (code, text) => {
    expect((await mended(text, code)).titles).toEqual([])
  })

  it.each([
    ['Programme', `Programme Coasts "Coasts" {\n}`, 'Write programme'],
    ['a misspelt section', programme('  curiculum {\n  }'), 'Write curriculum'],
    ['a statement in capitals', programme('  Stage designing'), 'Write stage'],
    ['a brace that is missing', `${bologna}\nprogramme Coasts {\n  curriculum {\n    course A`, 'Close the 2 open blocks'],
    ['a brace too many', `${programme('  stage designing')}}\n`, 'Take out this “}”'],
    ['a comma too many', programme('  curriculum { course A { by Bologna, volume 3 ECTS } }'), 'Take out the comma before it'],
    ['a word of the language as a name', programme('  curriculum { course level }'), 'Write ^level'],
  ])('what the parser cannot read: %s', async (_, text, title) => {
    const { titles, stays } = await mended(text, 'syntax')
    expect(titles).toContain(title)
    expect(stays).toBe(false)
  })
})

describe('names', () => {
  it('offers the nearest name, and the declaration', async () => {
    const { titles, result } = await mended(
      programme('  curriculum {\n    outcome Tides\n    course A { teaches Tdes }\n  }'),
      'unknown-name',
    )
    expect(titles).toEqual(['Write Tides', 'Declare an outcome Tdes'])
    expect(result).toContain('teaches Tides')
  })

  it('declares in the right block, which it makes where there is none', async () => {
    const { titles, result, stays } = await mended(
      programme('  curriculum {\n    outcome A { answers Zero }\n  }'),
      'unknown-name',
    )
    expect(titles).toEqual(['Declare a need Zero'])
    expect(result).toContain('  vision {\n    need Zero "…" {\n    }\n  }\n')
    expect(stays).toBe(false)
  })

  it('declares an institution beside the others, and asks which of several kinds is meant', async () => {
    const { titles, result } = await mended(programme('  partnership {\n    coordinator Zyx\n  }'), 'unknown-name')
    expect(titles).toEqual(['Declare an institution Zyx'])
    expect(result).toContain(`${bologna}\n\ninstitution Zyx "…" {\n}\nprogramme`)
    const several = await mended(programme('  curriculum {\n    topic A { responsible Zyx }\n  }'), 'unknown-name')
    expect(several.titles).toEqual([
      'Declare an institution Zyx',
      'Declare a function in the team Zyx',
      'Declare a stakeholder Zyx',
    ])
  })

  it('imports the file that declares it', async () => {
    const open = await editing({
      'programme.mcp': 'programme Coasts {\n  partnership { partner Bologna }\n}\n',
      'institutions.mcp': bologna,
    })
    const range = open.document.diagnostics?.find(({ code }) => code === 'language/unknown-name')?.range
    if (!range) throw new Error('Bologna is not unknown')
    const [first] = await actionsAt(open, range)
    expect(first?.title).toBe('Import “institutions.mcp”, where Bologna is declared')
    expect(first && filesAfter(first, open.documents)['programme.mcp']).toMatch(/^import "institutions\.mcp"\n\nprogramme Coasts/)
  })

  it('names a file that there is', async () => {
    const open = await editing({ 'programme.mcp': 'import "shared/institutions.mcp"\n', 'institutions.mcp': bologna })
    const [first] = await actionsAt(open, { start: open.position, end: open.position })
    expect(first?.title).toBe('Import “institutions.mcp”')
  })
})

describe('findings of the guidelines', () => {
  const text = programme('  stage agreed\n  volume 10 ECTS\n  curriculum {\n    course A {\n      volume 8 ECTS\n    }\n  }')

  it('writes the sum that follows, adds what is missing, and explains', async () => {
    const open = await editing(text)
    const finding = open.document.diagnostics?.find(({ code }) => code === 'curriculum.structure/volume-without-structure')
    if (!finding) throw new Error('The volume is not found wrong')
    const actions = (await actionsAt(open, finding.range)).filter((action) => action.diagnostics?.includes(finding))
    expect(actions.map(({ title }) => title)).toEqual(['Write 8 ECTS', 'Explain the guideline curriculum.structure'])
    expect(actions[0]?.isPreferred).toBe(true)
    expect(actions[0] && Object.values(filesAfter(actions[0], open.documents))[0]).toContain('  volume 8 ECTS\n  curriculum')
    expect(actions[1]?.command).toMatchObject({ command: clientCommands.explain, arguments: ['curriculum.structure'] })
  })

  it('declines with a reason what can be declined', async () => {
    const open = await editing(text)
    const finding = open.document.diagnostics?.find(({ code }) => String(code).startsWith('curriculum.mobility/'))
    if (!finding) throw new Error('Mobility is not found missing')
    const actions = (await actionsAt(open, finding.range)).filter((action) => action.diagnostics?.includes(finding))
    const decline = actions.find(({ title }) => title === 'Say why there is none: no mobility because “…”')
    const result = decline && Object.values(filesAfter(decline, open.documents))[0]
    expect(result).toContain('\n    no mobility because "…"\n  }')
    const again = (await editing(result ?? '')).document.diagnostics ?? []
    expect(again.map(({ code }) => code)).not.toContain(finding.code)
  })
})

describe('an editor that knows places to fill in', () => {
  it('gets them; another one gets the plain text', async () => {
    const text = programme('  stage agreed\n  curriculum {\n    course A\n  }')
    const server = createEditorServices(EmptyFileSystem)
    const offered = async () => {
      const open = await editing(text, server)
      const finding = open.document.diagnostics?.find(({ code }) => code === 'curriculum.study-load/course-volume')
      const actions = finding ? await actionsAt(open, finding.range) : []
      return actions.find((action) => action.edit && finding && action.diagnostics?.includes(finding))?.edit
    }
    expect((await offered())?.changes).toEqual({
      'file:///test/programme.mcp': [expect.objectContaining({ newText: ' {\n      volume 3 ECTS\n    }' })],
    })
    const workspace = { workspaceEdit: { documentChanges: true, snippetEditSupport: true } }
    await server.shared.lsp.LanguageServer.initialize({ processId: null, rootUri: null, capabilities: { workspace } })
    const [change] = (await offered())?.documentChanges ?? []
    const value = ' {\n  volume %{1:3} %{2|ECTS,UK-credits,US-credits,h|}\n}'.replaceAll('%', '$')
    expect(change).toMatchObject({ edits: [{ snippet: { kind: 'snippet', value } }] })
  })
})

describe('everything of a kind', () => {
  const text = programme(
    '  website "www.a.org"\n  agreed 2026-5-1\n  open "x" until 2026-6-1\n  curriculum {\n    agreed 2026-7-1\n  }',
  )

  it('mends all findings of one rule', async () => {
    const open = await editing(text)
    const range = open.document.diagnostics?.find(({ code }) => code === 'language/wrong-date')?.range
    if (!range) throw new Error('No date is wrong')
    const all = (await actionsAt(open, range)).find(({ title }) => title === 'Mend all 3 of this kind in this file')
    const result = all && Object.values(filesAfter(all, open.documents))[0]
    expect(result).toContain('2026-05-01')
    expect(result).toContain('2026-06-01')
    expect(result).toContain('2026-07-01')
    expect(result).toContain('"www.a.org"')
  })

  it('mends all that has one right remedy when it is asked to, and only then', async () => {
    const open = await editing(text)
    const range = { start: open.position, end: open.position }
    const [all, ...others] = await actionsAt(open, range, ['source.fixAll'])
    expect(others).toEqual([])
    expect(all?.kind).toBe('source.fixAll.microcred')
    const result = (all && Object.values(filesAfter(all, open.documents))[0]) ?? ''
    expect(result).toContain('"https://www.a.org"')
    expect(result).toContain('2026-05-01')
    expect((await actionsAt(open, range)).map(({ kind }) => kind)).not.toContain('source.fixAll.microcred')
  })
})

describe('a text in the middle of a sentence', () => {
  it('never throws, wherever it is cut', async () => {
    const text = programme(
      '  stage agred\n  volume 10 ECT\n  curriculum {\n    outcome A "Do" { answers Zero }\n    course B { by Bologna, teaches A, Z }\n  }',
    )
    for (let end = bologna.length; end < text.length; end += 23) {
      const open = await editing(text.slice(0, end))
      for (const { range } of open.document.diagnostics ?? []) await actionsAt(open, range)
    }
  })
})
