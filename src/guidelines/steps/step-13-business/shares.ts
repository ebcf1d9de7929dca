import { isAllocationShare } from '../../../language/generated/ast.ts'
import type { StreamEntry } from '../../../model/allocation.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { all } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { rightAmount } from '../../right-amount.ts'
import { figure, listed } from '../../rules.ts'

const stream = (first: number, second: number, rule = 'fixed'): string =>
  `stream fees "Fees" { rule ${rule} share of Nordhaven ${first} % share of Valmora ${second} % }`
const courses = `curriculum {
  course Intro { volume 6 ECTS by Nordhaven }
  course Deepening { volume 4 ECTS by Valmora }
}`

/** How far a share may lie from the credits delivered, in percentage points: rounding where the rule is "by credits", a large gap elsewhere. Our own marks. */
const gaps = { perCredit: 1, otherwise: 20 }

/** A kind of stream in words: "public funding". */
export const wording = (kind: string): string => kind.replace('-', ' ')

/** Whether shares make up 100 %, but for rounding to a tenth of a per cent. */
const isWhole = (total: number | undefined): boolean => total !== undefined && Math.abs(total - 1) < 0.0015

/** The shares of the partners in each stream. */
export const shares: readonly Rule[] = [
  {
    id: 'whole',
    kind: 'arithmetic',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'The shares of a stream add up to 100 %.',
    failing: `business { ${stream(60, 30)} }`,
    passing: `business { ${stream(60, 40)} }`,
    find: (model) =>
      model.allocation.streams.flatMap(({ node, shareTotal, kind }): Finding[] => {
        if (shareTotal === undefined || isWhole(shareTotal)) return []
        const percent = figure(shareTotal * 100)
        const difference = figure(Math.abs(1 - shareTotal) * 100)
        const rest = shareTotal < 1 ? `${difference} % go to nobody` : `${difference} % are given twice`
        const [last] = all(node, isAllocationShare).slice(-1)
        const remedy = rightAmount(last?.value, (last?.value?.amount ?? 0) + (1 - shareTotal) * 100, '%')
        const message = `The shares of the stream of ${wording(kind)} add up to ${percent} %, not to 100 %: ${rest}.`
        return [{ node, message, remedy }]
      }),
  },
  {
    id: 'every-partner',
    kind: 'consistency',
    weight: 'gap',
    basis: 'inference',
    says: 'Every full partner has a share in each stream, be it 0 %.',
    needs: ['Institution'],
    failing: 'business { stream fees "Fees" { rule fixed share of Nordhaven 100 % } }',
    passing: 'business { stream fees "Fees" { rule fixed share of Nordhaven 100 % share of Valmora 0 % } }',
    find: (model) =>
      model.allocation.streams.flatMap(({ node, shares, kind }): Finding[] => {
        if (shares.length === 0) return []
        const without = model.partners.filter(
          (partner) => partner.full && !shares.some((share) => share.institution === partner.institution),
        )
        const names = listed(without.map((partner) => partner.institution.name))
        if (without.length === 0) return []
        return [
          {
            node,
            message: `${names} ${without.length > 1 ? 'have' : 'has'} no share in the stream of ${wording(kind)}. If that is meant, say it: share of ${without[0]?.institution.name} 0 %.`,
            missing: `a share of ${names}`,
          },
        ]
      }),
  },
  {
    id: 'as-delivered',
    kind: 'judgement',
    weight: 'judgement',
    basis: 'inference',
    says: 'Shares follow the credits that the partners deliver: closely where the rule is by credits, and without a large gap elsewhere.',
    needs: ['Institution', 'Course'],
    failing: `${courses}\nbusiness { ${stream(50, 50, 'per-credit')} }`,
    passing: `${courses}\nbusiness { ${stream(60, 40, 'per-credit')} }`,
    find: (model) => model.allocation.streams.flatMap((entry) => unlikeDelivery(model, entry)),
  },
]

function unlikeDelivery(model: ProgrammeModel, { node, rule, shares, kind, shareTotal }: StreamEntry): Finding[] {
  const { providers } = model.providers
  const known = providers.every((provider) => provider.unknown.length === 0) && model.providers.withoutProvider.length === 0
  const limit = rule === 'per-credit' ? gaps.perCredit : gaps.otherwise
  // Shares that are no whole are reported for that already.
  if (!known || !isWhole(shareTotal)) return []
  const far = shares.flatMap(({ institution, share }) => {
    const delivered = providers.find((provider) => provider.institution === institution)?.share
    if (!institution || share === undefined || delivered === undefined || Math.abs(share - delivered) * 100 <= limit) return []
    return [`${institution.name} gets ${figure(share * 100)} % for ${figure(delivered * 100)} % of the credits`]
  })
  if (far.length === 0) return []
  const remedy = rule === 'per-credit' ? 'The rule is by credits delivered.' : 'Say in the rule why.'
  return [{ node, message: `In the stream of ${wording(kind)} ${listed(far)}. ${remedy}` }]
}
