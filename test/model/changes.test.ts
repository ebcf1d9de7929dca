import { describe, expect, it } from 'vitest'
import { changesOf } from '../../src/model/changes/changes.ts'
import type { Sources } from '../support/index.ts'
import { model, programme } from './support.ts'

/** The changes as lines: place, path, kind and what was said before and after. */
async function changes(before: Sources, after: Sources): Promise<string[]> {
  const { places, figures, reopened } = changesOf(await model(before), await model(after))
  return [
    ...places.flatMap(({ place, changes }) =>
      changes.map(({ path, kind, what, before, after }) => [place, ...path, kind, what, before ?? '-', after ?? '-'].join(' | ')),
    ),
    ...figures.map(({ what, before, after }) => `figure | ${what} | ${before ?? '-'} | ${after ?? '-'}`),
    ...reopened.map(({ section, block, agreedBy, withdrawnBy, because }) =>
      [
        'reopens',
        section,
        block,
        agreedBy.join(', '),
        because.join(', '),
        withdrawnBy.length > 0 && `without ${withdrawnBy.join(', ')}`,
      ]
        .filter((each) => typeof each === 'string')
        .join(' | '),
    ),
  ]
}

const curriculum = (statements: string) =>
  programme(`curriculum {
    agreed 2026-05-12 by Helsinki, Bologna
    outcome Reading "Analyse a coast" { kind skill }
    course Intro "Introduction" { volume 3 ECTS by Helsinki teaches Reading }
    course Deeper "Deeper" { volume 7 ECTS by Bologna }
    ${statements}
  }
  business { agreed 2026-06-01 by Helsinki, Bologna }`)

const old = curriculum('structure { first Intro then Deeper }')

describe('what is no change of meaning', () => {
  it.each<[string, Sources, Sources]>([
    ['the same', old, old],
    ['layout and comments', old, old.replaceAll('\n', '\n\n  // a remark\n').replaceAll('{ volume', '{\n  volume')],
    [
      'the order of statements',
      'programme A "A" { stage designing level EQF 7 }',
      'programme A "A" { level EQF 7 stage designing }',
    ],
    ['quotation marks', 'programme A "One text" { }', 'programme A """One text""" { }'],
    ['the lines of a text', 'programme A """One\n    text""" { }', 'programme A "One text" { }'],
    [
      'the order of a list',
      'programme A "A" { field ISCED 0521, ISCED 0532 }',
      'programme A "A" { field ISCED 0532, ISCED 0521 }',
    ],
    ['zeros after the point', 'programme A "A" { volume 2.50 ECTS }', 'programme A "A" { volume 2.5 ECTS }'],
    [
      'another file',
      'programme A "A" { stage designing quality { note "n" } }',
      { 'a.mcp': 'programme A "A" { stage designing }', 'b.mcp': 'import "a.mcp"\nextend programme A { quality { note "n" } }' },
    ],
  ])('%s', async (_, before, after) => {
    expect(await changes(before, after)).toEqual([])
  })
})

describe('what is a change', () => {
  it('of a figure, with what follows from it and what is open again', async () => {
    expect(await changes(old, old.replace('volume 3 ECTS', 'volume 4 ECTS'))).toMatchInlineSnapshot(`
      [
        "curriculum | course Intro | changed | volume | 3 ECTS | 4 ECTS",
        "figure | volume of the programme | 10 ECTS | 11 ECTS",
        "figure | share of Helsinki in the credits | 30 % | 36.36 %",
        "figure | share of Bologna in the credits | 70 % | 63.64 %",
        "reopens | curriculum | Helsinki, Bologna | ",
        "reopens | business | Helsinki, Bologna | curriculum",
      ]
    `)
  })

  it('of a name is one change, wherever it is used', async () => {
    expect(await changes(old, old.replaceAll(/\bIntro\b/g, 'Start'))).toMatchInlineSnapshot(`
      [
        "curriculum | renamed | course | Intro | Start",
      ]
    `)
  })

  it('of the order in which courses are taken', async () => {
    expect(await changes(old, curriculum('structure { first Deeper then Intro }'))).toMatchInlineSnapshot(`
      [
        "curriculum | structure | changed |  | then Deeper | first Deeper",
        "curriculum | structure | changed |  | first Intro | then Intro",
        "reopens | curriculum | Helsinki, Bologna | ",
        "reopens | business | Helsinki, Bologna | curriculum",
      ]
    `)
  })

  it('adds, removes, and says it in the blocks where it is', async () => {
    const after = old.replace('kind skill', 'level EQF 7').replace('course Deeper "Deeper" { volume 7 ECTS by Bologna }', '')
    expect(await changes(old, after)).toMatchInlineSnapshot(`
      [
        "curriculum | outcome Reading | added | level | - | EQF 7",
        "curriculum | outcome Reading | removed | kind | skill | -",
        "curriculum | removed | course Deeper | “Deeper” | -",
        "figure | courses | 2 | 1",
        "figure | share of Helsinki in the credits | 30 % | 100 %",
        "figure | share of Bologna in the credits | 70 % | 0 %",
        "figure | volume of the programme | 10 ECTS | -",
        "reopens | curriculum | Helsinki, Bologna | ",
        "reopens | business | Helsinki, Bologna | curriculum",
      ]
    `)
  })

  it('in what is shared with other programmes', async () => {
    expect(await changes(old, old.replace('hours-per-credit 27 h', 'hours-per-credit 28 h'))).toMatchInlineSnapshot(`
      [
        "shared | institution Helsinki | changed | hours-per-credit | 27 h | 28 h",
      ]
    `)
  })

  it('in a shared course is one in the step into which it is included', async () => {
    const before = {
      'a.mcp': `import "b.mcp"\n${programme('curriculum { include Intro { capacity 20 } }')}`,
      'b.mcp': 'course Intro { volume 3 ECTS }',
    }
    expect(await changes(before, { ...before, 'b.mcp': 'course Intro { volume 4 ECTS }' })).toEqual([
      'curriculum | course Intro | changed | volume | 3 ECTS | 4 ECTS',
      'figure | volume of the programme | 3 ECTS | 4 ECTS',
    ])
    expect(await changes(before, programme('curriculum { course Intro { volume 3 ECTS capacity 20 } }'))).toEqual([])
  })

  it('that is agreed anew reopens nothing', async () => {
    const after = old.replace('volume 3 ECTS', 'volume 4 ECTS').replaceAll(/agreed 2026-0\d/g, 'agreed 2026-09')
    expect(await changes(old, after)).toMatchInlineSnapshot(`
      [
        "curriculum | changed | agreed | 2026-05-12 by Helsinki, Bologna | 2026-09-12 by Helsinki, Bologna",
        "curriculum | course Intro | changed | volume | 3 ECTS | 4 ECTS",
        "business | changed | agreed | 2026-06-01 by Helsinki, Bologna | 2026-09-01 by Helsinki, Bologna",
        "figure | volume of the programme | 10 ECTS | 11 ECTS",
        "figure | share of Helsinki in the credits | 30 % | 36.36 %",
        "figure | share of Bologna in the credits | 70 % | 63.64 %",
      ]
    `)
  })

  it('of a word or a text in a repeated statement', async () => {
    const one = programme('vision { need Gap "A gap" { evidence document "Report" of 2025 } note "x" }')
    const two = one.replace('"Report"', '"New report"').replace('note "x"', 'note "y" note "z"')
    expect(await changes(one, two)).toMatchInlineSnapshot(`
      [
        "vision | need Gap | changed | evidence document | “Report” of 2025 | “New report” of 2025",
        "vision | added | note | - | “y”",
        "vision | added | note | - | “z”",
        "vision | removed | note | “x” | -",
      ]
    `)
  })

  it.each<[what: string, before: string, after: string, changes: string[]]>([
    [
      'a translation',
      '"A" fi "Ei"',
      '"A" fi "Ehka"',
      ['programme | programme A | changed | translation into Finnish | “Ei” | “Ehka”'],
    ],
    ['a title, without its translations', '"A" fi "Ei"', '"B" fi "Ei"', ['programme | changed | programme A | “A” | “B”']],
  ])('of %s', async (_, before, after, expected) => {
    expect(await changes(`programme A ${before} { }`, `programme A ${after} { }`)).toEqual(expected)
  })

  it('says in which of several blocks without a name it is', async () => {
    const after = old.replace(
      'teaches Reading',
      'teaches Reading activity "Walk" { kind fieldwork } activity "Talk" { kind seminars }',
    )
    expect(await changes(after, after.replace('kind seminars', 'kind lectures'))).toContain(
      'curriculum | course Intro | activity “Talk” | changed | kind | seminars | lectures',
    )
  })

  it('pairs repeated statements with those that are most alike', async () => {
    const costs = (...amounts: readonly number[]) =>
      programme(
        `business { ${amounts.map((amount, index) => `cost delivery ${amount} EUR "Part ${index}" by Helsinki`).join('\n')} }`,
      )
    expect((await changes(costs(1, 2, 3), costs(1, 5, 6))).filter((line) => line.startsWith('business'))).toEqual([
      'business | changed | cost | delivery 2 EUR “Part 1” by Helsinki | delivery 5 EUR “Part 1” by Helsinki',
      'business | changed | cost | delivery 3 EUR “Part 2” by Helsinki | delivery 6 EUR “Part 2” by Helsinki',
    ])
  })

  it('of a name together with other changes is still one of a name', async () => {
    const after = old.replaceAll(/\bIntro\b/g, 'Start').replace('volume 3 ECTS', 'volume 4 ECTS')
    expect((await changes(old, after)).slice(0, 2)).toEqual([
      'curriculum | renamed | course | Intro | Start',
      'curriculum | course Start | changed | volume | 3 ECTS | 4 ECTS',
    ])
  })

  it('of a whole section is one', async () => {
    const after = old.replace(/business \{[^}]*\}/, '')
    expect(await changes(old, after)).toEqual([
      'business | removed | business | { agreed 2026-06-01 by Helsinki, Bologna } | -',
      'reopens | business |  |  | without Helsinki, Bologna',
    ])
  })

  it.each([
    ['volume 3 ECTS', 'volume 4 ECTS'],
    ['by Helsinki teaches', 'by Helsinki, Bologna teaches'],
    ['outcome Reading "Analyse a coast" { kind skill }', ''],
    ['business {', 'business { planned 20 learners'],
    ['then Deeper', 'anytime Deeper'],
    ['"Introduction"', '"Introduction" fi "Johdanto"'],
  ])('of %j into %j is the opposite of the way back', async (before, after) => {
    const lines = async (one: Sources, other: Sources) => {
      const { places } = changesOf(await model(one), await model(other))
      return places.flatMap(({ place, changes }) => changes.map((change) => ({ place, ...change, node: undefined })))
    }
    const opposite = {
      added: 'removed',
      removed: 'added',
      changed: 'changed',
      renamed: 'renamed',
      reordered: 'reordered',
    } as const
    const there = await lines(old, old.replace(before, after))
    const back = await lines(old.replace(before, after), old)
    expect(there.length).toBeGreaterThan(0)
    expect(there).toEqual(back.map((line) => ({ ...line, kind: opposite[line.kind], before: line.after, after: line.before })))
  })
})

describe('what is to be agreed again', () => {
  const reopened = async (before: Sources, after: Sources) =>
    (await changes(before, after)).filter((line) => line.startsWith('reopens')).map((line) => line.slice('reopens | '.length))
  const shared = { 'courses.mcp': 'course Intro "Introduction" { volume 3 ECTS }' }
  const including = (head: string) =>
    ({
      ...shared,
      'a.mcp': `import "courses.mcp"\n${programme(`${head} curriculum { agreed 2026-05-12 by Helsinki include Intro }`)}`,
    }) as const

  it('is the step to which a changed shared thing belongs', async () => {
    const after = { ...including(''), 'courses.mcp': shared['courses.mcp'].replace('3 ECTS', '4 ECTS') }
    expect(await reopened(including(''), after)).toEqual(['curriculum | Helsinki | '])
    const other = curriculum('')
    expect(await reopened(other, other.replace('volume 120 ECTS', 'volume 60 ECTS'))).toEqual([])
    const stacking = curriculum('stacks into Atmosphere with 5 ECTS')
    expect(await reopened(stacking, stacking.replace('volume 120 ECTS', 'volume 60 ECTS'))).toEqual([
      'curriculum | Helsinki, Bologna | ',
      'business | Helsinki, Bologna | curriculum',
    ])
  })

  it.each([
    ['volume 3 ECTS', 'volume 4 ECTS', ['programme | Helsinki | ']],
    ['stage designing', 'stage agreed', []],
    ['website "https://a.example"', 'website "https://b.example"', []],
    ['agreed 2026-05-01 by Helsinki', '', ['programme |  |  | without Helsinki']],
  ])('in the head, after %j has become %j, is %j', async (before, after, expected) => {
    const head = 'stage designing volume 3 ECTS website "https://a.example" agreed 2026-05-01 by Helsinki'
    expect(await reopened(including(head), including(head.replace(before, after)))).toEqual(expected)
  })

  it('is left to those who have not agreed anew', async () => {
    const after = old
      .replace('volume 3 ECTS', 'volume 4 ECTS')
      .replace('agreed 2026-05-12 by Helsinki, Bologna', 'agreed 2026-05-12 by Bologna agreed 2026-09-12 by Helsinki')
    expect(await reopened(old, after)).toEqual(['curriculum | Bologna | ', 'business | Helsinki, Bologna | curriculum'])
  })

  it('is also a block on which some partners have decided', async () => {
    const before = curriculum('mobility Exchange { duration 2 weeks agreed 2026-03-31 by Bologna }')
    expect(await reopened(before, before.replace('2 weeks', '3 weeks'))).toEqual([
      'curriculum | Helsinki, Bologna | ',
      'curriculum | mobility Exchange | Bologna | ',
      'business | Helsinki, Bologna | curriculum',
    ])
    expect(await reopened(before, before.replace('volume 3', 'volume 4'))).not.toContainEqual(expect.stringContaining('Exchange'))
  })
})
