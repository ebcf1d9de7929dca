import type { ProgrammeModel } from '../../../model/model.ts'
import { daysOfDuration } from '../../../model/quantities.ts'
import type { Rule } from '../../guideline.ts'
import { names, universityInstitutions } from '../../partners.ts'
import { every, sectionOf } from '../../places.ts'
import { figure } from '../../rules.ts'

const team = (data: string): string => `team {
  leader Director "Programme director" of Nordhaven
  member Designer "Designer" of Valmora
  data from Nordhaven "Results and surveys" every 6 months
  ${data}
}`

const indicator = `quality { indicator Satisfaction "Satisfaction with the courses" { by Nordhaven, Valmora  repeats every 6 months } }`

/** The shortest time between two values of an indicator to which a partner contributes, in days, with the name of the indicator. */
function soonestIndicator(model: ProgrammeModel, partner: unknown): { name: string; days: number } | undefined {
  const its = every(model, 'Indicator').flatMap((node) => {
    const partners = node.statements.flatMap((each) =>
      each.$type === 'IndicatorPartners' ? each.partners.map(({ ref }) => ref) : [],
    )
    const interval = node.statements.find((each) => each.$type === 'IntervalStatement')
    const days = interval?.$type === 'IntervalStatement' ? daysOfDuration(interval.interval?.duration) : undefined
    return days !== undefined && partners.some((each) => each === partner) ? [{ name: node.name, days }] : []
  })
  return its.sort((left, right) => left.days - right.days)[0]
}

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
    id: 'data-in-time',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'Data come at stated intervals, and at least as often as the indicators need them.',
    needs: ['Institution'],
    failing: `${team('data from Valmora "Results and surveys" every 12 months')}\n${indicator}`,
    passing: `${team('data from Valmora "Results and surveys" every 6 months')}\n${indicator}`,
    find: (model) =>
      every(model, 'DataDelivery').flatMap((node) => {
        const partner = node.partner?.ref
        if (!partner) return []
        if (!node.interval)
          return [{ node, message: `How often ${partner.name} delivers these data is not said: every 6 months.` }]
        const days = daysOfDuration(node.interval.duration)
        const soonest = soonestIndicator(model, partner)
        if (days === undefined || !soonest || days <= soonest.days) return []
        const message = `${partner.name} delivers data every ${figure(days)} days, but the indicator ${soonest.name} is taken every ${figure(soonest.days)} days and needs them.`
        return [{ node, property: 'interval', message }]
      }),
  },
]
