import { beforeAll, describe, expect, it } from 'vitest'
import { noticedShare, type Outcome, tryMutants } from '../support/mutations.ts'
import { survivors } from './survivors.ts'

/** Every mutant takes some minutes; the gate tries them all (MICROCRED_ALL_MUTANTS=1), the everyday run an even sample of them. */
const all = process.env.MICROCRED_ALL_MUTANTS === '1'
const sample = 12

describe('whatever is deleted or changed in the complete example, check notices', () => {
  let outcomes: Outcome[] = []
  beforeAll(async () => {
    outcomes = await tryMutants((_, index) => all || index % sample === 0)
  }, 900_000)

  it('at least 90 % of deleted statements', () => {
    expect(noticedShare(outcomes, 'deletion')).toBeGreaterThanOrEqual(0.9)
  })

  it('at least 85 % of changed numbers and references', () => {
    expect(noticedShare(outcomes, 'number', 'reference')).toBeGreaterThanOrEqual(0.85)
  })

  // A word of a list is often a free choice (which channel, which tool is good) that nothing else in a programme determines.
  // The share is that of all of them: the few of the sample say little about it.
  it.runIf(all)('at least 75 % of swapped codes', () => {
    expect(noticedShare(outcomes, 'code')).toBeGreaterThanOrEqual(0.75)
  })

  it('and there is a reason for each that it does not notice', () => {
    const unexplained = outcomes
      .filter(
        ({ noticed, mutant }) =>
          !noticed && !survivors.some((each) => each.kind === mutant.kind && each.statements.includes(mutant.statement)),
      )
      .map(({ mutant }) => `${mutant.kind} ${mutant.statement} (${mutant.file}:${mutant.line}): ${mutant.what}`)
    expect(unexplained).toEqual([])
  })

  it.runIf(all)('and each reason is needed', () => {
    const needed = new Set(outcomes.filter(({ noticed }) => !noticed).map(({ mutant }) => `${mutant.kind} ${mutant.statement}`))
    const given = survivors.flatMap(({ kind, statements }) => statements.map((statement) => `${kind} ${statement}`))
    expect(given.filter((each) => !needed.has(each))).toEqual([])
  })
})
