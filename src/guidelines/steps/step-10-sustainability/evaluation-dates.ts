import type { AnnualEvaluation, EvaluationDates } from '../../../language/generated/ast.ts'
import { isEvaluationDates } from '../../../language/generated/ast.ts'
import { type DateSpan, dateOf } from '../../../model/dates.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { daysOfDuration } from '../../../model/quantities.ts'
import { all } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { figure } from '../../rules.ts'

const dated = (dates: string, start = '2027-09-06'): string =>
  `sustainability {\n  evaluation every 12 months { dates ${dates} }\n}\nadmission { cohort First { start ${start} } }`

/** How many days a yearly evaluation may be late before the distance is called too long (our own reading). */
const delay = 31

interface Dated {
  readonly node: EvaluationDates
  readonly index: number
  readonly date: DateSpan
}

const datesOf = (node: AnnualEvaluation): Dated[] =>
  all(node, isEvaluationDates).flatMap((statement) =>
    statement.dates.flatMap((text, index) => {
      const date = dateOf(text)
      return date ? [{ node: statement, index, date }] : []
    }),
  )

/** The calendar of the annual evaluation: in order, at the distance that is said, from the first learners on, once for each edition. */
export const evaluationDates: readonly Rule[] = [
  {
    id: 'dates-in-order',
    kind: 'order',
    weight: 'gap',
    basis: 'arithmetic',
    says: 'The dates of the evaluation come one after the other.',
    failing: dated('2029-09-01, 2028-09-01'),
    passing: dated('2028-09-01, 2029-08-31'),
    find: (model) =>
      pairs(model).flatMap(({ before, after }) =>
        after.date.first > before.date.first
          ? []
          : [
              {
                node: after.node,
                property: 'dates',
                index: after.index,
                message: `The evaluation of ${after.date.text} stands after that of ${before.date.text}. Give the dates in order, each once.`,
              },
            ],
      ),
  },
  {
    id: 'dates-in-time',
    kind: 'order',
    weight: 'judgement',
    basis: 'inference',
    says: 'The dates of the evaluation, from the first start of learners on, are no further apart than is said.',
    failing: dated('2028-09-01, 2030-09-01'),
    passing: dated('2028-09-01, 2029-08-31'),
    find: (model) =>
      every(model, 'AnnualEvaluation').flatMap((node) => {
        const interval = daysOfDuration(node.interval?.duration)
        const dates = datesOf(node)
        if (interval === undefined) return []
        const start = model.calendar.firstStart
        const first = dates[0] && start ? late(start, dates[0], interval, 'the first learners start') : []
        return [
          ...first,
          ...dates.slice(1).flatMap((after, index) => late((dates[index] as Dated).date, after, interval, 'the one before')),
        ]
      }),
  },
  {
    id: 'after-start',
    kind: 'order',
    weight: 'judgement',
    basis: 'inference',
    says: 'The first evaluation comes after the first learners have started.',
    failing: dated('2027-06-01'),
    passing: dated('2028-06-01'),
    find: (model) =>
      every(model, 'AnnualEvaluation').flatMap((node) => {
        const [first] = datesOf(node)
        const start = model.calendar.firstStart
        if (!first || !start || first.date.last >= start.first) return []
        return [
          {
            node: first.node,
            property: 'dates',
            index: first.index,
            message: `The first evaluation, ${first.date.text}, comes before the first learners start on ${start.text}; there is nothing to evaluate yet.`,
          },
        ]
      }),
  },
  {
    id: 'each-edition',
    kind: 'arithmetic',
    weight: 'detail',
    basis: 'inference',
    says: 'There is an evaluation for each edition that is planned.',
    failing: `partnership {\n  coordinator Nordhaven\n  partner Nordhaven\n  partner Valmora\n  editions 3 from 2027\n}\n${dated('2028-09-01, 2029-08-31')}`,
    passing: `partnership {\n  coordinator Nordhaven\n  partner Nordhaven\n  partner Valmora\n  editions 2 from 2027\n}\n${dated('2028-09-01, 2029-08-31')}`,
    find: (model) => {
      const editions = model.calendar.editions?.count
      return every(model, 'AnnualEvaluation').flatMap((node) => {
        const dates = datesOf(node)
        const [first] = dates
        if (!first || editions === undefined || dates.length >= editions) return []
        return [
          {
            node: first.node,
            message: `${figure(editions)} editions are planned, but ${dates.length} evaluation${dates.length > 1 ? 's' : ''}. Plan one for each edition.`,
          },
        ]
      })
    },
  },
]

const pairs = (model: ProgrammeModel): { before: Dated; after: Dated }[] =>
  every(model, 'AnnualEvaluation').flatMap((node) => {
    const dates = datesOf(node)
    return dates.slice(1).map((after, index) => ({ before: dates[index] as Dated, after }))
  })

function late(from: DateSpan, { node, index, date }: Dated, interval: number, what: string): Finding[] {
  const days = Math.round((Date.parse(date.first) - Date.parse(from.last)) / 86_400_000)
  if (days <= interval + delay) return []
  const months = Math.round(days / 30.4)
  return [
    {
      node,
      property: 'dates',
      index,
      message: `The evaluation of ${date.text} comes ${months} months after ${what === 'the one before' ? `that of ${from.text}` : `the first learners start (${from.text})`}; the evaluation is to come every ${Math.round(interval / 30.4)} months.`,
    },
  ]
}
