import { describe, expect, test } from 'vitest'
import { degreesOf } from '../../src/model/degrees.ts'
import { meanShare } from '../../src/model/delivery-shares.ts'
import { termWeeksOf } from '../../src/model/terms.ts'
import { judge } from '../support/guidelines.ts'

const modelOf = async (statements: string) => {
  const { models } = await judge(`degree Coasts "Coasts" degree Reefs "Reefs"\nprogramme Example "Example" { ${statements} }`)
  const [model] = models
  if (!model) throw new Error('The text has no programme.')
  return model
}

describe('figures of the curriculum', () => {
  test('the degree programmes that are named, each once', async () => {
    const model = await modelOf(
      'vision { relates to Coasts through source } curriculum { course Tides { origin existing from Coasts } stacks into Reefs with 5 ECTS }',
    )
    expect(degreesOf(model).map((degree) => degree.name)).toEqual(['Coasts', 'Reefs'])
  })

  test('the weeks of terms, with and without the break between them', async () => {
    const model = await modelOf(
      'curriculum { structure { term Autumn from 2027-09-06 to 2027-12-19 term Winter from 2028-01-10 to 2028-04-16 } }',
    )
    expect(termWeeksOf(model)).toEqual({ running: 29, span: 32 })
    expect(termWeeksOf(await modelOf('curriculum { structure { term Autumn from 2027-09-06 } }'))).toBeUndefined()
  })

  test('the mean share of the courses, by hours; a mode says what it is', async () => {
    const model = await modelOf(
      'curriculum { course Tides { delivery online load { lectures 60 h } } course Reefs { delivery blended { share online 50 % } load { lectures 20 h } } }',
    )
    expect(meanShare(model, 'online')).toBe(0.875)
    expect(meanShare(model, 'synchronous')).toBeUndefined()
  })
})
