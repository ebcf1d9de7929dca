/** Who pays for what: costs, public money, what stakeholders give, and what each partner gets in the end. */
import {
  isAmountStatement,
  isBusiness,
  isBusinessModel,
  isCondition,
  isFeeLimit,
  isFundingKind,
  isOverhead,
  isPeriodStatement,
} from '../../language/generated/ast.ts'
import { periodOf } from '../../model/dates.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { moneyOf, shareOf } from '../../model/quantities.ts'
import { all, distinct, first, type Block as Statements, sections } from '../../model/statements.ts'
import { factsOf, joined, labelled, tableOf, withNames } from '../page/compose.ts'
import type { Block, Inline, Table } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'

/** The lines of cost with the partner that bears each. */
export const costTable = ({ money }: ProgrammeModel, { chosen, figures, said, titled }: Reader): Table[] =>
  tableOf(
    'Costs, and who bears them',
    ['Cost', { title: 'What it is for', wide: true }, 'Borne by', { title: 'Amount', figures: true }],
    money.nodes.costs.map(({ kind, title, course, partner, value, perLearner }): (Inline | undefined)[] => [
      chosen('CostLine.kind', kind),
      withNames(said(title), titled(course?.ref)),
      titled(partner?.ref) ?? 'nobody is named',
      joined([figures.money(moneyOf(value)) ?? '', perLearner ? 'for each learner' : ''].filter(Boolean), ' '),
    ]),
  )

/** Public money and what stakeholders give. */
export function supportTable({ money }: ProgrammeModel, reader: Reader): Table[] {
  const { chosen, figures, titled, texts } = reader
  const period = (node: Statements) => figures.period(periodOf(first(node, isPeriodStatement)?.value))
  const { funding, contributions } = money.nodes
  return tableOf(
    'Public money and contributions',
    ['From', 'Kind', { title: 'Amount', figures: true }, 'Period', { title: 'Condition', wide: true }],
    [
      ...funding.map((node): (Inline | undefined)[] => [
        titled(node),
        chosen('FundingKind.value', first(node, isFundingKind)?.value),
        figures.money(moneyOf(first(node, isAmountStatement)?.value)),
        period(node),
        undefined,
      ]),
      ...contributions.map((node): (Inline | undefined)[] => [
        titled(node.stakeholder?.ref),
        'Contribution of a stakeholder',
        figures.money(moneyOf(node.value)),
        period(node),
        joined(texts(node, isCondition), '; '),
      ]),
    ],
  )
}

/** Who collects the fees, how high they may be, and what each partner keeps or gets. */
export function moneyOfPartners({ money, allocation, parts }: ProgrammeModel, { figures, named, said, titled }: Reader): Block[] {
  const business = sections(parts, isBusiness)
  const collectors = distinct(money.fees.flatMap((fee) => fee.collectedBy ?? []))
  return factsOf([
    [
      'Fees are collected by',
      ...collectors.map((collector) =>
        labelled(titled(collector), named(money.fees.filter((fee) => fee.collectedBy === collector).map((fee) => fee.node))),
      ),
    ],
    [
      'Highest fee allowed',
      ...all(business, isFeeLimit).map(({ country, value, text }) =>
        withNames(labelled(country && figures.country(country), figures.money(moneyOf(value))), said(text)),
      ),
    ],
    [
      'Overhead of a partner',
      ...all(business, isBusinessModel).map((node) =>
        labelled(titled(node.partner?.ref), figures.share(shareOf(first(node, isOverhead)?.value))),
      ),
    ],
    [
      'Planned part of each partner',
      ...Array.from(allocation.partners, ([institution, sum]) => labelled(titled(institution), figures.sum(sum))),
    ],
  ])
}
