import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearest } from '../../src/language/library/nearest.ts'

const words = ['seminars', 'self-study', 'lectures', 'lab', 'project', 'Helsinki', 'Bologna']

test.each([
  ['lecture', ['lectures']],
  ['Lectures', ['lectures']],
  ['lectrues', ['lectures']],
  ['helsinki', ['Helsinki']],
  ['Bolonga', ['Bologna']],
  ['proj', ['project']],
  ['lob', ['lab']],
  ['zzz', []],
  ['', []],
])('%j leads to %j', (word, expected) => {
  expect(nearest(word, words)).toEqual(expected)
})

test.each([
  ['ETCS', 'ECTS'],
  ['chekc', 'check'],
  ['jsno', 'json'],
  ['Tow', 'Two'],
])('two letters that changed places are one slip, also in a short word: %s is %s', (word, meant) => {
  expect(nearest(word, [meant, 'something else'])).toEqual([meant])
})

test('letters that changed places at a distance are two', () => {
  expect(nearest('STCE', ['ECTS'])).toEqual([])
})

test('case and accents come before beginnings, and these before slips', () => {
  expect(nearest('kestavyys', ['Kestavyyz', 'KestävyysToo', 'Kestävyys'])).toEqual(['Kestävyys', 'KestävyysToo', 'Kestavyyz'])
})

test('equal ones stand in the order of the alphabet, whatever order they come in', () => {
  expect(nearest('weex', ['week', 'weep', 'weed', 'wees'])).toEqual(['weed', 'week', 'weep'])
  expect(nearest('weex', ['wees', 'weed', 'weep', 'week'], 2)).toEqual(['weed', 'week'])
})

test('for any words it gives candidates only, none twice, never the word itself, and no more than asked for', () => {
  const anyWord = fc.string({ maxLength: 12 })
  fc.assert(
    fc.property(anyWord, fc.array(anyWord), fc.nat(5), (word, candidates, most) => {
      const found = nearest(word, candidates, most)
      expect(found.length).toBeLessThanOrEqual(most)
      expect(new Set(found).size).toBe(found.length)
      for (const one of found) expect(candidates.includes(one) && one !== word).toBe(true)
      expect(nearest(word, candidates.toReversed(), most)).toEqual(found)
    }),
  )
})
