import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountIn, minus, plus, single, sumOf, times } from '../../src/model/amounts.ts'
import { dateOf, daysOf, isBefore } from '../../src/model/dates.ts'
import { lazily } from '../../src/model/lazy.ts'
import { daysOfDuration, hoursOf, hoursPerWeek, moneyOf, shareOf, weeksOfDuration } from '../../src/model/quantities.ts'
import { only, type Range, someOf, sum } from '../../src/model/ranges.ts'

describe('dates', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31', 'year'],
    ['2028-02', '2028-02-01', '2028-02-29', 'month'],
    ['2026-09-01', '2026-09-01', '2026-09-01', 'day'],
  ])('%s lasts from %s to %s', (text, first, last, precision) => {
    expect(dateOf(text)).toEqual({ text, first, last, precision })
  })

  it.each(['2026-13', '2026-02-30', '26', '2026.5', '', undefined])('%s is no date', (text) => {
    expect(dateOf(text)).toBeUndefined()
  })

  it('calls a date before another only where every day is', () => {
    const precedes = (left: string, right: string) => isBefore(dateOf(left) as never, dateOf(right) as never)
    expect(precedes('2026-08', '2026-09-01')).toBe(true)
    expect(precedes('2026', '2026-09-01')).toBe(false)
  })

  it('counts the first and the last day', () => {
    const span = (start: string, end: string) => daysOf({ start: dateOf(start) as never, end: dateOf(end) })
    expect(span('2026-09-01', '2026-10-12')).toBe(42)
    expect(span('2026-10-12', '2026-09-01')).toBeUndefined()
  })
})

describe('quantities', () => {
  it.each([
    ['90 min in hours', hoursOf({ amount: 90, unit: 'min' }), 1.5],
    ['hours without a unit', hoursOf({ amount: 90 }), undefined],
    ['2 weeks in days', daysOfDuration({ amount: 2, unit: 'weeks' }), 14],
    ['10 days in weeks', weeksOfDuration({ amount: 10, unit: 'days' }), 1.428571],
    ['a duration in ECTS', weeksOfDuration({ amount: 10, unit: 'ECTS' }), undefined],
    ['a word of JavaScript as a unit', weeksOfDuration({ amount: 10, unit: 'constructor' }), undefined],
    ['40 %', shareOf({ amount: 40, unit: '%' }), 0.4],
    ['1 h per day in a week', hoursPerWeek({ amount: 1, unit: 'h', period: 'day' } as never), 7],
    ['6 h per week', hoursPerWeek({ amount: 6, unit: 'h', period: 'week' } as never), 6],
  ])('%s', (_, actual, expected) => {
    expect(actual).toBe(expected)
  })

  it('knows money only with a currency', () => {
    expect(moneyOf({ amount: 450, unit: 'EUR' } as never)).toEqual({ amount: 450, currency: 'EUR' })
    expect(moneyOf({ amount: 450, unit: 'XYZ' } as never)).toBeUndefined()
  })
})

describe('ranges', () => {
  const range = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })).map(
    ([a, b]): Range => ({
      min: Math.min(a, b),
      max: Math.max(a, b),
    }),
  )

  it('keep their least below their most, in sums and in choices', () => {
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 6 }), (ranges, count) => {
        const chosen = someOf(ranges, count)
        const whole = sum(ranges) as Range
        if (count > ranges.length) return chosen === undefined
        return chosen !== undefined && chosen.min <= chosen.max && chosen.max <= whole.max && chosen.min <= whole.min
      }),
    )
  })

  it('are unknown as soon as a part is', () => {
    expect(sum([{ min: 1, max: 1 }, undefined])).toBeUndefined()
    expect(only({ min: 1, max: 2 })).toBeUndefined()
  })
})

describe('sums of money', () => {
  const node = { $type: 'Fee' } as never
  const euro = (amount: number) => sumOf({ amount, currency: 'EUR' }, node)

  it('never mix currencies', () => {
    const mixed = plus(euro(10), sumOf({ amount: 5, currency: 'SEK' }, node))
    expect([...mixed.amounts]).toEqual([
      ['EUR', 10],
      ['SEK', 5],
    ])
    expect(single(mixed)).toBeUndefined()
    expect(amountIn(mixed, 'EUR')).toBeUndefined()
  })

  it('remember what is not known', () => {
    const incomplete = minus(euro(10), sumOf(undefined, node))
    expect(incomplete.unknown).toEqual([node])
    expect(single(incomplete)).toBeUndefined()
    expect(single(times(euro(10), 3))).toEqual({ amount: 30, currency: 'EUR' })
  })
})

it('computes a lazy property once, and only when it is read', () => {
  let computed = 0
  const whole = lazily<{ a: number }, { b: number }>({ a: 1 }, { b: ({ a }) => a + ++computed })
  expect(computed).toBe(0)
  expect([whole.b, whole.b, computed]).toEqual([2, 2, 1])
})
