import type { Rule } from '../../guideline.ts'
import { names, universityInstitutions } from '../../partners.ts'
import { every, sectionOf } from '../../places.ts'

const team = (data: string): string => `team {
  leader Director "Programme director" of Nordhaven
  member Designer "Designer" of Valmora
  data from Nordhaven "Results and surveys" every 6 months
  ${data}
}`

/** Rules on the data that the partners deliver for quality assurance. */
export const dataRules: readonly Rule[] = [
  {
    id: 'data-of-each-partner',
    kind: 'presence',
    weight: 'gap',
    says: 'Every full partner that is a university delivers data for quality assurance.',
    needs: ['Institution'],
    failing: team(''),
    passing: team('data from Valmora "Results and surveys" every 6 months'),
    find: (model) => {
      const delivering = new Set(every(model, 'DataDelivery').map((node) => node.partner?.ref))
      const without = universityInstitutions(model).filter((institution) => !delivering.has(institution))
      if (without.length === 0) return []
      const message = `Which data ${names(without)} ${without.length === 1 ? 'delivers' : 'deliver'} is not said. The guidelines ask that each partner delivers all data for quality assurance: data from ${without[0]?.name} "…" every 6 months.`
      return [{ node: sectionOf(model, 'team'), message, missing: `the data of ${names(without)}` }]
    },
  },
  {
    id: 'data-interval',
    kind: 'presence',
    weight: 'detail',
    basis: 'inference',
    says: 'It is said how often data come. That they come often enough for the indicators is looked at there (step 14).',
    needs: ['Institution'],
    failing: team('data from Valmora "Results and surveys"'),
    passing: team('data from Valmora "Results and surveys" every 6 months'),
    find: (model) =>
      every(model, 'DataDelivery')
        .filter((node) => node.partner?.ref && !node.interval)
        .map((node) => ({
          node,
          message: `How often ${node.partner?.$refText} delivers these data is not said: every 6 months.`,
        })),
  },
]
