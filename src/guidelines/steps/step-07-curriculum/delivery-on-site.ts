import { isResidential } from '../../../language/generated/ast.ts'
import { daysOf, type PeriodSpan } from '../../../model/dates.ts'
import type { ResidentialEntry } from '../../../model/delivery.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { rightAmount } from '../../right-amount.ts'
import { figure, listed } from '../../rules.ts'
import { mendAt } from './mend.ts'

/** Where the days on site are said; for a shared course the place where this programme includes it. */
const place = ({ node, course }: ResidentialEntry) =>
  course?.delivery && mendAt(course, course.delivery) !== course.delivery ? mendAt(course) : node

function daysOfPeriod(model: ProgrammeModel): Finding[] {
  return model.delivery.residentials.flatMap((residential) => {
    const days = daysOf(residential.period)
    if (days === undefined || residential.days === undefined || Math.abs(days - residential.days) < 0.5) return []
    const { start, end } = residential.period as PeriodSpan
    const message = `The residential part takes ${figure(residential.days)} days, but from ${start.text} to ${end?.text} it is ${figure(days)}.`
    const node = place(residential)
    const remedy = isResidential(node) ? rightAmount(node.duration, days, 'days') : undefined
    return [{ node, message, remedy }]
  })
}

function withinCourse(model: ProgrammeModel): Finding[] {
  return model.delivery.residentials.flatMap((residential) => {
    const [inner, outer] = [residential.period, residential.course?.period]
    if (!inner || !outer?.end || (inner.start.last >= outer.start.first && (inner.end ?? inner.start).first <= outer.end.last))
      return []
    const message = `The residential part is from ${inner.start.text} to ${inner.end?.text}, outside the course ${residential.course?.name} (${outer.start.text} to ${outer.end.text}).`
    return [{ node: place(residential), message }]
  })
}

const field = (residential: string): string =>
  `curriculum { course Tides "Tides" { by Nordhaven period from 2028-04-17 to 2028-07-09 delivery blended { ${residential} } } }`

/** Guideline 7.4: days on site. */
export const onSiteRules: readonly Rule[] = [
  {
    id: 'on-site-where',
    kind: 'presence',
    weight: 'detail',
    asks: ['Residential', 'DeliveryPlace'],
    basis: 'third-source',
    says: 'What is on site has a place: days at a partner with place and dates, or the place of the course.',
    failing: 'curriculum { course Tides "Tides" { by Nordhaven delivery blended { share online 70 % share on-site 30 % } } }',
    passing: field(
      'share online 70 % share on-site 30 % residential 4 days at Nordhaven "Field station" from 2028-06-05 to 2028-06-08',
    ),
    find: (model) => {
      const nowhere = model.delivery.courses.flatMap(({ entry, delivery }) => {
        const onSite = (delivery?.shares.get('on-site') ?? 0) > 0 || delivery?.mode === 'face-to-face'
        if (!delivery || !onSite || delivery.residentials.length > 0 || delivery.places.length > 0) return []
        return [
          {
            node: mendAt(entry, delivery.node),
            message: `Where does the course ${entry.name} meet? residential … days at PARTNER, or place "…".`,
            missing: `the place of ${entry.name}`,
          },
        ]
      })
      const vague = model.delivery.residentials.flatMap((residential) => {
        const without = [...(residential.place ? [] : ['the place']), ...(residential.period ? [] : ['the dates'])]
        if (without.length === 0) return []
        return [
          {
            node: place(residential),
            message: `The residential part does not say ${listed(without)}.`,
            missing: `${listed(without)} of the residential part`,
          },
        ]
      })
      return [...nowhere, ...vague]
    },
  },
  {
    id: 'residential-days',
    kind: 'arithmetic',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'The days of a residential part are those of its dates.',
    failing: field('residential 5 days at Nordhaven "Field station" from 2028-06-05 to 2028-06-08'),
    passing: field('residential 4 days at Nordhaven "Field station" from 2028-06-05 to 2028-06-08'),
    find: daysOfPeriod,
  },
  {
    id: 'residential-dates',
    kind: 'order',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'A residential part lies within its course.',
    failing: field('residential 4 days at Nordhaven "Field station" from 2028-08-05 to 2028-08-08'),
    passing: field('residential 4 days at Nordhaven "Field station" from 2028-06-05 to 2028-06-08'),
    find: withinCourse,
  },
  {
    id: 'residential-host',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'A residential part is at a partner who gives the course, or who hosts.',
    needs: ['Institution'],
    failing: field('residential 4 days at Valmora "Field station" from 2028-06-05 to 2028-06-08'),
    passing: field('residential 4 days at Nordhaven "Field station" from 2028-06-05 to 2028-06-08'),
    find: (model) =>
      model.delivery.residentials.flatMap((residential) => {
        const { partner, course } = residential
        const hosts = model.partners.find((each) => each.institution === partner)?.contributions.includes('hosting')
        if (!partner || !course || hosts || course.providers.partners.length === 0 || course.providers.partners.includes(partner))
          return []
        return [
          {
            node: place(residential),
            message: `${partner.name} neither gives the course ${course.name} nor hosts (contributes hosting), but its learners meet there.`,
          },
        ]
      }),
  },
]
