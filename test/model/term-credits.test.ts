import { describe, expect, it } from 'vitest'
import { termCreditsOf } from '../../src/model/term-credits.ts'
import { model, programme } from './support.ts'

const courses = `
  course A { volume 2 ECTS }  course B { volume 3 ECTS }  course C { volume 4 ECTS }  course Unknown
  assessment Final { volume 1 ECTS }`
const terms = 'term First from 2027-09 to 2027-12  term Second from 2028-01 to 2028-04'

/** [what, structure, what is known of each term] */
const structures: [string, string, Record<string, unknown>][] = [
  ['no places', 'first A then B', {}],
  ['steps in terms', 'first A in First then B, C in Second', { First: 2, Second: 7 }],
  ['a phase in a term', 'phase Ground { in First first A then B }', { First: 5 }],
  ['a step of a phase in another term', 'phase Ground { in First first A then B in Second }', { First: 2, Second: 3 }],
  ['a group in a phase', 'phase Ground { in First first A group Inner { in Second first C } }', { First: 2, Second: 4 }],
  ['a step over two terms', 'first A in First then B in First, Second', { First: undefined, Second: undefined }],
  ['a course without a volume', 'first A in First then Unknown in First', { First: undefined }],
  ['a choice', 'first choose 1 from A, C in First', { First: { min: 2, max: 4 } }],
  [
    'tracks in the term of their phase',
    'phase P { in First track X { first A } track Y { first B } }',
    { First: { min: 2, max: 3 } },
  ],
  ['tracks that say their term', 'track X { in First first A } track Y { in First first B }', { First: { min: 2, max: 3 } }],
  [
    'tracks in different terms',
    'track X { in First first A } track Y { in Second first B }',
    { First: undefined, Second: undefined },
  ],
  ['a final examination', 'first A in First then Final in First', { First: 3 }],
]

describe('credits of the terms', () => {
  it.each(structures)('%s', async (_, structure, expected) => {
    const facts = termCreditsOf(await model(programme(`curriculum { ${courses} structure { ${terms} ${structure} } }`)))
    const figures = [...facts].map(([term, range]) => [term.name, range && range.min === range.max ? range.min : range])
    expect(Object.fromEntries(figures)).toEqual(expected)
  })

  it('nothing without a structure', async () => {
    expect(termCreditsOf(await model(programme(`curriculum { ${courses} }`))).size).toBe(0)
  })
})
