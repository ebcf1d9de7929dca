/** What learners pay, and what helps them pay. */

import type { AstNode } from 'langium'
import { AstUtils } from 'langium'
import {
  type Course,
  type Fee,
  isAffordability,
  isAmountStatement,
  isCourse,
  isCourseUse,
  isFeeCovers,
  isFeeIncludes,
  isRefund,
  isScholarshipCriterion,
  isScholarshipNumber,
} from '../../language/generated/ast.ts'
import { figure } from '../../model/figure.ts'
import { amountOf, type MoneyAmount, moneyOf } from '../../model/quantities.ts'
import { all, distinct, first, referred } from '../../model/statements.ts'
import { currencyConcept } from './concepts.ts'
import type { Grant, PriceDetail } from './dataset.ts'
import type { Source } from './source.ts'
import { english } from './values.ts'

/** The fees for the whole programme, or those for one course of it. */
export function pricesOf(source: Source, course?: Course): PriceDetail[] {
  return source.model.money.fees.flatMap((fee): PriceDetail[] => {
    const concerns = course ? !fee.whole && coursesOfFee(fee.node).includes(course) : fee.whole
    const [unit] = fee.amount ? currencyConcept(fee.amount.currency) : []
    if (!concerns || !fee.amount || !unit) return []
    const titles = source.texts(fee.node.title)
    return [
      {
        class: 'PriceDetail',
        amount: { class: 'Amount', unit, value: String(fee.amount.amount) },
        prefLabel: titles.length > 0 ? titles : [english(fee.node.name)],
        description: descriptionOf(fee.node, source),
      },
    ]
  })
}

/** The first of what is said about it, with its translations: a price has one description. */
function descriptionOf(fee: Fee, { texts }: Source) {
  const said = [
    texts(first(fee, isFeeIncludes)?.text),
    texts(first(fee, isAffordability)?.text),
    texts(first(fee, isRefund)?.text),
  ]
  return said.find((text) => text.length > 0) ?? []
}

/** The courses that a fee covers, itself or one of their assessments. */
function coursesOfFee(fee: Fee): Course[] {
  return distinct(
    all(fee, isFeeCovers)
      .flatMap((statement) => referred(statement.items))
      .flatMap((item: AstNode) => courseAround(item) ?? []),
  )
}

function courseAround(item: AstNode): Course | undefined {
  const use = AstUtils.getContainerOfType(item, isCourseUse)
  return use ? use.course?.ref : AstUtils.getContainerOfType(item, isCourse)
}

/** The scholarships. */
export function grantsOf({ model, texts }: Source): Grant[] {
  return model.money.nodes.scholarships.flatMap((node): Grant[] => {
    const title = texts(node.title)
    const count = amountOf({ amount: first(node, isScholarshipNumber)?.count })
    const amount = moneyOf(first(node, isAmountStatement)?.value)
    const criteria = texts(first(node, isScholarshipCriterion)?.text)
    const sums = [count === undefined ? undefined : figure(count), amount && sumOf(amount)].filter((part) => part !== undefined)
    const description = criteria.length > 0 || sums.length === 0 ? criteria : [english(sums.join(' times '))]
    return title.length > 0 ? [{ class: 'Grant', title, description }] : []
  })
}

const sumOf = ({ amount, currency }: MoneyAmount): string => `${figure(amount)} ${currency}`
