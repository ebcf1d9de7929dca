/** What the programme costs and brings in, and how that is divided. */
import { isAllocationRule, isAssumption, isBeforeSplit, isBusiness } from '../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { moneyOf } from '../../model/quantities.ts'
import { all, distinct, first, sections } from '../../model/statements.ts'
import { fees } from '../handbook/fees.ts'
import type { PartWriter } from '../handbook/part.ts'
import { factsOf, joined, labelled, tableOf } from '../page/compose.ts'
import { type Inline, plainOf } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'
import { costTable, moneyOfPartners, supportTable } from './costs.ts'

/** The share of each partner in each stream of income. */
export function allocationTable({ allocation }: ProgrammeModel, reader: Reader) {
  const institutions = distinct(allocation.streams.flatMap((stream) => stream.shares.flatMap((each) => each.institution ?? [])))
  return tableOf(
    'Division of income',
    [
      'Stream',
      { title: 'Rule', wide: true },
      ...institutions.map((institution) => ({ title: plainOf(reader.titled(institution) ?? institution.name), figures: true })),
    ],
    allocation.streams.map(({ node, kind, rule, shares }): (Inline | undefined)[] => [
      reader.titled(node) ?? reader.chosen('AllocationStream.kind', kind),
      labelled(reader.chosen('AllocationRule.value', rule), reader.said(first(node, isAllocationRule)?.text)),
      ...institutions.map((institution) => reader.figures.share(shares.find((each) => each.institution === institution)?.share)),
    ]),
  )
}

export const finance: PartWriter = (model, reader) => {
  const { money, allocation, parts } = model
  const { figures, said } = reader
  const before = all(sections(parts, isBusiness), isBeforeSplit)
  const complete = (sum: typeof money.income): string | undefined => labelledSum(figures.sum(sum), sum.unknown.length)
  return {
    blocks: [
      ...fees(model, reader).blocks,
      ...supportTable(model, reader),
      ...allocationTable(model, reader),
      ...costTable(model, reader),
      ...moneyOfPartners(model, reader),
      ...factsOf([
        ['Taken before the division', ...before.map(({ title, value }) => labelled(said(title), figures.money(moneyOf(value))))],
        ['Kept in reserve', figures.share(allocation.reserve)],
        ['Planned learners', money.plannedLearners === undefined ? undefined : figures.number(money.plannedLearners)],
        ['Planned income of an edition', complete(money.income)],
        ['Planned cost of an edition', complete(money.cost)],
      ]),
      ...tableOf(
        'Forecast',
        ['Year', ...['Income', 'Cost', 'Result'].map((title) => ({ title, figures: true })), { title: 'Assumption', wide: true }],
        model.forecast.years.map(({ year, nodes, income, cost, result }) => [
          String(year),
          ...[income, cost, result].map(complete),
          joined(reader.texts(nodes, isAssumption), '; '),
        ]),
      ),
    ],
  }
}

/** A sum to which something unknown belongs is no whole sum, and says so. */
const labelledSum = (sum: string | undefined, unknown: number): string | undefined =>
  sum === undefined || unknown === 0
    ? sum
    : `${sum}, without ${unknown} ${unknown === 1 ? 'amount that is' : 'amounts that are'} not known`
