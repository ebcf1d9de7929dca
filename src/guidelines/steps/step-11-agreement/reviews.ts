import { type DateSpan, dateOf, earliest, isBefore } from '../../../model/dates.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { listed } from '../../rules.ts'
import { at } from '../../section-rules.ts'

/** Each partner has the agreement reviewed (guideline 5.5 names the legal services), before it signs. */
export const reviews: readonly Rule[] = [
  {
    id: 'reviewed',
    kind: 'presence',
    weight: 'detail',
    basis: 'inference',
    says: 'Each full partner has had the agreement reviewed.',
    needs: ['Institution'],
    failing: 'agreement { reviewed by Nordhaven on 2026-08-20 }',
    passing: 'agreement { reviewed by Nordhaven on 2026-08-20 reviewed by Valmora on 2026-08-24 }',
    find: (model) => {
      const reviewed = new Set(every(model, 'AgreementReview').map((review) => review.partner?.ref))
      const without = model.partners.filter((partner) => partner.full && !reviewed.has(partner.institution))
      if (without.length === 0) return []
      const who = listed(without.map((partner) => partner.institution.name))
      const message = `${who} ${without.length > 1 ? 'have' : 'has'} not had the agreement reviewed, as far as is said. Legal services read it before it is signed: reviewed by … on DATE.`
      return [{ node: sectionOf(model, 'agreement'), message, missing: `a review by ${who}` }]
    },
  },
  {
    id: 'reviewed-first',
    kind: 'order',
    weight: 'judgement',
    basis: 'inference',
    says: 'The agreement is reviewed before it is signed.',
    needs: ['Institution'],
    failing: 'agreement { reviewed by Nordhaven on 2026-11-02 signed 2026-10-01 by Nordhaven, Valmora }',
    passing: 'agreement { reviewed by Nordhaven on 2026-09-01 signed 2026-10-01 by Nordhaven, Valmora }',
    find: (model) => {
      // Where the legal services of the partner record the review too, guideline 5.5 compares its date with the signature.
      const recorded = new Set(every(model, 'LegalReview').map((review) => review.$container.partner?.ref))
      return every(model, 'AgreementReview').flatMap((node): Finding[] => {
        const date = dateOf(node.date)
        const institution = node.partner?.ref
        const signatures = model.agreement.signatures.filter((each) => institution && each.partners.includes(institution))
        const signed = earliest(signatures.map((signature) => signature.date))
        if (!institution || recorded.has(institution) || !date || !signed || !isBefore(signed, date)) return []
        const message = `${institution.name} reviewed the agreement ${at(date)}, after it had signed it ${at(signed)}.`
        return [{ node, property: 'date', message }]
      })
    },
  },
  {
    id: 'review-as-in-support',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'The date of a review is the one that the legal services of the partner give.',
    needs: ['Institution'],
    failing: `support { service legal of Nordhaven { reviewed agreement on 2026-08-20 } }
agreement { reviewed by Nordhaven on 2026-08-28 }`,
    passing: `support { service legal of Nordhaven { reviewed agreement on 2026-08-20 } }
agreement { reviewed by Nordhaven on 2026-08-20 }`,
    find: (model) => {
      const legal = every(model, 'LegalReview').filter((review) => review.matters.includes('agreement'))
      return every(model, 'AgreementReview').flatMap((node): Finding[] => {
        const its = legal.filter((review) => node.partner?.ref && review.$container.partner?.ref === node.partner.ref)
        const [first] = its
        const date = dateOf(node.date)
        if (!first || !date || its.some((review) => canBeSame(date, dateOf(review.date)))) return []
        const message = `${node.partner?.$refText} reviewed the agreement ${at(date)}; its legal services say ${first.date}. One of the two dates is wrong, or a review is not recorded.`
        return [{ node, property: 'date', message, related: [{ node: first, message: 'This is what the legal services say.' }] }]
      })
    },
  },
]

/** Whether two dates can be the same day; a date that cannot be read can. */
const canBeSame = (one: DateSpan, other: DateSpan | undefined): boolean =>
  !other || (!isBefore(one, other) && !isBefore(other, one))
