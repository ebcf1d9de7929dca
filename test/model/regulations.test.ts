import { describe, expect, it } from 'vitest'
import { committeesOf } from '../../src/model/committees.ts'
import { obstaclesOf } from '../../src/model/obstacles.ts'
import { model, name, names, programme } from './support.ts'

const table = (rows: string, scale = 'scale "Ten points" from 1 to 10 pass 5.5 of Helsinki') =>
  programme(`examination { grading { ${scale} conversion of Bologna { ${rows} } } }`)

describe('the joint scale', () => {
  it('finds grades that are left out between numbers, letters and ranges', async () => {
    const gaps = async (rows: string) => (await model(table(rows))).grading.conversions[0]?.gaps.map(({ missing }) => missing)
    expect(await gaps('grade "5" counts 9 grade "4" counts 8 grade "2" counts 3')).toEqual(['a grade between 4 and 2'])
    expect(await gaps('grade "A" counts 9 grade "C" counts 7')).toEqual(['a grade between A and C'])
    expect(await gaps('grade "First, 70 to 100" counts 9 grade "Pass, 40 to 59" counts 6')).toEqual(['60 to 69 points'])
  })

  it('lets a scale of letters go from D to F', async () => {
    const { grading } = await model(table('grade "D" counts 6 grade "F" counts 3'))
    expect(grading.conversions[0]?.gaps).toEqual([])
  })

  it('knows which grades break the order, lie outside, and should pass', async () => {
    const { grading } = await model(
      table('grade "A" counts 8 pass grade "B" counts 9 pass grade "C" counts 5 pass grade "F" counts 0 fail'),
    )
    const [conversion] = grading.conversions
    expect(conversion?.disordered.map(({ grade }) => grade)).toEqual(['B'])
    expect(conversion?.grades.filter((grade) => grade.outside).map(({ grade }) => grade)).toEqual(['F'])
    expect(conversion?.grades.map((grade) => grade.shouldPass)).toEqual([true, true, false, false])
    expect(conversion?.own).toBe(false)
  })

  it('reads a scale on which the lowest figure is the best', async () => {
    const { grading } = await model(table('grade "A" counts 1 pass grade "F" counts 5 fail', 'scale "Five" from 5 to 1 pass 4'))
    expect(grading.conversions[0]?.grades.map((grade) => grade.shouldPass)).toEqual([true, false])
  })
})

describe('what keeps a group from a route', () => {
  it('names level, language, skill and experience', async () => {
    const { admission } = await model(
      programme(
        'vision { learners Planners "Planners" { prior EQF 5 experience 1 years "Planning" languages en B2 (speaking B1) } }',
        'admission { route Work "Work" { level EQF 6 experience 3 years "Planning" language en C1 (speaking B2), nl B1 } }',
      ),
    )
    const [group, route] = [admission.groups[0], admission.routes[0]]
    if (!group || !route) throw new Error('The programme of this test has a group and a route.')
    expect(obstaclesOf(route, group).map(({ asked, has }) => `${asked}: ${has}`)).toEqual([
      'EQF 6: EQF 5',
      'en C1: en B2',
      'en B2 in speaking: en B1 in speaking',
      'nl B1: not that language',
      '3 years of experience: 1 years',
    ])
  })

  it('finds none in what is not said', async () => {
    const { admission } = await model(
      programme('vision { learners Planners "Planners" }', 'admission { route Work "Work" { level EQF 6 language en B2 } }'),
    )
    expect(admission.groups.flatMap((group) => admission.routes.flatMap((route) => obstaclesOf(route, group)))).toEqual([])
  })
})

describe('committees and the supplement', () => {
  it('counts the chair among the members, and knows their institutions', async () => {
    const [committee] = committeesOf(
      await model(
        programme(
          'team { leader Director "Director" of Helsinki member Designer "Designer" of Bologna committee Board "Board" { kind quality chair Director members Designer } }',
        ),
      ),
    )
    expect(committee?.kind).toBe('quality')
    expect(names(committee?.members ?? [])).toEqual(['Director', 'Designer'])
    expect(committee?.institutions.map(name)).toEqual(['Helsinki', 'Bologna'])
  })

  it('shows the supervision of what counts, not of what is formative', async () => {
    const { supplement } = await model(
      programme(
        'curriculum { course Intro "Introduction" { assessment Quiz "Quiz" { function formative unsupervised } assessment Test "Test" { supervised online with identity check } } }',
      ),
    )
    const sources = supplement.elements.find(({ element }) => element === 'supervision')?.sources
    expect(sources?.map(({ text }) => text)).toEqual(['supervised-with-identity-check'])
  })
})
