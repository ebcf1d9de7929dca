import { AstUtils, GrammarAST } from 'langium'
import { describe, expect, it } from 'vitest'
import { datedKinds } from '../../src/model/calendar-kinds.ts'
import { Microcred } from '../support/index.ts'
import { model, name, programme } from './support.ts'

describe('calendar', () => {
  it('puts every date in order, with its kind and label', async () => {
    const { calendar } = await model(
      programme(
        'curriculum { agreed 2026-05-12 course A "Intro" { period from 2027-02 to 2027-03 } open "Which?" until 2026-04 }',
        `admission { cohort Two "2028" { registration 2028-01-10 } cohort One "2027" { application from 2026-10-01 to 2026-11-30 meeting 2026-12-05
          registration 2027-01-10 start 2027-02-01 places 30 } }`,
      ),
    )
    expect(calendar.entries.map(({ kind, label, start, end }) => [start.text, end?.text, kind, label])).toEqual([
      ['2026-04', undefined, 'deadline', ''],
      ['2026-05-12', undefined, 'decision', ''],
      ['2026-10-01', '2026-11-30', 'application', '2027'],
      ['2026-12-05', undefined, 'committee meeting', '2027'],
      ['2027-01-10', undefined, 'registration', '2027'],
      ['2027-02-01', undefined, 'start', '2027'],
      ['2027-02', '2027-03', 'period', 'Intro'],
      ['2028-01-10', undefined, 'registration', '2028'],
    ])
    expect([calendar.firstEnrolment?.text, calendar.firstStart?.text]).toEqual(['2027-01-10', '2027-02-01'])
    expect(calendar.cohorts.map(({ node, places, rounds }) => [name(node), places, rounds.length])).toEqual([
      ['Two', undefined, 0],
      ['One', 30, 1],
    ])
  })

  it('leaves out what is no date, and knows the editions', async () => {
    const { calendar } = await model(programme('partnership { editions 4 from 2026 }', 'vision { agreed 2026-02-30 }'))
    expect(calendar.entries.map((entry) => entry.kind)).toEqual(['editions'])
    expect(calendar.editions?.count).toBe(4)
  })

  it('knows every statement of the language that has a date', () => {
    const dated = Microcred.Grammar.rules.filter(GrammarAST.isParserRule).flatMap((rule) => {
      const assignments = AstUtils.streamAllContents(rule).filter(GrammarAST.isAssignment).toArray()
      const called = assignments.flatMap(({ feature, terminal }) =>
        GrammarAST.isRuleCall(terminal) && /^(CalendarDate|Period)$/.test(terminal.rule.$refText) ? [feature] : [],
      )
      return [...new Set(called)].map((feature) => [rule.name, feature])
    })
    const known = Object.entries(datedKinds).map(([type, { property }]) => [type, property])
    // A period is the value of its statements; the year of the forecast is no date to the grammar, but one to a reader.
    expect([...dated.filter(([type]) => type !== 'Period'), ['Forecast', 'year']].sort()).toEqual(known.sort())
  })
})
