import { describe, expect, it } from 'vitest'
import { hoursByActivity } from '../../src/model/load.ts'
import { peakOf } from '../../src/model/weeks.ts'
import { model, name, programme } from './support.ts'

const curriculum = `
  course Intro "Intro" { volume 3 ECTS by Helsinki duration 6 weeks load { lectures 18 h self-study 48 h assessment 900 min } }
  course Climate "Climate" { volume 4 ECTS by Bologna period from 2026-11-01 to 2026-11-28 load { self-study 100 h } }
  course Economy "Economy" { volume 4 ECTS by Helsinki, Bologna duration 4 weeks load { self-study 120 h } }
  structure { first Intro then choose 4 ECTS from Climate, Economy }`

describe('load', () => {
  it('gives hours, hours for a credit and hours per week of a course, with what its providers count', async () => {
    const { load } = await model(programme(`curriculum { ${curriculum} }`))
    const intro = [...load.courses.values()][0]
    expect(intro).toMatchObject({ hours: 81, credits: 3, hoursPerCredit: 27, weeks: 6, hoursPerWeek: 13.5 })
    expect(intro?.declared.map(({ institution, hours }) => [name(institution), hours])).toEqual([['Helsinki', 27]])
    expect(load.declared.map(({ hours }) => hours)).toEqual([27, 25])
    expect([...hoursByActivity(load.courses.values())]).toEqual([
      ['lectures', 18],
      ['self-study', 268],
      ['assessment', 15],
    ])
  })

  it('requires the hours of the credits that are chosen', async () => {
    const { load } = await model(programme(`curriculum { ${curriculum} }`))
    expect(load.required).toEqual({ min: 181, max: 201 })
    expect(load.hoursPerCredit).toEqual({ min: 25.857143, max: 28.714286 })
  })

  it.each([
    ['no load', 'course A "A" { volume 1 ECTS }'],
    ['an activity without a unit', 'course A "A" { volume 1 ECTS load { lectures 10 h self-study 20 } }'],
    ['an empty load', 'course A "A" { volume 1 ECTS load { } }'],
  ])('does not know the hours with %s', async (_, text) => {
    const { load } = await model(programme(`curriculum { ${text} }`))
    expect([load.required, [...load.courses.values()][0]?.hours, load.unknown.length]).toEqual([undefined, undefined, 1])
  })
})

describe('weeks', () => {
  it.each([
    ['the duration that is said', `${curriculum} duration 12 weeks`, 'duration', 12],
    ['the courses one after another', curriculum, 'courses', 10],
    [
      'the terms, without counting a day twice',
      'course A "A" structure { first A in One term One from 2026-09-01 to 2026-09-14 term Two from 2026-09-08 to 2026-09-21 }',
      'terms',
      3,
    ],
    ['nothing', 'course A "A" structure { first A }', undefined, undefined],
  ])('are taken from %s', async (_, text, basis, expected) => {
    const { weeks } = await model(programme(`curriculum { ${text} }`))
    expect([weeks.basis, weeks.weeks]).toEqual([basis, expected])
  })

  it('name the hours that stand in no stretch', async () => {
    const courses = 'course A "A" { duration 2 weeks load { lectures 10 h } } course B "B" { load { lectures 5 h } }'
    const { weeks } = await model(programme(`curriculum { ${courses} structure { first A anytime B } }`))
    expect(weeks.beside.map(({ step, hours }) => [step.order, hours])).toEqual([['anytime', { min: 5, max: 5 }]])
  })

  it('say how much each stretch asks, and what a target group needs', async () => {
    const { weeks } = await model(
      programme(
        'objectives { objective Time "Time" { constraint time 1 h per day } }',
        'vision { learners InService "In service" { time 6 h per week } learners Others "Others" }',
        `curriculum { ${curriculum} }`,
      ),
    )
    expect(weeks.stretches.map(({ fromWeek, toWeek, hoursPerWeek }) => [fromWeek, toWeek, hoursPerWeek])).toEqual([
      [1, 6, { min: 13.5, max: 13.5 }],
      [7, 10, { min: 25, max: 30 }],
    ])
    expect(peakOf(weeks.stretches)?.fromWeek).toBe(7)
    expect(weeks.hoursPerWeek).toEqual({ min: 18.1, max: 20.1 })
    expect(weeks.needed.map(({ group, budget, weeks: needed }) => [name(group), budget, needed])).toEqual([
      ['InService', 6, { min: 30.166667, max: 33.5 }],
      ['?', 7, { min: 25.857143, max: 28.714286 }],
    ])
  })
})
