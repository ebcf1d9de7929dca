import {
  isAmountStatement,
  isBusiness,
  isFeeCovers,
  isFeeIncludes,
  isRefund,
  isScholarship,
  isScholarshipCriterion,
  isScholarshipNumber,
} from '../../language/generated/ast.ts'
import type { FeeEntry } from '../../model/fees.ts'
import { amountOf, moneyOf } from '../../model/quantities.ts'
import { all, first, referred, sections } from '../../model/statements.ts'
import { joined, tableOf } from '../page/compose.ts'
import type { Inline } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'
import type { PartWriter } from './part.ts'

/** What learners pay, for what, what they get back, and who is helped. */
export const fees: PartWriter = ({ money, parts }, reader) => {
  const { word, figures, titled } = reader
  const scholarships = all(sections(parts, isBusiness), isScholarship)
  return {
    blocks: [
      ...tableOf(
        word('fee'),
        [word('fee'), { title: word('amount'), figures: true }, word('payers'), word('covers'), word('includes'), word('refund')],
        money.fees.map((fee): (Inline | undefined)[] => [
          titled(fee.node),
          figures.money(fee.amount),
          reader.chosen('FeeCategory.value', fee.category),
          coveredBy(fee, reader),
          joined(reader.texts(fee.node, isFeeIncludes)),
          joined(reader.texts(fee.node, isRefund)),
        ]),
      ),
      ...tableOf(
        word('scholarship'),
        [word('scholarship'), { title: word('number'), figures: true }, { title: word('amount'), figures: true }, word('given')],
        scholarships.map((node): (Inline | undefined)[] => {
          const count = amountOf({ amount: first(node, isScholarshipNumber)?.count })
          return [
            titled(node),
            count === undefined ? undefined : figures.number(count),
            figures.money(moneyOf(first(node, isAmountStatement)?.value)),
            joined(reader.texts(node, isScholarshipCriterion)),
          ]
        }),
      ),
    ],
  }
}

const coveredBy = ({ node, whole }: FeeEntry, { word, named }: Reader): Inline =>
  whole ? word('whole') : named(all(node, isFeeCovers).flatMap((statement) => referred(statement.items)))
