import { expect, test } from 'vitest'
import { model, name, names, programme } from './support.ts'

test('the decision on a block concerns the partners that it names', async () => {
  const { decisions } = await model(
    programme('curriculum { mobility Exchange { concerns Helsinki, Bologna agreed 2026-03-02 by Helsinki } agreed 2026-04-02 }'),
  )
  const [block, ...others] = decisions.blocks
  expect(others).toEqual([])
  expect(name(block?.node)).toBe('Exchange')
  expect(block).toMatchObject({ section: 'curriculum', agreed: false, namesConcerned: true })
  expect(names(block?.missing ?? [])).toEqual(['Bologna'])
})

test('a block without a record is no decision of its own', async () => {
  const { decisions } = await model(programme('curriculum { mobility Exchange { mode physical } agreed 2026-04-02 }'))
  expect(decisions.blocks).toEqual([])
})
