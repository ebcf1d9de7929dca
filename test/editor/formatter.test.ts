import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formattedText } from '../../src/editor/formatting/format.ts'
import { newProgrammeFiles, usualAnswers } from '../../src/editor/new-programme.ts'
import { Microcred, parse } from '../support/index.ts'
import { tries } from '../support/properties.ts'
import { commentsOf, joined, pieces, treeOf, withOtherSpaces } from '../support/whitespace.ts'

const format = (text: string): string => formattedText(parse(text).document, Microcred)

const folder = fileURLToPath(new URL('../../examples/', import.meta.url))
const examples = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mcp'))
    .map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]),
)
/** Long enough to have everything, short enough to be formatted a hundred times. */
const short = examples['coastal-resilience/qualification.mcp'] ?? ''

const inProgramme = (lines: string): string => `programme Coast {\n${lines}}\n`

test.each<[what: string, text: string, formatted: string]>([
  ['nothing', '', ''],
  ['white space alone', ' \n\n ', ''],
  ['a comment alone', '\n\n  // alone  ', '// alone\n'],
  ['one statement a line', 'programme Coast{stage agreed volume 3 ECTS}', 'programme Coast { stage agreed volume 3 ECTS }\n'],
  [
    'one statement a line in a block that was opened',
    'programme Coast{\nstage agreed volume 3 ECTS}',
    inProgramme('  stage agreed\n  volume 3 ECTS\n'),
  ],
  ['an empty block', 'programme Coast  {  }', 'programme Coast {}\n'],
  ['an empty block that is being written', 'programme Coast {\n\n\n}', 'programme Coast {\n}\n'],
  [
    'a block within one in one line',
    'programme Coast { team { meets every 6 weeks } }',
    inProgramme('  team { meets every 6 weeks }\n'),
  ],
  [
    'a statement over several lines',
    'programme\n\nCoast\n"Coast"\n{\nvolume\n3\n\nECTS\n}',
    'programme Coast "Coast" {\n  volume 3 ECTS\n}\n',
  ],
  [
    'empty lines',
    '\n\nimport "a.mcp"\n\n\n\nprogramme Coast {\n\n\n  stage agreed\n\n\n  volume 3 ECTS\n\n}\n\n\n',
    'import "a.mcp"\n\nprogramme Coast {\n  stage agreed\n\n  volume 3 ECTS\n}\n',
  ],
  [
    'marks between words',
    'programme Coast {\n field ISCED 0521 ,ISCED 0532\nquality{\n}admission { route A { language en B2(reading B2 ,speaking B2 ) } } business{fee F{covers Intro . Essay}}}',
    inProgramme(
      '  field ISCED 0521, ISCED 0532\n  quality {\n  }\n  admission {\n    route A { language en B2 (reading B2, speaking B2) }\n  }\n  business {\n    fee F { covers Intro.Essay }\n  }\n',
    ),
  ],
  ['a per cent sign', 'programme Coast {\nbusiness {\nreserve 5%\n}\n}', inProgramme('  business {\n    reserve 5 %\n  }\n')],
  ['a byte order mark', '\uFEFF  programme Coast {\n}', '\uFEFFprogramme Coast {\n}\n'],
  ['lines of Windows', 'programme Coast {\r\nstage agreed\r\n}', 'programme Coast {\r\n  stage agreed\r\n}\r\n'],
  [
    'lines of several kinds: as most are',
    'programme Coast {\r\n  stage agreed\n  volume 3 ECTS\r\n}\r\n',
    'programme Coast {\r\n  stage agreed\r\n  volume 3 ECTS\r\n}\r\n',
  ],
  [
    'a block of prose',
    'programme Coast {\ndescription """\n first\n   second  \n\n third\n"""\n}',
    inProgramme('  description """\n    first\n      second\n\n    third\n    """\n'),
  ],
  [
    'a block of prose that begins behind its quotes',
    'programme Coast {\ndescription """first  \n   second\n   third"""\n}',
    inProgramme('  description """first  \n    second\n    third"""\n'),
  ],
  [
    'a comment behind a statement',
    'programme Coast {  // head\nstage agreed   // by all\n}   // end\n',
    'programme Coast { // head\n  stage agreed // by all\n} // end\n',
  ],
  [
    'comments in lines of their own',
    '// first\n\n\n// second\nprogramme Coast {\n// third\nstage agreed\n\n  // fourth\n  }',
    '// first\n\n// second\nprogramme Coast {\n  // third\n  stage agreed\n\n  // fourth\n}\n',
  ],
  [
    'a comment before a statement in its line',
    'programme Coast {\n/* a */stage agreed\n}',
    inProgramme('  /* a */ stage agreed\n'),
  ],
  [
    'a comment within a statement',
    'programme/* a */Coast{\nvolume // b\n3 /* c */ ECTS\n}',
    'programme /* a */ Coast {\n  volume // b\n    3 /* c */ ECTS\n}\n',
  ],
  [
    'a comment of several lines with stars',
    'programme Coast {\n/* a\n* b\n   * c\n*/\nstage agreed\n}',
    inProgramme('  /* a\n   * b\n   * c\n   */\n  stage agreed\n'),
  ],
  [
    'a comment of several lines with a drawing',
    'programme Coast {\n/* a\n     b\n  c */\nstage agreed\n}',
    inProgramme('  /* a\n     b\n  c */\n  stage agreed\n'),
  ],
])('lays out %s', (_, text, formatted) => {
  expect(format(text)).toBe(formatted)
  expect(format(formatted)).toBe(formatted)
})

describe('a long line', () => {
  const names = Array.from({ length: 20 }, (_, index) => `University${index}`)

  test('goes on in the next behind a comma, as often as needed', () => {
    const formatted = format(`programme Coast { agreed 2026-01 by ${names.join(',')} }`)
    const lines = formatted.split('\n')
    expect(lines.slice(1, 4).map((line) => line.search(/\S/))).toEqual([2, 4, 4])
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(130)
    expect(lines[1]?.length).toBeGreaterThan(115)
    expect(format(formatted)).toBe(formatted)
  })

  test('opens a block that was written in one line', () => {
    const text = `topic A "${'a'.repeat(100)}" { leads to B answers C }`
    expect(format(`programme P {\n  curriculum {\n    ${text}\n  }\n}\n`).split('\n').slice(3, 6)).toEqual([
      '      leads to B',
      '      answers C',
      '    }',
    ])
  })
})

describe('what cannot be read is left as it is', () => {
  test.each<[what: string, text: string, formatted: string]>([
    [
      'a statement',
      'programme P {\n   stage   agreed\n  volume   ECTS  3\n   level   EQF  7\n}',
      'programme P {\n  stage agreed\n  volume   ECTS  3\n  level EQF 7\n}\n',
    ],
    [
      'half a word',
      'programme P {\n   stage   agreed\n  cour   \n\n\n   level   EQF  7\n}',
      'programme P {\n  stage agreed\n  cour   \n\n\n  level EQF 7\n}\n',
    ],
    [
      'a text that is not closed',
      'programme P {\n  note   "open\n\n\n   stage   agreed\n}',
      'programme P {\n  note   "open\n\n\n  stage agreed\n}\n',
    ],
    ['a comment that is not closed', 'programme   P {\n}\n/*  open\n  stage', 'programme P {\n}\n/*  open\n  stage'],
    [
      'a block that is not closed',
      'programme   P {\n   stage   agreed\n  team  {\n',
      'programme P {\n  stage agreed\n  team {\n',
    ],
    ['one brace too many', 'programme   P {\n}\n}\n  programme   Q {\n}', 'programme P {\n}\n}\n  programme   Q {\n}'],
    [
      'what has no meaning',
      'programme P {\n  stage =   agreed\n   level   EQF  7\n}',
      'programme P {\n  stage =   agreed\n  level EQF 7\n}\n',
    ],
    ['the first word', 'program   P\nprogramme   Q {\n}', 'program   P\nprogramme Q {\n}\n'],
  ])('%s', (_, text, formatted) => {
    expect(format(text)).toBe(formatted)
  })

  test('and no word is lost, wherever a file is cut', () => {
    fc.assert(
      fc.property(fc.nat(short.length), fc.nat(40), (start, length) => {
        const cut = short.slice(0, start) + short.slice(start + length)
        const formatted = format(cut)
        expect(formatted.replace(/\s+/g, '')).toBe(cut.replace(/\s+/g, ''))
        expect(treeOf(formatted)).toBe(treeOf(cut))
        expect(format(formatted)).toBe(formatted)
      }),
      tries(60),
    )
  })
})

test.each(Object.entries(examples))('examples/%s is laid out as it should be', (_, text) => {
  expect(format(text)).toBe(text)
})

test('a new programme is laid out as it should be', () => {
  for (const { text } of newProgrammeFiles({ ...usualAnswers, partners: ['Hilltop', 'Lakeside'] }))
    expect(format(text)).toBe(text)
})

test('is the same for any white space, and keeps tree and words', () => {
  const expected = { text: format(short), tree: treeOf(short), tokens: pieces(short).tokens }
  fc.assert(
    fc.property(withOtherSpaces(short), (text) => {
      const formatted = format(text)
      expect({ text: formatted, tree: treeOf(formatted), tokens: pieces(formatted).tokens }).toEqual(expected)
    }),
    tries(30),
  )
})

describe('a comment', () => {
  const { before, tokens, end } = pieces(short)
  const kinds = ['// X\n', ' // X\n', '\n// X\n', '\n\n// X\n\n', '/* X */', ' /* X\n Y */ ', '\n/* X\n * Y */\n', '\r\n/* X */ ']
  const withComments = fc
    .array(fc.tuple(fc.nat(tokens.length), fc.constantFrom(...kinds)), { minLength: 1, maxLength: 30 })
    .map((comments) => {
      const gaps = [...before, end]
      for (const [at, comment] of comments) gaps[at] = `${gaps[at]}${comment}`
      return joined({ before: gaps.slice(0, -1), tokens, end: gaps.at(-1) ?? '' })
    })

  test.each(Object.entries(examples))('survives between any two words of examples/%s', (_, example) => {
    const { before, tokens, end } = pieces(example)
    const comments = [...before, end].map((_gap, index) => kinds[index % kinds.length]?.replace(/[XY]/g, `${index}`) ?? '')
    const text = joined({ before: before.map((gap, index) => gap + comments[index]), tokens, end: end + comments.at(-1) })
    const formatted = format(text)
    expect(commentsOf(formatted)).toEqual(commentsOf(text))
    expect(treeOf(formatted)).toBe(treeOf(example))
    expect(placesOf(formatted)).toEqual(placesOf(text))
  })

  test('survives with others, in its order and once, and the tree with it', () => {
    fc.assert(
      fc.property(withComments, (text) => {
        const formatted = format(text)
        expect(commentsOf(formatted)).toEqual(commentsOf(text))
        expect(treeOf(formatted)).toBe(treeOf(text))
        expect(format(formatted)).toBe(formatted)
        expect(placesOf(formatted)).toEqual(placesOf(text))
      }),
      tries(60),
    )
  })

  /** Before which token each comment stands, and whether it has a line of its own there. */
  function placesOf(text: string): string[] {
    const { before, end } = pieces(text)
    return [...before, end].flatMap((gap, index) =>
      [...gap.matchAll(/(^|[\n\r])?([^\S\n\r]*)(\/\*[\s\S]*?\*\/|\/\/.*)/g)].map(
        ([, line]) => `${index}${line === undefined || (line === '' && index > 0) ? ' in the line before' : ''}`,
      ),
    )
  }
})
