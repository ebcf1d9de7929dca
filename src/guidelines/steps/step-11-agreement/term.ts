import { termDays } from '../../../model/term.ts'
import type { Rule } from '../../guideline.ts'
import { at } from '../../section-rules.ts'

const partnership = (editions: string): string =>
  `partnership { coordinator Nordhaven partner Nordhaven { contributes design, delivery, award } partner Valmora { contributes design, delivery } ${editions} }`

const leaving = (date: string): string =>
  `partnership { coordinator Nordhaven partner Nordhaven { contributes design, delivery, award } partner Valmora { contributes design, delivery leaves ${date} } }`

/** How long the agreement holds, compared with what it has to cover. */
export const term: readonly Rule[] = [
  {
    id: 'term-covers-editions',
    kind: 'order',
    weight: 'judgement',
    basis: 'inference',
    says: 'The agreement holds from before the first learner is registered until the last planned edition has begun.',
    failing: `${partnership('editions 5 from 2027 to 2032')}\nagreement { term 4 years from 2026-10-01 }`,
    passing: `${partnership('editions 5 from 2027 to 2032')}\nagreement { term 6 years from 2026-10-01 }`,
    find: (model) => {
      const days = termDays(model)
      const node = model.agreement.term
      if (!days || !node) return []
      const { firstEnrolment, editions } = model.calendar
      const last = editions?.period?.end
      const late = firstEnrolment && days.first > firstEnrolment.last
      const short = last && days.last < last.first
      return [
        ...(late
          ? [
              {
                node,
                property: 'start',
                message: `The agreement holds from ${node.start}, but the first learners are registered ${at(firstEnrolment)}.`,
              },
            ]
          : []),
        ...(short
          ? [
              {
                node,
                property: 'duration',
                message: `The agreement ends on ${days.last}, but editions are planned until ${last.text}. Let it hold until the last learners have finished.`,
              },
            ]
          : []),
      ]
    },
  },
  {
    id: 'term-after-signature',
    kind: 'order',
    weight: 'judgement',
    basis: 'inference',
    says: 'The agreement does not begin to hold before it is signed.',
    needs: ['Institution'],
    failing: 'agreement { signed 2026-10-01 by Nordhaven, Valmora term 6 years from 2026-08-01 }',
    passing: 'agreement { signed 2026-10-01 by Nordhaven, Valmora term 6 years from 2026-10-01 }',
    find: (model) => {
      const days = termDays(model)
      const { term: node, signedOn } = model.agreement
      if (!days || !node || !signedOn || days.first >= signedOn.first) return []
      const message = `The agreement is to hold from ${node.start}, but the last partner signs ${at(signedOn)}. Let it begin then, or say in it that it holds for the time before.`
      return [{ node, property: 'start', message }]
    },
  },
  {
    id: 'partners-stay',
    kind: 'order',
    weight: 'judgement',
    basis: 'inference',
    says: 'No partner leaves before the agreement ends.',
    needs: ['Institution'],
    failing: `${leaving('2030-08')}\nagreement { term 6 years from 2026-10-01 }`,
    passing: `${leaving('2032-12')}\nagreement { term 6 years from 2026-10-01 }`,
    find: (model) => {
      const days = termDays(model)
      const node = model.agreement.term
      if (!days || !node) return []
      return model.partners.flatMap(({ institution, leaves }) => {
        if (!leaves || leaves.last >= days.last) return []
        const message = `${institution.name} leaves ${at(leaves)}, but the agreement holds until ${days.last}. End it then, or say in exit who takes over.`
        return [{ node, property: 'duration', message }]
      })
    },
  },
]
