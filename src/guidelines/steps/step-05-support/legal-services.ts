import { choices } from '../../../language/library/choices.ts'
import { isBefore } from '../../../model/dates.ts'
import type { ServiceEntry } from '../../../model/support.ts'
import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { sectionOf } from '../../places.ts'
import { listed } from '../../rules.ts'
import { answeredByService, serviceRules, servicesOf, subjectOf } from './service.ts'

const kind = 'legal'
const legal = (statements: string, rest = '') => `support { service legal of Nordhaven { ${statements} } }\n${rest}`

/** The reviews of the agreement among those of a service. */
const agreementReviews = (service: ServiceEntry) => service.reviews.filter((review) => review.node.matters.includes('agreement'))

/** 5.5: the lawyers. */
export const legalServices: Guideline = {
  id: 'support.legal',
  number: '5.5',
  step: 'support',
  title: 'Legal services',
  summary:
    'The legal services of the partners help the programme. Only the name of this guideline is known; that they review the agreement, the award, data protection, intellectual property and fees is our own reading.',
  basis: 'programme-book-name',
  address: addresses.support,
  ...answeredByService(kind, ['Service', 'LegalReview']),
  rules: [
    ...serviceRules({
      kind,
      called: 'legal services',
      details: {
        LegalReview: {
          what: 'what it has reviewed',
          example: 'reviewed agreement, award, data-protection, intellectual-property, fees on 2026-08-20',
        },
      },
    }),
    {
      id: 'agreement-reviewed',
      kind: 'consistency',
      weight: 'gap',
      basis: 'inference',
      says: 'The legal services of each partner have reviewed the agreement.',
      failing: legal('reviewed award on 2026-08-20'),
      passing: legal('reviewed agreement, award on 2026-08-20'),
      find: (model) =>
        servicesOf(model, kind)
          .filter((service) => service.reviews.length > 0 && agreementReviews(service).length === 0)
          .map((service) => ({
            node: service.node,
            message: `${subjectOf(service)} has not reviewed the agreement: reviewed agreement on DATE.`,
            missing: `the review of the agreement at ${service.institution?.name}`,
          })),
    },
    {
      id: 'reviewed-before-signature',
      kind: 'order',
      weight: 'judgement',
      basis: 'inference',
      says: 'The legal services review before the agreement is signed.',
      needs: ['Institution'],
      failing: legal('reviewed agreement on 2026-10-05', 'agreement { signed 2026-09-15 by Nordhaven, Valmora }'),
      passing: legal('reviewed agreement on 2026-08-20', 'agreement { signed 2026-09-15 by Nordhaven, Valmora }'),
      find: (model) =>
        servicesOf(model, kind).flatMap((service) => {
          const { institution } = service
          const signature = model.agreement.signatures.find((each) => institution && each.partners.includes(institution))
          const signed = signature?.date
          return service.reviews
            .filter(({ date }) => date && signed && isBefore(signed, date))
            .map(({ node, date }) => ({
              node,
              message: `Reviewed on ${date?.text}, after ${institution?.name} signed the agreement on ${signed?.text}: review comes first.`,
            }))
        }),
    },
    {
      id: 'all-matters',
      kind: 'presence',
      weight: 'detail',
      basis: 'inference',
      says: 'Agreement, award, data protection, intellectual property and fees are reviewed by somebody.',
      failing: legal('reviewed agreement on 2026-08-20'),
      passing: legal('reviewed agreement, award, data-protection, intellectual-property, fees on 2026-08-20'),
      find: (model) => {
        const reviewed = new Set(
          servicesOf(model, kind).flatMap((service) => service.reviews.flatMap((review) => review.node.matters)),
        )
        const matters = Object.keys(choices['LegalReview.matters']?.words ?? {})
        const without = matters.filter((matter) => !reviewed.has(matter)).map((matter) => matter.replace('-', ' '))
        // Without any review, or without that of the agreement alone, the fault is named already.
        if (reviewed.size === 0 || without.length === 0 || (without.length === 1 && without[0] === 'agreement')) return []
        return [{ node: sectionOf(model, 'support'), message: `No legal service has reviewed ${listed(without, 'or')}.` }]
      },
    },
  ],
  leftToReader: 'Whether what was reviewed is lawful in each country: the tool records the review, and is no lawyer.',
}
