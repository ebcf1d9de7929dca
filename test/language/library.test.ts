import { describe, expect, test } from 'vitest'
import { openingVerb, verbsOfLevel } from '../../src/language/library/bloom-verbs.ts'
import { cefrRank } from '../../src/language/library/cefr.ts'
import { choices, supplementElements, taxonomyLevels } from '../../src/language/library/choices.ts'
import { countries, country, isoCountryCode } from '../../src/language/library/countries.ts'
import { cycleOfLevel, cycles, levelOfCycle } from '../../src/language/library/cycles.ts'
import { eqfLevel, eqfLevels } from '../../src/language/library/eqf.ts'
import { isced, iscedPath } from '../../src/language/library/isced.ts'
import { language, languages } from '../../src/language/library/languages.ts'
import { conceptsOfChoices } from '../../src/language/library/learning-model.ts'
import { supplementElementTable } from '../../src/language/library/supplement-elements.ts'
import { vocabularies, vocabulary } from '../../src/language/library/vocabulary.ts'

describe('every vocabulary', () => {
  test('has entries with a label, and addresses that are addresses', () => {
    for (const { id, entries, source, title } of vocabularies().values()) {
      expect(entries.size, id).toBeGreaterThan(1)
      expect(source && title, id).toBeTruthy()
      for (const [code, entry] of entries) {
        expect(entry.code, id).toBe(code)
        expect(entry.label.trim(), `${id} ${code}`).not.toBe('')
        if (entry.address !== undefined) expect(URL.canParse(entry.address), entry.address).toBe(true)
        if (entry.within !== undefined) expect(entries.has(entry.within), `${id} ${entry.within}`).toBe(true)
      }
    }
  })

  test('is found by its id; those of statements by type and property', () => {
    expect(vocabulary('isced-f')?.entries.get('0521')?.label).toBe('Environmental sciences')
    expect(vocabulary('Delivery.mode')?.entries.get('online')?.address).toMatch(/920fbb3cbe$/)
    expect(vocabulary('nothing')).toBeUndefined()
    for (const id of Object.keys(choices)) expect(vocabulary(id)?.entries.size, id).toBeGreaterThan(1)
  })

  test('has a title of its own, unless its words are shared', () => {
    const byTitle = new Map<string, unknown>()
    for (const choice of Object.values(choices)) {
      expect(byTitle.get(choice.title) ?? choice, choice.title).toBe(choice)
      byTitle.set(choice.title, choice)
    }
  })
})

describe('levels', () => {
  test('there are eight of the European framework, by number', () => {
    expect(eqfLevels.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(eqfLevel(7)?.address).toBe('http://data.europa.eu/snb/eqf/7')
    for (const wrong of [0, 9, 6.5]) expect(eqfLevel(wrong)).toBeUndefined()
  })

  test('each cycle goes with one level', () => {
    expect(levelOfCycle).toEqual({ short: 5, first: 6, second: 7, third: 8 })
    expect(cycleOfLevel(7)).toBe('second')
    expect(cycleOfLevel(4)).toBeUndefined()
    expect([...cycles.entries.keys()]).toEqual(Object.keys(levelOfCycle))
  })

  test('those of languages can be compared', () => {
    expect(cefrRank('C1')).toBeGreaterThan(cefrRank('B2') ?? 9)
    expect(cefrRank('B3')).toBeUndefined()
  })
})

describe('fields of education', () => {
  test('there are 12 broad, 58 narrow and 150 detailed ones', () => {
    const digits = Object.groupBy(isced.entries.keys(), (code) => code.length)
    expect([digits[2]?.length, digits[3]?.length, digits[4]?.length]).toEqual([12, 58, 150])
  })

  test('a field lies within wider ones', () => {
    expect(iscedPath('0521').map(({ code }) => code)).toEqual(['05', '052', '0521'])
    expect(iscedPath('0523')).toEqual([])
  })
})

describe('countries and languages', () => {
  test('have names and addresses', () => {
    expect(country('FI')).toMatchObject({ code3: 'FIN', name: 'Finland' })
    expect(country('FI')?.address).toBe('http://publications.europa.eu/resource/authority/country/FIN')
    expect(language('en')).toMatchObject({ code3: 'eng', name: 'English' })
    expect(language('en')?.address).toBe('http://publications.europa.eu/resource/authority/language/ENG')
    expect(countries.entries.size).toBe(250)
    expect(languages.entries.size).toBe(183)
  })

  test('UK and EL are understood, and known to be other codes', () => {
    expect(country('UK')?.code).toBe('GB')
    expect(isoCountryCode('EL')).toBe('GR')
    expect(isoCountryCode('FI')).toBeUndefined()
    expect(isoCountryCode('constructor')).toBeUndefined()
    expect(countries.entries.has('UK')).toBe(false)
  })

  test('Norwegian is a language, Serbo-Croatian no longer one', () => {
    expect(languages.entries.has('no')).toBe(true)
    expect(languages.entries.has('sh')).toBe(false)
  })
})

test('every word that has concepts of the European Learning Model has one, and no concept is left over', () => {
  for (const [id, { concepts }] of Object.entries(conceptsOfChoices)) {
    expect(Object.keys(concepts), id).toEqual(Object.keys(choices[id]?.words ?? {}))
  }
})

test('the elements of the supplement are those that a programme can name: eleven mandatory, five optional', () => {
  expect(supplementElementTable.map(({ id }) => id)).toEqual(Object.keys(supplementElements.words))
  expect(supplementElementTable.filter(({ mandatory }) => mandatory)).toHaveLength(11)
  expect(supplementElementTable.filter(({ mandatory }) => !mandatory)).toHaveLength(5)
  const later = supplementElementTable.filter(({ designTime }) => !designTime).map(({ id }) => id)
  expect(later).toEqual(['learner', 'date', 'grade'])
})

describe('verbs of outcomes', () => {
  test('stand at the levels of the taxonomy, each at one', () => {
    expect(Object.keys(verbsOfLevel)).toEqual(Object.keys(taxonomyLevels.words))
    const verbs = Object.values(verbsOfLevel).flat()
    expect(new Set(verbs).size).toBe(verbs.length)
  })

  test.each([
    ['Analyse the systems behind sustainability', 'analyse', 'analyse'],
    ['Analyze the systems', 'analyse', 'analyse'],
    ['Summarizing is no verb of the list', undefined, undefined],
    ['Carry out a survey', 'carry out', 'apply'],
    ['Learners can critically evaluate policies', 'evaluate', 'evaluate'],
    ['The learner is able to design a plan', 'design', 'create'],
    ['Apply methods', 'apply', 'apply'],
    ['Be aware of climate change', 'be aware of', 'vague'],
    ['Understand climate change', 'understand', 'vague'],
    ['Analyser les systèmes', undefined, undefined],
    ['', undefined, undefined],
  ])('%s', (outcome, verb, level) => {
    expect(openingVerb(outcome)).toEqual(verb === undefined ? undefined : { verb, level })
  })
})
