import { describe, expect, it } from 'vitest'
import { saysTheSame } from '../../src/model/award.ts'
import { model, name, names, programme } from './support.ts'

const qualification = `qualification {
  type postgraduate  title "Test certificate" fi "Todistus"  form joint  awarded by Helsinki, Bologna  volume 12 ECTS  level EQF 7
  national-award of Bologna "Attestato"  recognised by Helsinki
  supplement { shows outcomes, learner  element further "See the guide"  no quality because "Being settled" }
}`

describe('award', () => {
  it('knows what is said in several places', async () => {
    const { award } = await model(programme('volume 10 ECTS', 'level EQF 7', qualification))
    expect(award.titles.map(({ where, value, language }) => [where, value, language])).toEqual([
      ['programme', 'Test', undefined],
      ['qualification', 'Test certificate', undefined],
      ['qualification', 'Todistus', 'fi'],
    ])
    expect([saysTheSame(award.volumes), saysTheSame(award.levels), saysTheSame([])]).toEqual([false, true, undefined])
    expect([award.type, award.form, names(award.awardingBodies), names(award.recognisedBy)]).toEqual([
      'postgraduate',
      'joint',
      ['Helsinki', 'Bologna'],
      ['Helsinki'],
    ])
  })
})

describe('supplement', () => {
  it('finds each element at its source, in the supplement, at issuing or nowhere', async () => {
    const { supplement } = await model(
      programme(
        'volume 10 ECTS',
        qualification,
        'curriculum { outcome O "Analyse" delivery online course A "A" { assessment E "E" { kind essay supervised with identity check } } }',
      ),
    )
    expect(
      supplement.elements.map(({ element, state, shown, sources }) => [
        element,
        state,
        shown,
        sources.map((source) => source.text).join('; '),
      ]),
    ).toEqual([
      ['learner', 'at-issuing', true, ''],
      ['title', 'found', false, 'Test; Test certificate; Todistus'],
      ['country', 'found', false, 'FI; IT'],
      ['awarding-body', 'found', false, 'University of Helsinki; University of Bologna'],
      ['date', 'at-issuing', false, ''],
      ['outcomes', 'found', true, 'Analyse'],
      ['workload', 'found', false, '10 ECTS; 12 ECTS'],
      ['level', 'found', false, 'EQF 7'],
      ['assessment', 'found', false, 'essay'],
      ['participation', 'found', false, 'online'],
      ['quality', 'declined', false, ''],
      ['prerequisites', 'missing', false, ''],
      ['supervision', 'found', false, 'supervised-with-identity-check'],
      ['grade', 'at-issuing', false, ''],
      ['stackability', 'missing', false, ''],
      ['further', 'found', false, ''],
    ])
  })
})

describe('stacking', () => {
  it('compares what counts with what there is, and sub-awards with their courses', async () => {
    const { stacking } = await model(
      programme(`curriculum {
        course A "A" { volume 5 ECTS }  course B "B" { volume 3 ECTS }
        structure { first Core then B  group Core { first A } }
        stacks into Atmosphere with 10 ECTS { condition "Admitted" level EQF 7 }
        sub-award First "First" { volume 6 ECTS after Core awarded by Helsinki }  sub-award Second "Second" { after A, B }
        sub-award Third "Third" { after Missing } }`),
    )
    expect(
      stacking.stackings.map(({ degree, credits, degreeVolume, degreeLevel, institutions, conditions }) => [
        name(degree),
        credits,
        degreeVolume,
        degreeLevel,
        names(institutions),
        conditions,
      ]),
    ).toEqual([['Atmosphere', 10, 120, 7, ['Helsinki'], ['Admitted']]])
    expect(stacking.subAwards.map(({ volume, credits, courses }) => [volume, credits, names(courses)])).toEqual([
      [6, { min: 5, max: 5 }, ['A']],
      [undefined, { min: 8, max: 8 }, ['A', 'B']],
      [undefined, undefined, []],
    ])
    expect(names(stacking.countedTwice)).toEqual(['A'])
  })
})

describe('admission and languages', () => {
  const text = [
    'vision { learners Bachelors "B" { prior EQF 6 languages en B2 } learners Workers "W" { prior EQF 5 } }',
    'languages { instruction en required en B2 (speaking C1) }',
    'curriculum { course A "A" { language en at Bologna { language it } } }',
    `admission {
      route Degree "Degree" { kind degree level EQF 6 for Bachelors, Workers language fi B1 }
      route Work "Work" { kind work-experience experience 24 months "In the field" }
      places 30  reserved 10 for Bologna  criterion "Motivation" weight 60 %  criterion "Grades" weight 30 %
      prior-learning "By portfolio" up-to 2 ECTS }`,
  ]

  it('gives each target group its routes', async () => {
    const { admission } = await model(programme(...text))
    expect(
      admission.groups.map(({ node, routes, open }) => [
        name(node),
        routes.map((route) => name(route.node)),
        open.map((route) => name(route.node)),
      ]),
    ).toEqual([
      ['Bachelors', ['Degree', 'Work'], ['Degree', 'Work']],
      ['Workers', ['Degree', 'Work'], ['Work']],
    ])
    expect(admission.routes[1]?.years).toBe(2)
    expect([admission.places, admission.reserved, admission.criteriaTotal, admission.priorLearningCredits]).toEqual([
      30, 10, 0.9, 2,
    ])
  })

  it('compares languages taught in with languages asked for', async () => {
    const { admission, languages } = await model(programme(...text))
    expect([admission.requiredLanguages, admission.taughtButNotRequired, admission.requiredButNotTaught]).toEqual([
      ['fi', 'en'],
      ['it'],
      ['fi'],
    ])
    expect(languages.outsidePolicy.map(({ language }) => language)).toEqual(['it'])
    expect(languages.required.map(({ language, level, skills }) => [language, level, [...skills]])).toEqual([
      ['en', 'B2', [['speaking', 'C1']]],
    ])
  })
})
