import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languageReference } from '../../scripts/write-language-reference.ts'
import { chapters, entryOf, formOf, howOften, reference, wrap } from '../../src/language/reference/index.ts'
import { blocksOf, keywordOf, keywordsOf, openingOf, rules, statementsOf, typesOf } from '../../src/language/statements.ts'
import { parse } from '../support/index.ts'

const entries = Object.entries(reference)

describe('the table of the reference', () => {
  test('has an entry for each rule that is a statement or a value, and for nothing else', () => {
    const single = [...rules().values()].filter((rule) => rule.dataType === undefined && typesOf(rule.name).includes(rule.name))
    expect(Object.keys(reference).sort()).toEqual(single.map((rule) => rule.name).sort())
  })

  test('stands in the chapters, each entry once', () => {
    expect(chapters.flatMap((chapter) => chapter.entries.map(([type]) => type)).sort()).toEqual(Object.keys(reference).sort())
  })

  test.each(entries)('says what %s is in whole sentences', (_, { says }) => {
    expect(says).toMatch(/^[A-Z].*\.$/)
  })

  test.each(entries)('gives an example of %s that can be read', (type, { example }) => {
    const file = wrap(type, example)
    expect(parse(file).errors, file).toEqual([])
  })

  test('has no entry for a union of statements', () => {
    expect(entryOf('HeadStatement')).toBeUndefined()
  })
})

describe('docs/language.md', () => {
  const page = readFileSync(new URL('../../docs/language.md', import.meta.url), 'utf8')

  test('is what scripts/write-language-reference.ts writes', () => {
    expect(page, 'out of date: run node scripts/write-language-reference.ts').toBe(languageReference())
  })
})

describe('what can be said about a statement', () => {
  test('the smallest file around it', () => {
    expect(wrap('Proves', 'proves Systems')).toBe('course Name {\n  assessment Name {\n    proves Systems\n  }\n}')
    expect(wrap('Credits', '3 ECTS')).toContain('3 ECTS')
    expect(() => wrap('Nothing', '')).toThrow('unknown Nothing')
  })

  test.each([
    ['VolumeStatement', 'volume CREDITS'],
    ['Stacking', 'stacks into DEGREE-PROGRAMME [with CREDITS] [{ … }]'],
    ['Member', '(leader | member | learner-representative) NAME [TEXT] [of ORGANISATION] [{ … }]'],
    ['Supervision', '(supervised | unsupervised) [online | on-site] [(with | without) identity check]'],
    ['LanguageLevel', 'LANGUAGE [LEVEL] [(LANGUAGE-SKILL, …)]'],
    ['Text', 'TEXT [TRANSLATION …]'],
    ['Agreed', 'agreed DATE [by INSTITUTION, …]'],
    ['ToolJudgement', 'criterion CRITERION JUDGEMENT [TEXT]'],
  ])('the form of %s', (type, form) => {
    expect(formOf(type)).toBe(form)
  })

  test('how often it may stand', () => {
    expect(howOften('Stage')).toBe('once')
    expect(howOften('Course')).toBe('any number of times')
    expect(howOften('Import')).toBe('any number of times')
    expect(howOften('Service')).toBe('once for each kind and partner')
    expect(howOften('Credits')).toBeUndefined()
  })

  test('the words that begin it', () => {
    expect(keywordOf('Stage')).toBe('stage')
    expect(keywordsOf('Group')).toEqual(['group', 'phase', 'track'])
    expect(openingOf('ConsultationEvidence')).toBe('evidence consultation of')
    expect(keywordsOf('LoadItem')).toEqual([])
  })

  test('the statements of a block, and the blocks of a statement', () => {
    expect(statementsOf('Load').map((statement) => [statement.type, statement.common])).toEqual([
      ['LoadItem', false],
      ['Agreed', true],
      ['OpenQuestion', true],
      ['Concerns', true],
      ['Absence', true],
      ['Unknown', true],
      ['Note', true],
    ])
    expect(statementsOf('SourceFile').map((statement) => statement.keyword)).toContain('institution')
    expect(statementsOf('Website')).toEqual([])
    expect(blocksOf('Weight')).toEqual(['Assessment'])
    expect(blocksOf('Course')).toEqual(['SourceFile', 'Curriculum'])
  })
})
