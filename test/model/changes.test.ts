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
    ...reopened.map(({ section, agreedBy, because }) => `reopens | ${section} | ${agreedBy.join(', ')} | ${because.join(', ')}`),
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
})
