import type { Rule } from '../../guideline.ts'
import { figure, listed } from '../../rules.ts'
import { regulations } from './examples.ts'

const tables = (fail: number): string =>
  regulations(`grading {
    scale "Ten points" from 1 to 10 pass 5.5 of Nordhaven
    conversion of Nordhaven {
      grade "Pass" counts 8 pass
      grade "Fail" counts 3 fail
    }
    conversion of Valmora {
      grade "A" counts 8 pass
      grade "F" counts ${fail} fail
    }
  }`)

/**
 * Who fails where there is but one grade for it, counts the same everywhere. Our own reading of a fair conversion: with means and
 * compensation, the figure of a fail matters.
 */
export const failsAlike: Rule = {
  id: 'fails-alike',
  kind: 'consistency',
  weight: 'judgement',
  basis: 'inference',
  says: 'The one failing grade of a partner counts as much as the one failing grade of another.',
  needs: ['Institution'],
  failing: tables(4),
  passing: tables(3),
  find: ({ grading }) => {
    const single = grading.conversions.flatMap(({ grades, partner }) => {
      const fails = grades.filter(({ passes, shouldPass }) => (passes ?? shouldPass) === false)
      const [fail] = fails
      return fails.length === 1 && fail?.value !== undefined && partner ? [{ fail, partner, value: fail.value }] : []
    })
    if (new Set(single.map(({ value }) => value)).size < 2) return []
    const last = single.at(-1)
    const list = listed(single.map(({ fail, partner, value }) => `${figure(value)} with “${fail.grade}” of ${partner.name}`))
    const message = `To fail counts ${list}. None of these partners tells one fail from another, so learners who fail are best treated alike.`
    return last ? [{ node: last.fail.node, property: 'value', message }] : []
  },
}
