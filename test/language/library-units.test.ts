import { describe, expect, test } from 'vitest'
import {
  daysIn,
  hoursIn,
  periodsMeant,
  ratePeriods,
  takesUnit,
  unitsMeant,
  unitsOf,
  weeksInPeriod,
} from '../../src/language/library/units.ts'

test('every unit of hours and of duration can be converted, and so can every period', () => {
  expect(Object.keys(hoursIn)).toEqual(Object.keys(unitsOf.Hours.units))
  expect(Object.keys(hoursIn)).toEqual(Object.keys(unitsOf.Rate.units))
  expect(Object.keys(daysIn)).toEqual(Object.keys(unitsOf.Duration.units))
  expect(Object.keys(weeksInPeriod)).toEqual(Object.keys(ratePeriods))
})

test('conversions agree with each other', () => {
  expect(daysIn.years).toBeCloseTo((daysIn.months ?? 0) * 12)
  expect(daysIn.years).toBeCloseTo((daysIn.semesters ?? 0) * 2)
  expect((weeksInPeriod.month ?? 0) * 7).toBeCloseTo(daysIn.months ?? 0)
  expect((weeksInPeriod.day ?? 0) * 7).toBe(weeksInPeriod.week)
})

describe('a value takes its units and no other', () => {
  test.each([
    ['Credits', 'ECTS', true],
    ['Credits', 'weeks', false],
    ['Credits', undefined, false],
    ['Hours', 'min', true],
    ['Duration', 'weeks', true],
    ['Duration', 'week', false],
    ['Duration', 'constructor', false],
    ['Percentage', '%', true],
    ['Money', 'EUR', true],
    ['Money', 'ECTS', false],
    ['Rate', 'h', true],
    ['Measure', 'learners', true],
    ['Measure', 'partners', true],
    ['Measure', undefined, true],
    ['Selection', undefined, true],
    ['Selection', 'EUR', false],
  ] as const)('%s %s: %s', (type, unit, taken) => {
    expect(takesUnit(type, unit)).toBe(taken)
  })

  test('the example of each type is right', () => {
    for (const [type, { example }] of Object.entries(unitsOf)) {
      const [, unit] = example.split(' ')
      expect(takesUnit(type as keyof typeof unitsOf, unit), example).toBe(true)
    }
  })
})

test.each([
  ['Duration', 'week', 'weeks'],
  ['Duration', 'Semester', 'semesters'],
  ['Hours', 'hours', 'h'],
  ['Hours', 'minute', 'min'],
  ['Credits', 'ects', 'ECTS'],
  ['Credits', 'credits', 'ECTS'],
  ['Credits', 'CATS', 'UK-credits'],
  ['Percentage', 'percent', '%'],
  ['Money', 'euro', 'EUR'],
  ['Money', 'eur', 'EUR'],
] as const)('%s %s: what was meant is %s', (type, word, unit) => {
  expect(unitsMeant(type, word)[0]).toBe(unit)
})

test('the period that was meant is named', () => {
  expect(periodsMeant('weeks')).toEqual(['week'])
  expect(periodsMeant('mounth')).toEqual(['month'])
  expect(periodsMeant('fortnight')).toEqual([])
})
