import { describe, expect, it } from 'vitest'
import { model, name, names, programme } from './support.ts'

describe('chain', () => {
  it('leads from need to indicator and back', async () => {
    const { chain } = await model(
      programme(
        'objectives { objective Aim "Aim" objective Idle "Idle" }',
        'vision { need N1 "N1" need N2 "N2" need N3 "N3" learners L "L" { answers N1 } }',
        `curriculum {
          topic T "T" { answers N2 leads to O1 }
          outcome O1 "O1" { answers N1 serves Aim }  outcome O2 "O2" { answers Missing }  outcome O3 "O3"
          course A "A" { teaches O1, O2 assessment Essay "Essay" { proves O1 } assessment Quiz "Quiz" assessment Talk "Talk" { function formative } }
          course B "B"
        }`,
        'qualification { supplement { shows outcomes } }',
        'quality { indicator I "I" { measures O1 } }',
      ),
    )
    const [first] = chain.outcomes
    expect({
      needs: names(first?.needs ?? []),
      courses: first?.courses.map((entry) => entry.name),
      assessments: first?.assessments.map((link) => name(link.node)),
      indicators: names(first?.indicators ?? []),
      topics: names(first?.topics ?? []),
      onSupplement: chain.outcomes.map((link) => link.onSupplement),
    }).toEqual({
      needs: ['N1'],
      courses: ['A'],
      assessments: ['Essay'],
      indicators: ['I'],
      topics: ['T'],
      onSupplement: [true, false, false],
    })
    expect(names(chain.unansweredNeeds)).toEqual(['N3'])
    expect(names(chain.outcomesWithoutNeed), 'an unresolved need is reported at its name').toEqual(['O3'])
    expect(names(chain.outcomesWithoutCourse)).toEqual(['O3'])
    expect(names(chain.outcomesWithoutAssessment)).toEqual(['O2', 'O3'])
    expect(chain.coursesWithoutOutcome.map((entry) => entry.name)).toEqual(['B'])
    expect(chain.assessmentsWithoutOutcome.map((link) => name(link.node))).toEqual(['Quiz'])
    expect(names(chain.idleObjectives)).toEqual(['Idle'])
    expect(names(chain.needs[0]?.learners ?? [])).toEqual(['L'])
  })
})

describe('order', () => {
  const order = async (text: string) => (await model(programme(`curriculum { ${text} }`))).order
  const course = (id: string, requires?: string) => `course ${id} "${id}" { ${requires ? `requires ${requires}` : ''} }`

  it.each([
    ['none', [course('A'), course('B', 'A')], []],
    ['a course that requires itself', [course('A', 'A')], [['A']]],
    ['a circle', [course('A', 'B'), course('B', 'C'), course('C', 'A'), course('D', 'A')], [['A', 'B', 'C']]],
    [
      'two circles',
      [course('A', 'B'), course('B', 'A'), course('C', 'D'), course('D', 'C')],
      [
        ['A', 'B'],
        ['C', 'D'],
      ],
    ],
  ])('finds cycles: %s', async (_, courses, cycles) => {
    expect((await order(courses.join(' '))).cycles.map(names)).toEqual(cycles)
  })

  it.each([
    ['in order', 'first A then B', []],
    ['in order within groups', 'first One then B group One { first A }', []],
    ['later', 'first B then A', ['later']],
    ['in the same step', 'first A, B', ['unordered']],
    ['at any time', 'anytime A then B', ['unordered']],
    ['only if chosen', 'first choose 1 from A, C then B', ['elective']],
    ['not in the structure', 'first B', []],
  ])('a prerequisite %s', async (_, structure, kinds) => {
    const { conflicts } = await order(`${course('A')} ${course('B', 'A')} ${course('C')} structure { ${structure} }`)
    expect(conflicts.map((conflict) => conflict.kind)).toEqual(kinds)
  })

  it('sees a course in a term before that of the course it follows', async () => {
    const { termConflicts } = await order(`${course('A')} ${course('B')} structure { first A in Spring then B in Autumn
      term Autumn from 2026-09 to 2026-12  term Spring from 2027-01 to 2027-05 }`)
    expect(termConflicts.map(({ before, after, basis }) => [name(before), name(after), basis])).toEqual([['A', 'B', 'structure']])
  })
})

describe('delivery', () => {
  it.each([
    ['online', 'online', 'online', true],
    ['online', 'face-to-face', 'blended', false],
  ])('follows from the courses: %s and %s', async (left, right, derived, agrees) => {
    const { delivery } = await model(
      programme(`curriculum { delivery online { share online 80 % share on-site 20 % }
        course A "A" { volume 3 ECTS delivery ${left} }  course B "B" { volume 2 ECTS delivery ${right} } }`),
    )
    expect([delivery.derived, delivery.agrees, delivery.whole?.placeTotal]).toEqual([derived, agrees, 1])
  })

  it('counts residential days, which make an online programme blended', async () => {
    const { delivery } = await model(
      programme('curriculum { course A "A" { delivery online { residential 1 weeks at Helsinki "Station" from 2026-11 } } }'),
    )
    expect([delivery.derived, delivery.residentialDays, name(delivery.residentials[0]?.partner)]).toEqual([
      'blended',
      7,
      'Helsinki',
    ])
    expect(delivery.agrees).toBeUndefined()
  })
})

describe('assessment', () => {
  it('adds the weights of the summative ones', async () => {
    const { assessment } = await model(
      programme(`curriculum { assessment Final "Final" { unsupervised } course A "A" {
        assessment E "E" { weight 60 % supervised online with identity check }  assessment Q "Q" { weight 30 % supervised }
        assessment F "F" { function formative unsupervised with identity check }  assessment N "N" } course B "B" { assessment P "P" { pass-fail } } }`),
    )
    expect(assessment.courses.map((course) => course.weightTotal)).toEqual([0.9, undefined])
    expect(assessment.courses[0]?.unweighted.map((entry) => name(entry.node))).toEqual(['N'])
    expect(assessment.all.map((entry) => entry.european)).toEqual([
      'supervised-with-identity-check',
      'supervised',
      undefined,
      undefined,
      undefined,
      'unsupervised',
    ])
    expect(assessment.programme.map((entry) => name(entry.node))).toEqual(['Final'])
  })
})
