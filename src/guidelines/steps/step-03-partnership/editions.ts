import type { Rule } from '../../guideline.ts'
import { rightCount } from '../../right-amount.ts'

const partners = 'partner Nordhaven { contributes design } partner Valmora { contributes design }'

const editions = (words: string, second = '2028-09-04'): string => `partnership { ${partners} ${words} }
curriculum { duration 40 weeks }
admission {
  cohort First "First cohort" { start 2027-09-06 }
  cohort Second "Second cohort" { start ${second} }
}`

/** Rules that compare the editions planned with the cohorts that are dated. */
export const editionRules: readonly Rule[] = [
  {
    id: 'cohorts',
    kind: 'arithmetic',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'There are not more cohorts than editions.',
    failing: editions('editions 1 from 2027'),
    passing: editions('editions 2 from 2027'),
    find: ({ calendar, horizon }) => {
      const { node, count } = horizon
      const { cohorts } = calendar
      if (!node || count === undefined || cohorts.length <= count) return []
      return [
        {
          node,
          property: 'count',
          remedy: rightCount(node, cohorts.length),
          message: `${cohorts.length} cohorts are described, but ${count} ${count === 1 ? 'edition is' : 'editions are'} planned.`,
        },
      ]
    },
  },
  {
    id: 'first-edition',
    kind: 'order',
    weight: 'gap',
    basis: 'arithmetic',
    says: 'The first cohort starts when the editions begin.',
    failing: editions('editions 4 from 2026'),
    passing: editions('editions 4 from 2027'),
    find: ({ calendar, horizon }) => {
      const begin = calendar.editions?.period?.start
      const { firstStart } = calendar
      if (!horizon.node || !begin || !firstStart) return []
      if (firstStart.first <= begin.last && begin.first <= firstStart.last) return []
      const message = `The editions begin in ${begin.text}, but the first cohort starts on ${firstStart.text}.`
      return [{ node: horizon.node, property: 'period', message }]
    },
  },
  {
    id: 'last-edition',
    kind: 'arithmetic',
    weight: 'judgement',
    basis: 'arithmetic',
    says: 'The editions fill the period planned for them: as many as stated, at the distance of the cohorts, each as long as the programme.',
    failing: editions('editions 4 from 2027 to 2030'),
    passing: editions('editions 4 from 2027 to 2031'),
    find: ({ calendar, horizon, weeks }) => {
      const end = calendar.editions?.period?.end
      const { node, count, monthsBetween, lastEnd } = horizon
      if (!node || !end || !lastEnd || count === undefined) return []
      // A period that is said by the year may end anywhere in it.
      if (lastEnd.first.slice(0, 4) === end.last.slice(0, 4)) return []
      const distance = monthsBetween === undefined ? '' : `, ${monthsBetween} months apart`
      const message = `${count} editions${distance}, each of ${weeks.weeks} weeks, end in ${lastEnd.first.slice(0, 7)}; the period planned for them ends in ${end.text}. Change the number of editions or the period.`
      return [{ node, message }]
    },
  },
]
