import type { Indicator } from '../../../language/generated/ast.ts'
import { isIntervalStatement } from '../../../language/generated/ast.ts'
import { institutionOf } from '../../../model/committees.ts'
import { daysOfDuration } from '../../../model/quantities.ts'
import { first } from '../../../model/statements.ts'
import type { Rule } from '../../guideline.ts'
import { names, universityInstitutions } from '../../partners.ts'
import { every } from '../../places.ts'
import { subject } from '../../rules.ts'

const team = (committees: string): string => `team {
  leader Director "Programme director" of Nordhaven
  member Designer "Designer" of Valmora
  ${committees}
}`

const chaired = (examiner: string): string =>
  team(`committee Admissions { kind admission chair Director members Director, Designer }
  committee Examiners { kind examination chair ${examiner} members Director, Designer }`)

const board = (
  months: number,
): string => `${team(`committee Board { kind quality members Director, Designer meets every ${months} months }`)}
quality { indicator Satisfaction "Satisfaction" { criterion satisfaction repeats every 6 months } }`

/** Months differ in length: a few days more between two meetings are no difference. */
const daysOfGrace = 14

/** The days from one measurement of an indicator to the next. */
const daysOf = (indicator: Indicator): number | undefined =>
  daysOfDuration(first(indicator, isIntervalStatement)?.interval?.duration)

/** Rules on how the work of the committees is spread, over the partners and over the year. Our own reading of a joint team. */
export const committeeBalance: readonly Rule[] = [
  {
    id: 'chairs-spread',
    kind: 'judgement',
    weight: 'judgement',
    basis: 'inference',
    says: 'Where there are as many committees as universities, each university is in the chair of one before another has a second.',
    needs: ['Member', 'Organisation'],
    failing: chaired('Director'),
    passing: chaired('Designer'),
    find: (model) => {
      const chairs = model.team.committees.flatMap(({ node, chair }) => {
        const institution = institutionOf(chair)
        return institution ? [{ node, institution }] : []
      })
      const partners = universityInstitutions(model)
      const without = partners.filter((partner) => !chairs.some(({ institution }) => institution === partner))
      if (partners.length < 2 || chairs.length < partners.length || without.length === 0) return []
      const second = chairs.find(({ institution }, index) =>
        chairs.slice(0, index).some((one) => one.institution === institution),
      )
      if (!second) return []
      const message = `${second.institution.name} is in the chair of more than one committee, ${names(without)} of none. In a joint team the chairs are best spread over the partners.`
      return [{ node: second.node.statements.find((each) => each.$type === 'CommitteeChair') ?? second.node, message }]
    },
  },
  {
    id: 'quality-meetings',
    kind: 'order',
    weight: 'judgement',
    basis: 'inference',
    says: 'The quality committee meets as often as the indicators are measured that it looks at.',
    failing: board(12),
    passing: board(6),
    find: (model) => {
      const [quickest] = every(model, 'Indicator')
        .flatMap((node) => ({ node, days: daysOf(node) ?? Number.POSITIVE_INFINITY }))
        .sort((left, right) => left.days - right.days)
      if (!quickest) return []
      return model.team.committees.flatMap(({ node, kind, meetsEvery }) => {
        if (kind !== 'quality' || meetsEvery === undefined || meetsEvery <= quickest.days + daysOfGrace) return []
        const message = `${node.name} meets less often than ${subject(quickest.node)} is measured: figures would lie there until the next meeting but one. Meet as often, or measure less often.`
        return [
          {
            node: node.statements.find((each) => each.$type === 'Meetings') ?? node,
            message,
            related: [{ node: quickest.node, message: 'This indicator is measured more often.' }],
          },
        ]
      })
    },
  },
]
