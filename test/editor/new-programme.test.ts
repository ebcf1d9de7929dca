import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameFromTitle } from '../../src/editor/names-from-titles.ts'
import { answerFaults, newProgrammeFiles, stagesOfProgramme, usualAnswers } from '../../src/editor/new-programme.ts'
import type { NewProgrammeAnswers } from '../../src/editor/protocol.ts'
import { newProgrammeAnswer } from '../../src/editor/requests/new-programme.ts'
import { judge } from '../support/guidelines.ts'
import { parse } from '../support/index.ts'
import { tries } from '../support/properties.ts'

const answers: NewProgrammeAnswers = {
  ...usualAnswers,
  title: 'River Care',
  partners: ['University of Lakeside', 'Hilltop College'],
}

const filesOf = (changes: Partial<NewProgrammeAnswers> = {}): Record<string, string> =>
  Object.fromEntries(newProgrammeFiles({ ...answers, ...changes }).map(({ path, text }) => [path, text]))

const severitiesOf = async (changes: Partial<NewProgrammeAnswers>): Promise<Set<string>> =>
  new Set((await judge(filesOf(changes))).findings.map(({ severity }) => severity))

describe('a new programme', () => {
  test('shows all its gaps as hints while it is being explored', async () => {
    const { findings, models } = await judge(filesOf())
    expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([])
    expect(findings.length).toBeGreaterThan(30)
    expect(models.map(({ programme, partners }) => [programme.name, partners.length])).toEqual([['RiverCare', 2]])
  })

  test.each<Partial<NewProgrammeAnswers>>([
    { stage: 'designing' },
    { volume: '60 UK-credits' },
    { volume: '250 h' },
    { volume: '2.5' },
    { level: '5' },
    { partners: [] },
    { partners: ['Hilltop College'] },
    { partners: ['Hilltop College', 'Hilltop College', ' '] },
  ])('has no error with %j', async (changes) => {
    expect(await severitiesOf(changes)).not.toContain('error')
  })

  test('has what was answered', () => {
    const { 'programme.mcp': programme = '' } = filesOf({ title: 'The "deep"\nsea', volume: ' 4  ECTS', level: 'eqf 6' })
    expect(programme.split('\n')).toEqual(
      expect.arrayContaining([
        'programme TheDeepSea "The \\"deep\\" sea" {',
        '  stage exploring',
        '  volume 4 ECTS',
        '  level EQF 6',
        '    coordinator UniversityOfLakeside',
        '    partner HilltopCollege {',
      ]),
    )
  })

  test('has comments that can be taken away from the statements in them', () => {
    for (const text of Object.values({ ...filesOf(), none: filesOf({ partners: [] })['programme.mcp'] ?? '' })) {
      const statements = text.replace(/^( *)\/\/ {3}/gm, '$1')
      expect(statements).not.toBe(text)
      expect(parse(statements).errors).toEqual([])
    }
  })

  test('parses and keeps its titles, whatever these are', () => {
    const title = fc
      .string({ unit: 'binary', maxLength: 40 })
      .filter((text) => answerFaults({ ...answers, title: text }).length === 0)
    fc.assert(
      fc.property(title, fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 4 }), (title, partners) => {
        for (const { text } of newProgrammeFiles({ ...answers, title, partners })) expect(parse(text).errors).toEqual([])
      }),
      tries(60),
    )
  })
})

test.each<[Partial<NewProgrammeAnswers>, string]>([
  [{ title: ' \n' }, 'A programme needs a title.'],
  [{ volume: 'ten' }, 'The volume is a number of credits, such as 10 ECTS; “ten” is none.'],
  [{ volume: '0 ECTS' }, 'The volume is a number of credits, such as 10 ECTS; “0 ECTS” is none.'],
  [{ volume: '3 weeks' }, 'The volume is a number of credits, such as 10 ECTS; “3 weeks” is none.'],
  [{ level: 'EQF 9' }, 'The level is one of the European Qualifications Framework, from EQF 1 to EQF 8; “EQF 9” is none.'],
  [{ stage: 'toString' }, 'The stage is exploring, designing, agreed, running; “toString” is none of them.'],
  [{ stage: 'done' }, 'The stage is exploring, designing, agreed, running; “done” is none of them.'],
])('with %j it is not written', (changes, fault) => {
  expect(answerFaults({ ...answers, ...changes })).toEqual([fault])
  expect(() => newProgrammeFiles({ ...answers, ...changes })).toThrow(RangeError)
  expect(() => newProgrammeAnswer({ ...answers, ...changes })).toThrow(fault)
})

test('every stage of the language can be chosen', () => {
  expect(Object.keys(stagesOfProgramme()).map((stage) => answerFaults({ ...answers, stage }))).toEqual([[], [], [], []])
})

test.each([
  ['Care of Rivers', 'CareOfRivers'],
  ['Õppekava: järv & meri', 'ÕppekavaJärvMeri'],
  ['Женевский университет', 'ЖеневскийУниверситет'],
  ['جامعة الساحل', 'جامعةالساحل'],
  ['沿岸大学', '沿岸大学'],
  ['Women’s Health', 'WomensHealth'],
  ['21st-century skills', 'Thing21stCenturySkills'],
  ['EQF', '^EQF'],
  ['💧', 'Thing'],
  ['The long and winding title of a programme', 'TheLongAndWindingTitleOfA'],
  ['a'.repeat(50), `A${'a'.repeat(29)}`],
])('a thing with the title %s is called %s', (title, name) => {
  expect(nameFromTitle(title, 'Thing', new Set())).toBe(name)
  expect(parse(`institution ${name}`).errors).toEqual([])
})

test('a name is given once', () => {
  const taken = new Set(['Lake'])
  expect([nameFromTitle('Lake', 'Thing', taken), nameFromTitle('lake', 'Thing', taken)]).toEqual(['Lake2', 'Lake3'])
})
