/** What the programme costs and brings in, and how that is divided. */
import { isBeforeSplit, isBusiness } from '../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { moneyOf } from '../../model/quantities.ts'
import { all, distinct, sections } from '../../model/statements.ts'
import { fees } from '../handbook/fees.ts'
import type { PartWriter } from '../handbook/part.ts'
import { factsOf, labelled, tableOf } from '../page/compose.ts'
import { type Inline, plainOf } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'

/** The share of each partner in each stream of income. */
export function allocationTable({ allocation }: ProgrammeModel, reader: Reader) {
  const institutions = distinct(allocation.streams.flatMap((stream) => stream.shares.flatMap((each) => each.institution ?? [])))
  return tableOf(
    'Division of income',
    [
      'Stream',
      'Rule',
      ...institutions.map((institution) => ({ title: plainOf(reader.titled(institution) ?? institution.name), figures: true })),
    ],
    allocation.streams.map(({ node, kind, rule, shares }): (Inline | undefined)[] => [
      reader.titled(node) ?? reader.chosen('AllocationStream.kind', kind),
      reader.chosen('AllocationRule.value', rule),
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
      ...allocationTable(model, reader),
      ...factsOf([
        ['Taken before the division', ...before.map(({ title, value }) => labelled(said(title), figures.money(moneyOf(value))))],
        ['Kept in reserve', figures.share(allocation.reserve)],
        ['Planned learners', money.plannedLearners === undefined ? undefined : figures.number(money.plannedLearners)],
        ['Planned income of an edition', complete(money.income)],
        ['Planned cost of an edition', complete(money.cost)],
      ]),
    ],
  }
}

/** A sum to which something unknown belongs is no whole sum, and says so. */
const labelledSum = (sum: string | undefined, unknown: number): string | undefined =>
  sum === undefined || unknown === 0
    ? sum
    : `${sum}, without ${unknown} ${unknown === 1 ? 'amount that is' : 'amounts that are'} not known`
