import type { ValidationAcceptor } from 'langium'
import type * as ast from '../generated/ast.ts'
import { periodsMeant, ratePeriods, takesUnit, unitsMeant, unitsNamed, unitsOf, type ValueType } from '../library/units.ts'
import type { Checks } from './index.ts'
import { error, suggestion } from './report.ts'

type Value = ast.Credits | ast.Hours | ast.Duration | ast.Percentage | ast.Money | ast.Rate | ast.Measure | ast.Selection

function unit(value: Value, accept: ValidationAcceptor): void {
  if (value.amount === undefined) return
  const type = value.$type as ValueType
  if (takesUnit(type, value.unit)) return
  const { title, example, currencies } = unitsOf[type]
  if (value.unit === undefined) {
    error(accept, 'missing-unit', `${value.amount} what? A ${title} carries its unit: ${example}.`, {
      node: value,
      property: 'amount',
    })
    return
  }
  const near = unitsMeant(type, value.unit)
  const remedy =
    currencies && near.length === 0 ? 'It is a currency by its code, such as EUR.' : suggestion(near, unitsNamed(type))
  error(accept, 'unknown-unit', `“${value.unit}” is no unit of a ${title}. ${remedy}`.trimEnd(), {
    node: value,
    property: 'unit',
    data: { nearest: near },
  })
}

function period(rate: ast.Rate, accept: ValidationAcceptor): void {
  if (!rate.period || Object.hasOwn(ratePeriods, rate.period)) return
  const near = periodsMeant(rate.period)
  error(accept, 'unknown-unit', `“${rate.period}” is no period. ${suggestion(near, Object.keys(ratePeriods))}`.trimEnd(), {
    node: rate,
    property: 'period',
    data: { nearest: near },
  })
}

/** Percentages above which a share of a whole cannot go. */
const whole = 100

function percentage(value: ast.Percentage, accept: ValidationAcceptor): void {
  if (value.amount > whole) {
    error(accept, 'over-hundred', `${value.amount} % is more than the whole: a share goes up to ${whole} %.`, {
      node: value,
      property: 'amount',
    })
  }
}

function range(value: ast.VolumeRange, accept: ValidationAcceptor): void {
  const max = value.max?.amount
  if (max !== undefined && value.min > max) {
    error(accept, 'inverted-range', `The volume goes from ${value.min} to ${max}: the smaller figure comes first.`, {
      node: value,
      property: 'min',
    })
  }
}

function week(rate: ast.Rate, accept: ValidationAcceptor): void {
  const hours = { day: 24, week: 168, month: 744 }[rate.period]
  const given = rate.unit === 'min' ? rate.amount / 60 : rate.amount
  if (hours !== undefined && given > hours) {
    error(accept, 'over-whole', `A ${rate.period} has ${hours} h; ${rate.amount} ${rate.unit} do not fit into it.`, {
      node: rate,
      property: 'amount',
    })
  }
}

function conversion(statement: ast.CreditConversion, accept: ValidationAcceptor): void {
  if (statement.from?.unit && statement.from.unit === statement.to?.unit) {
    error(
      accept,
      'same-unit',
      `A conversion leads from one system of credits to another; both sides are in ${statement.from.unit}.`,
      { node: statement, property: 'to' },
    )
  }
  for (const side of [statement.from, statement.to]) {
    if (side?.amount === 0)
      error(accept, 'no-amount', 'Nothing can be converted from or to 0 credits.', { node: side, property: 'amount' })
  }
}

/** Values: the unit belongs to the type, shares within the whole, ranges the right way round. */
export const unitChecks: Checks = {
  Credits: [unit],
  Hours: [unit],
  Duration: [unit],
  Percentage: [unit, percentage],
  Money: [unit],
  Measure: [unit],
  Rate: [unit, period, week],
  Selection: [unit],
  VolumeRange: [range],
  CreditConversion: [conversion],
}
