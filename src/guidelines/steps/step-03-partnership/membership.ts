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
]
