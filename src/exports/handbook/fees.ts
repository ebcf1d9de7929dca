import {
  isAffordability,
  isAlignment,
  isAmountStatement,
  isBusiness,
  isConsequence,
  isFeeCovers,
  isFeeIncludes,
  isNationalFramework,
  isRefund,
  isScholarship,
  isScholarshipCriterion,
  isScholarshipNumber,
} from '../../language/generated/ast.ts'
import type { FeeEntry } from '../../model/fees.ts'
import { amountOf, moneyOf } from '../../model/quantities.ts'
import { all, first, referred, sections } from '../../model/statements.ts'
import { factsOf, joined, labelled, tableOf } from '../page/compose.ts'
import type { Inline } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'
import { reasons } from '../page/reasons.ts'
import type { PartWriter } from './part.ts'

/** What learners pay, for what, what they get back, and who is helped. */
export const fees: PartWriter = ({ money, parts }, reader) => {
  const { word, figures, titled } = reader
  const business = sections(parts, isBusiness)
  const scholarships = all(business, isScholarship)
  return {
    blocks: [
      ...tableOf(
        word('fees'),
        [word('fee'), { title: word('amount'), figures: true }, word('payers'), word('covers'), word('includes'), word('refund')],
        money.fees.map((fee): (Inline | undefined)[] => [
          titled(fee.node),
          figures.money(fee.amount) ?? joined(reasons(fee.node, ['amount'], reader)),
          reader.chosen('FeeCategory.value', fee.category),
          coveredBy(fee, reader),
          joined(reader.texts(fee.node, isFeeIncludes)),
          joined([...reader.texts(fee.node, isRefund), ...reasons(fee.node, ['refund'], reader)]),
        ]),
      ),
      ...factsOf(money.fees.map(({ node }) => [titled(node) ?? word('fee'), ...reader.texts(node, isAffordability)])),
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
      ...factsOf([
        [word('fee'), ...reasons(business, ['fee'], reader)],
        [word('scholarship'), ...reasons(business, ['scholarship'], reader)],
        [word('publicMoney'), ...publicMoney(parts, reader)],
      ]),
    ],
  }
}

const coveredBy = ({ node, whole }: FeeEntry, { word, named }: Reader): Inline =>
  whole ? word('whole') : named(all(node, isFeeCovers).flatMap((statement) => referred(statement.items)))

/** What the framework of a country means for the money of its learners. */
const publicMoney = (parts: Parameters<PartWriter>[0]['parts'], { figures, said }: Reader): (Inline | undefined)[] =>
  all(sections(parts, isAlignment), isNationalFramework).flatMap((framework) =>
    all(framework, isConsequence)
      .filter(({ subject }) => subject === 'funding')
      .map(({ text }) => labelled(framework.country && figures.country(framework.country), said(text))),
  )
