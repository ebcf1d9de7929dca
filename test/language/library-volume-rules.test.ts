import { describe, expect, test } from 'vitest'
import { profiles } from '../../src/language/library/choices.ts'
import { countries } from '../../src/language/library/countries.ts'
import {
  describeLimits,
  hoursPerCredit,
  rulesOfCountry,
  rulesOfProfile,
  rulesOfWebsite,
  volumeRules,
} from '../../src/language/library/volume-rules.ts'

test('every rule has its own id, a source, and limits that are in order', () => {
  expect(new Set(volumeRules.map(({ id }) => id)).size).toBe(volumeRules.length)
  for (const { id, source, limits } of volumeRules) {
    expect(URL.canParse(source), id).toBe(true)
    expect(describeLimits(limits), id).not.toBe('')
    for (const limit of Object.values(limits)) {
      if (typeof limit === 'object' && 'least' in limit) expect(limit.least, id).toBeLessThanOrEqual(limit.most)
    }
  }
})

test('whom a rule binds is known', () => {
  for (const { binds, id } of volumeRules) {
    if (binds.kind === 'profile') expect(Object.keys(profiles.words), id).toContain(binds.profile)
    if ('country' in binds) expect(countries.entries.has(binds.country), id).toBe(true)
  }
})

describe('rules are found by whom they bind', () => {
  test('profile', () => {
    expect(rulesOfProfile('short-learning-programme').map(({ limits }) => limits)).toEqual([
      { credits: { least: 5, most: 30 }, levels: { least: 5, most: 8 } },
    ])
    expect(rulesOfProfile('joint-programme')).toEqual([])
  })

  test('country, without the practice of its universities', () => {
    expect(rulesOfCountry('EE').map(({ id }) => id)).toEqual(['ee-hours-per-credit'])
    expect(rulesOfCountry('BE')).toEqual([])
    expect(rulesOfCountry('AT')).toEqual([])
  })

  test('institution or network, by its website', () => {
    expect(rulesOfWebsite('https://www.ut.ee/en/study').map(({ id }) => id)).toEqual([
      'tartu-micro-degree',
      'tartu-micro-credential',
    ])
    expect(rulesOfWebsite('taltech.ee')).toHaveLength(1)
    for (const other of ['https://about.ee', 'https://notut.ee', 'https:// no address', ''])
      expect(rulesOfWebsite(other)).toEqual([])
  })
})

test('hours for one credit: those of the country, otherwise 25 to 30', () => {
  expect(hoursPerCredit('NL').range).toEqual({ least: 28, most: 28 })
  expect(hoursPerCredit('MT').range).toEqual({ least: 25, most: 25 })
  expect(hoursPerCredit('EE').range).toEqual({ least: 26, most: 26 })
  for (const other of ['ES', 'AT', 'XX', undefined]) expect(hoursPerCredit(other).rule.id).toBe('ehea-hours-per-credit')
})

test('limits are said in words', () => {
  const said = (id: string) => describeLimits(volumeRules.find((rule) => rule.id === id)?.limits ?? {})
  expect(said('short-learning-programme')).toBe('5 to 30 ECTS, EQF 5 to 8')
  expect(said('es-university')).toBe('less than 15 ECTS')
  expect(said('tcd-micro-credential')).toBe('2.5 or 5 or 10 ECTS')
  expect(said('nl-pilot')).toBe('3 to 30 ECTS, 84 to 840 h, 28 h for one credit')
})
