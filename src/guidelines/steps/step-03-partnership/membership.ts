import { isBefore } from '../../../model/dates.ts'
import type { Rule } from '../../guideline.ts'
import { every } from '../../places.ts'

const nordhaven = 'partner Nordhaven { contributes design, delivery, award }'

/** Rules on partners that join later or leave. */
export const membershipRules: readonly Rule[] = [
  {
    id: 'leaves-after-joining',
    kind: 'order',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'A partner leaves after it has joined.',
    failing: `partnership { ${nordhaven} partner Valmora { joins 2028-09 leaves 2028-01 } }`,
    passing: `partnership { ${nordhaven} partner Valmora { joins 2028-09 leaves 2031-01 } }`,
    find: (model) =>
      model.partners.flatMap(({ institution, nodes, joins, leaves }) => {
        const node = every(model, 'Leaves').find((leaving) => nodes.includes(leaving.$container))
        if (!node || !joins || !leaves || !isBefore(leaves, joins)) return []
        return [{ node, message: `${institution.name} leaves in ${leaves.text}, before it joins in ${joins.text}.` }]
      }),
  },
  {
    id: 'decides-after-joining',
    kind: 'order',
    weight: 'gap',
    basis: 'arithmetic',
    says: 'A partner has joined by the time of the first decision that it takes part in.',
    needs: ['Institution'],
    failing: `partnership { ${nordhaven} partner Valmora { joins 2026-05 } agreed 2026-03-02 by Nordhaven, Valmora }`,
    passing: `partnership { ${nordhaven} partner Valmora { joins 2026-02 } agreed 2026-03-02 by Nordhaven, Valmora }`,
    find: (model) => {
      const agreements = [model.decisions.head, ...model.decisions.sections].flatMap((decision) => decision.agreements)
      return every(model, 'Joins').flatMap((node) => {
        const partner = model.partners.find((each) => each.nodes.includes(node.$container))
        const joins = partner?.joins
        if (!joins) return []
        const early = agreements.filter(
          (agreement) =>
            agreement.date &&
            agreement.node.partners.length > 0 &&
            agreement.partners.includes(partner.institution) &&
            isBefore(agreement.date, joins),
        )
        const [first] = early
        if (!first) return []
        const { name } = partner.institution
        const message = `${name} joins in ${joins.text}, but has agreed already on ${first.date?.text}${early.length > 1 ? ` and ${early.length - 1} more time${early.length > 2 ? 's' : ''}` : ''}. It takes part in decisions once it has joined.`
        return [{ node, message, related: [{ node: first.node, message: `${name} agrees here.` }] }]
      })
    },
  },
  {
    id: 'leaves-during-edition',
    kind: 'order',
    weight: 'judgement',
    says: 'Who leaves before the last edition is over says what becomes of its part.',
    needs: ['Institution'],
    failing: `partnership { ${nordhaven} partner Valmora { leaves 2028-01 } editions 3 from 2027 to 2030 }`,
    passing: `partnership { ${nordhaven} partner Valmora { leaves 2031-01 } editions 3 from 2027 to 2030 }`,
    find: (model) => {
      const end = model.horizon.lastEnd ?? model.calendar.editions?.period?.end
      if (!end) return []
      return every(model, 'Leaves').flatMap((node) => {
        const partner = model.partners.find((each) => each.nodes.includes(node.$container))
        const leaves = partner?.leaves
        if (!leaves || !isBefore(leaves, end) || node.$container.statements.some((statement) => statement.$type === 'Note'))
          return []
        const message = `${partner.institution.name} leaves in ${leaves.text}, before the last edition is over (${end.text}): say in a note who takes over its part.`
        return [{ node, message }]
      })
    },
  },
  {
    id: 'leaves-with-agreement',
    kind: 'order',
    weight: 'judgement',
    says: 'A partner that is said to leave leaves before the agreement ends by itself.',
    failing: `partnership { ${nordhaven} partner Valmora { leaves 2033-08 } }
agreement { term 6 years from 2026-10-01 }`,
    passing: `partnership { ${nordhaven} partner Valmora { leaves 2032-08 } }
agreement { term 6 years from 2026-10-01 }`,
    find: (model) => {
      const end = model.horizon.agreementEnd
      if (!end) return []
      return every(model, 'Leaves').flatMap((node) => {
        const partner = model.partners.find((each) => each.nodes.includes(node.$container))
        if (!partner?.leaves || !isBefore(end, partner.leaves)) return []
        const message = `${partner.institution.name} leaves in ${partner.leaves.text}, when the agreement has ended for all (${end.text}): correct the date or the term, or take it out.`
        return [{ node, message }]
      })
    },
  },
  {
    id: 'joins-of-all',
    kind: 'consistency',
    weight: 'detail',
    says: 'Where some partners say when they join, all do.',
    failing: `partnership { partner Nordhaven { joins 2025-09 } partner Valmora { contributes design, delivery } }`,
    passing: `partnership { partner Nordhaven { joins 2025-09 } partner Valmora { joins 2026-01 contributes design, delivery } }`,
    find: (model) => {
      const silent = model.partners.filter((partner) => !partner.joins)
      if (silent.length === model.partners.length) return []
      return silent.flatMap(({ institution, nodes: [node] }) =>
        node ? [{ node, message: `Other partners say when they join; ${institution.name} does not: joins DATE.` }] : [],
      )
    },
  },
]
