import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { modelJson } from '../../src/model/json.ts'
import { modelJsonSchema } from '../../src/model/json-schema.ts'
import { model, programme } from './support.ts'

const whole = programme(
  'stage designing  volume 10 ECTS  level EQF 7  cycle second  field ISCED 0521  profile short-learning-programme  website "https://example.org"',
  'objectives { objective Aim "Aim" agreed 2026-01 }',
  'vision { need Green "Green skills" learners InService "In service" { prior EQF 6 time 6 h per week languages en B2 } agreed 2026-02-10 by Helsinki }',
  `curriculum {
    outcome Systems "Analyse systems" { kind skill level analyse answers Green serves Aim }
    course Intro "Introduction" { volume 6 ECTS by Helsinki origin existing delivery online language en load { lectures 62 h self-study 100 h } teaches Systems
      assessment Essay "Essay" { kind essay weight 100 % proves Systems supervised online with identity check } }
    course Climate "Climate" { volume 4 ECTS by Bologna requires Intro load { self-study 100 h } }
    course Economy "Economy" { volume 4 ECTS by Helsinki, Bologna }
    structure { first Core then choose 4 ECTS from Climate, Economy in Autumn  group Core { first Intro }  term Autumn from 2026-09 to 2026-12 }
    stacks into Atmosphere with 10 ECTS
    sub-award Part "Part" { volume 6 ECTS after Intro }
    no mobility because "Online"
  }`,
  'qualification { type postgraduate form joint awarded by Helsinki, Bologna }',
  'languages { instruction en }',
  'business { fee Full "Fee" { amount 500 EUR } planned 20 learners cost platform 4000 EUR }',
  'quality { indicator Progress "Progress" { measures Systems } }',
)

describe('the model as JSON', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(modelJsonSchema())

  it.each([
    ['a programme that says much', whole],
    ['a programme that says nothing', 'programme Empty { }'],
    [
      'a programme with names that nothing bears',
      'programme P { partnership { partner Nobody } curriculum { structure { first Nothing } stacks into Nowhere } }',
    ],
  ])('follows its schema: %s', async (_, text) => {
    validate(modelJson(await model(text), () => ({ file: 'programme.mcp', from: 1, to: 2 })))
    expect(validate.errors).toBeNull()
  })

  it('says what the programme is', async () => {
    const json = modelJson(await model(whole))
    expect(json).toMatchObject({
      version: 1,
      name: 'Test',
      volume: 10,
      credits: { required: { min: 10, max: 10 }, compulsory: { min: 6, max: 6 } },
      partners: [
        { name: 'Helsinki', credits: 8, owns: [] },
        { name: 'Bologna', credits: 6 },
      ],
      outcomes: [{ name: 'Systems', needs: ['Green'], courses: ['Intro'], assessments: ['Essay'], indicators: ['Progress'] }],
      structure: [
        {
          order: 'first',
          items: [{ kind: 'group', name: 'Core', required: { min: 6, max: 6 }, steps: [{ items: [{ name: 'Intro' }] }] }],
        },
        { order: 'then', choose: { credits: 4, atLeast: false }, terms: ['Autumn'] },
      ],
      money: { income: { amounts: { EUR: 10000 }, complete: true }, breakEvenLearners: 8 },
    })
    expect('place' in json).toBe(false)
    expect(json.load.required, 'the hours of Economy are not known').toBeUndefined()
    expect(json.decisions.find((decision) => decision.section === 'vision')).toMatchObject({
      agreed: false,
      missing: ['Bologna'],
    })
  })

  it('has its schema in the folder of schemas, up to date', () => {
    const written = readFileSync(new URL('../../schemas/model.schema.json', import.meta.url), 'utf8')
    expect(JSON.parse(written), 'run: node scripts/write-schemas.ts').toEqual(modelJsonSchema())
  })
})
