import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tries } from '../support/properties.ts'
import { model, names, programme } from './support.ts'

const courses = `
  course A "A" { volume 2 ECTS }  course B "B" { volume 2 ECTS }  course C "C" { volume 3 ECTS }  course D "D" { volume 4 ECTS }
  course E "E"`

/** [what, structure, required] */
const structures: [string, string, { min: number; max: number } | undefined][] = [
  ['all of a list', 'first A then B, D', { min: 8, max: 8 }],
  ['credits out of several', 'first A then choose 4 ECTS from B, C, D', { min: 6, max: 6 }],
  ['at least so many credits', 'first choose at-least 4 ECTS from A, B, C', { min: 4, max: 7 }],
  ['a number of courses', 'first choose 2 from A, C, D', { min: 5, max: 7 }],
  ['at least a number of courses', 'first choose at-least 1 from A, D', { min: 2, max: 6 }],
  ['more courses than there are', 'first choose 3 from A, D', undefined],
  ['a course without a volume', 'first A then E', undefined],
  ['a course without a volume among choices of credits', 'first choose 4 ECTS from A, E', { min: 4, max: 4 }],
  ['a name that nothing bears', 'first A then Missing', undefined],
  ['a group that a step names', 'first A then Rest  group Rest { anytime choose 1 from B, D }', { min: 4, max: 6 }],
  ['phases in their place', 'phase One { first A }  phase Two { first choose 3 ECTS from C, D }', { min: 5, max: 5 }],
  ['groups in groups', 'group Outer { first A  group Inner { first B } }', { min: 4, max: 4 }],
  ['tracks, of which one is followed', 'first A  track X { first B }  track Y { first D }', { min: 4, max: 6 }],
  ['tracks that a step names', 'first A then X, Y  track X { first B }  track Y { first D }', { min: 4, max: 6 }],
  ['a course twice', 'first A then A', { min: 2, max: 2 }],
  ['a final examination without credits', 'first A then Final', { min: 2, max: 2 }],
  ['a final examination with credits', 'first A then Thesis', { min: 8, max: 8 }],
  ['a group that contains itself', 'group G { first A then G }', { min: 2, max: 2 }],
]

describe('credits that a structure requires', () => {
  it.each(structures)('%s', async (_, structure, required) => {
    const extra = 'assessment Final "Final"  assessment Thesis "Thesis" { volume 6 ECTS }'
    const { credits } = await model(programme(`curriculum { ${courses} ${extra} structure { ${structure} } }`))
    expect(credits.required).toEqual(required)
  })

  it('are those of all courses without a structure', async () => {
    const { credits } = await model(programme('curriculum { course A "A" { volume 2 ECTS } course B "B" { volume 3 ECTS } }'))
    expect(credits.required).toEqual({ min: 5, max: 5 })
    expect(names(credits.compulsoryCourses)).toEqual(['A', 'B'])
  })

  it('are unknown without courses', async () => {
    const { credits } = await model(programme('curriculum { }'))
    expect(credits.required).toBeUndefined()
    expect(credits.compulsory).toBeUndefined()
  })

  it('are never less than the least nor more than the most, and the compulsory ones are among them', async () => {
    const volume = fc.integer({ min: 1, max: 12 })
    const arbitrary = fc.record({
      volumes: fc.tuple(volume, volume, volume, volume),
      count: fc.integer({ min: 1, max: 2 }),
      atLeast: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(arbitrary, async ({ volumes, count, atLeast }) => {
        const list = volumes.map((ects, index) => `course C${index} "C" { volume ${ects} ECTS }`).join(' ')
        const choice = `${atLeast ? 'at-least ' : ''}${count}`
        const { credits } = await model(
          programme(`curriculum { ${list} structure { first C0 then choose ${choice} from C1, G  group G { first C2, C3 } } }`),
        )
        const { required, compulsory } = credits
        return !!required && !!compulsory && required.min <= required.max && compulsory.max <= required.min
      }),
      tries(25),
    )
  })
})

describe('courses and structure', () => {
  it('tells compulsory from elective, and what stands outside', async () => {
    const { credits } = await model(programme(`curriculum { ${courses} structure { first A then choose 1 from B, C } }`))
    expect(names(credits.compulsoryCourses)).toEqual(['A'])
    expect(names(credits.electiveCourses)).toEqual(['B', 'C'])
    expect(credits.compulsory).toEqual({ min: 2, max: 2 })
    expect(credits.electiveRequired).toEqual({ min: 2, max: 3 })
    expect(credits.electiveOffered).toEqual({ min: 5, max: 5 })
    expect(credits.outside.map((entry) => entry.name)).toEqual(['D', 'E'])
  })

  it('sees whether a choice of credits can be met exactly', async () => {
    const text = `curriculum { ${courses} structure { first choose 4 ECTS from A, B, C then choose 6 ECTS from C, D then choose 2 ECTS from E, A } }`
    const { credits } = await model(programme(text))
    expect(credits.choices.map((choice) => choice.attainable)).toEqual([true, false, undefined])
  })

  it('finds groups that only name each other', async () => {
    const { structure } = await model(
      programme(`curriculum { ${courses} structure { first A group G { first H } group H { first G } } }`),
    )
    expect(names(structure?.loops ?? [])).toEqual(['H'])
  })

  it('merges what the programme says of an included course, and knows one that only the structure names', async () => {
    const { courses: entries, credits } = await model({
      'shared.mcp': `course Intro "Introduction" { volume 5 ECTS origin existing assessment Quiz "Old quiz" { weight 100 % } }
        course Other "Other" { volume 1 ECTS }`,
      'programme.mcp': `import "shared.mcp"\n${programme(`curriculum { outcome O "O"
        include Intro { volume 3 ECTS teaches O assessment Quiz "New quiz" { weight 50 % } }
        structure { first Intro then Other } }`)}`,
    })
    expect(entries.map((entry) => [entry.name, entry.taken])).toEqual([
      ['Intro', 'included'],
      ['Other', 'named'],
    ])
    expect(credits.required).toEqual({ min: 4, max: 4 })
    expect(entries[0]?.origin).toBe('existing')
    expect(names(entries[0]?.outcomes ?? [])).toEqual(['O'])
    expect(entries[0]?.assessments.map((assessment) => assessment.title?.value)).toEqual(['New quiz'])
    expect(credits.foreign.map((entry) => entry.name)).toEqual(['Other'])
  })
})

describe('conversion', () => {
  it.each([
    ['the statement as it stands', 'convert 1 ECTS to 2 UK-credits', '10 UK-credits', 5],
    ['through another unit', 'convert 1 ECTS to 2 UK-credits convert 4 UK-credits to 1 US-credits', '3 US-credits', 6],
    ['unknown without a statement', '', '10 UK-credits', undefined],
    ['hours by the hours of the programme', 'hours-per-credit 20 h', '100 h', 5],
    ['hours by the hours of the provider', '', '54 h', 2],
  ])('%s', async (_, head, volume, expected) => {
    const { credits } = await model(programme(head, `curriculum { course A "A" { volume ${volume} by Helsinki } }`))
    expect([...credits.courses.values()][0]?.credits).toBe(expected)
  })

  it('finds a second worth of the same unit', async () => {
    const { conversion } = await model(programme('convert 1 ECTS to 2 UK-credits', 'convert 2 ECTS to 3 UK-credits'))
    expect(conversion.contradictions).toHaveLength(1)
  })

  it('gives a range where the volume differs by provider', async () => {
    const { credits } = await model(
      programme('curriculum { course A "A" { by any-of Helsinki, Bologna volume 5 ECTS at Bologna { volume 6 ECTS } } }'),
    )
    expect(credits.required).toEqual({ min: 5, max: 6 })
    expect([...credits.courses.values()][0]?.credits).toBeUndefined()
  })
})
