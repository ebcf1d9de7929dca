import { isDurationStatement, isPeriodStatement } from '../../../language/generated/ast.ts'
import type { CourseEntry } from '../../../model/courses.ts'
import { compareDates, daysOf, type PeriodSpan, periodOf } from '../../../model/dates.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { weeksOfDuration } from '../../../model/quantities.ts'
import { all, first } from '../../../model/statements.ts'
import { termWeeksOf } from '../../../model/terms.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { rightAmount } from '../../right-amount.ts'
import { figure, listed } from '../../rules.ts'
import { mendAt } from './mend.ts'

/** Periods are said in whole weeks, and a course may begin on a Tuesday and end on a Thursday: less than a week is no difference. */
const slack = 0.9

/** The periods of a course, where all give it and where only one of its providers does. */
const periodsOf = (entry: CourseEntry) => all([...entry.blocks, ...entry.variants], isPeriodStatement)

const within = (inner: PeriodSpan, outer: PeriodSpan): boolean =>
  inner.start.last >= outer.start.first && (!outer.end || !inner.end || inner.end.first <= outer.end.last)

function outsideTerms(model: ProgrammeModel): Finding[] {
  return model.courses.flatMap((entry) => {
    const terms = model.order.terms.get(entry.node) ?? []
    const spans = terms.map((term) => periodOf(term.period))
    if (spans.length === 0 || spans.includes(undefined)) return []
    return periodsOf(entry).flatMap((statement) => {
      const period = periodOf(statement.value)
      if (!period || spans.some((span) => span && within(period, span))) return []
      const its = listed(
        terms.map((term, index) => `${term.name} (${spans[index]?.start.text} to ${spans[index]?.end?.text})`),
        'or',
      )
      const message = `Course ${entry.name} runs from ${period.start.text} to ${period.end?.text}, but the structure puts it in ${its}.`
      return [{ node: mendAt(entry, statement), message }]
    })
  })
}

function durationOfCourses(model: ProgrammeModel): Finding[] {
  return model.courses.flatMap((entry) => {
    const statement = first(entry.blocks, isDurationStatement)
    const said = weeksOfDuration(statement?.value)
    if (!statement || said === undefined) return []
    return periodsOf(entry).flatMap((period) => {
      const days = daysOf(periodOf(period.value))
      if (days === undefined || Math.abs(days / 7 - said) < slack) return []
      const message = `Course ${entry.name} takes ${figure(said)} weeks, but from ${period.value.start} to ${period.value.end} it is ${figure(days / 7)} weeks.`
      const node = mendAt(entry, statement)
      const remedy = node === statement ? rightAmount(statement.value, Math.round(days / 7), 'weeks') : undefined
      return [{ node, message, related: [{ node: period, message: 'Its period stands here.' }], remedy }]
    })
  })
}

function durationOfWhole(model: ProgrammeModel): Finding[] {
  const { node, basis, weeks: said } = model.weeks
  const terms = termWeeksOf(model)
  if (!node || basis !== 'duration' || said === undefined || !terms) return []
  if ([terms.running, terms.span].some((weeks) => Math.abs(weeks - said) < slack)) return []
  const whole = terms.span > terms.running ? `, ${figure(terms.span)} from the first day to the last` : ''
  const remedy = isDurationStatement(node) ? rightAmount(node.value, Math.round(terms.span), 'weeks') : undefined
  const message = `The programme takes ${figure(said)} weeks, but its terms come to ${figure(terms.running)} weeks${whole}.`
  return [{ node, message, remedy }]
}

function termsInOrder(model: ProgrammeModel): Finding[] {
  const terms = model.structure?.terms ?? []
  const spans = terms.map((term) => periodOf(term.period))
  return terms.flatMap((term, index) => {
    const [before, here] = [spans[index - 1], spans[index]]
    if (!before?.end || !here || compareDates(here.start, before.end) > 0) return []
    return [
      {
        node: term,
        message: `Term ${term.name} begins on ${here.start.text}, before ${terms[index - 1]?.name} has ended (${before.end.text}).`,
      },
    ]
  })
}

const course = (statements: string): string => `course Tides "Tides" { ${statements} }`
const autumn = 'term Autumn "Autumn" from 2027-09-06 to 2027-12-19'
const winter = 'term Winter "Winter" from 2028-01-10 to 2028-04-16'

/** Guideline 7.2: terms, periods and durations. */
export const termRules: readonly Rule[] = [
  {
    id: 'dates-of-each',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'Where most courses give their dates, all do.',
    failing: `curriculum { ${course('period from 2027-09-06 to 2027-10-31')} course Reefs "Reefs" { period from 2027-11-01 to 2027-12-19 } course Dunes "Dunes" }`,
    passing: `curriculum { ${course('period from 2027-09-06 to 2027-10-31')} course Reefs "Reefs" course Dunes "Dunes" }`,
    find: (model) => {
      const without = model.courses.filter((entry) => periodsOf(entry).length === 0)
      if (without.length * 2 >= model.courses.length) return []
      return without.map((entry) => ({
        node: mendAt(entry),
        message: `When does the course ${entry.name} run? Most others say it: period from DATE to DATE.`,
        missing: `the dates of ${entry.name}`,
      }))
    },
  },
  {
    id: 'terms-follow-order',
    kind: 'order',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'A course that comes before another does not lie in a later term.',
    needs: ['Course', 'Term', 'Group'],
    failing: `curriculum { course Tides "Tides" course Reefs "Reefs" structure { ${autumn} ${winter} first Tides in Winter then Reefs in Autumn } }`,
    passing: `curriculum { course Tides "Tides" course Reefs "Reefs" structure { ${autumn} ${winter} first Tides in Autumn then Reefs in Winter } }`,
    find: (model) =>
      model.order.termConflicts.map(({ before, after, termBefore, termAfter, basis }) => {
        const entry = model.courses.find((each) => each.node === after)
        const why =
          basis === 'prerequisite' ? `${after.name} requires ${before.name}` : `${before.name} comes before ${after.name}`
        const message = `${why}, but ${before.name} lies in ${termBefore.name} and ${after.name} in ${termAfter.name}, which begins earlier.`
        return {
          node: entry ? mendAt(entry) : after,
          message,
          related: [{ node: termBefore, message: `${termBefore.name} stands here.` }],
        }
      }),
  },
  {
    id: 'in-term',
    kind: 'order',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'A course runs within the term in which the structure puts it.',
    needs: ['Course', 'Term', 'Group'],
    failing: `curriculum { ${course('period from 2028-02-28 to 2028-05-16')} structure { ${winter} first Tides in Winter } }`,
    passing: `curriculum { ${course('period from 2028-02-28 to 2028-04-16')} structure { ${winter} first Tides in Winter } }`,
    find: outsideTerms,
  },
  {
    id: 'each-in-term',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'Where there are terms, every course lies in one, and every term has a course or a final examination.',
    needs: ['Course', 'Term', 'Group'],
    failing: `curriculum { course Tides "Tides" course Reefs "Reefs" structure { ${winter} first Tides in Winter then Reefs } }`,
    passing: `curriculum { course Tides "Tides" course Reefs "Reefs" structure { ${winter} first Tides in Winter then Reefs in Winter } }`,
    find: (model) => {
      const terms = model.structure?.terms ?? []
      if (terms.length === 0) return []
      const outside = new Set(model.credits.outside)
      const loose = model.courses.filter((entry) => !outside.has(entry) && (model.order.terms.get(entry.node) ?? []).length === 0)
      const used = new Set([...model.order.terms.values()].flat())
      const idle = terms.filter((term) => !used.has(term))
      const [node] = model.structure?.nodes ?? []
      return [
        ...(loose.length > 0 && node
          ? [
              {
                node,
                message: `${listed(loose.map((entry) => entry.name))} ${loose.length > 1 ? 'lie' : 'lies'} in no term: … in TERM.`,
                missing: 'the term of some courses',
              },
            ]
          : []),
        ...idle.map((term) => ({ node: term, message: `No course lies in the term ${term.name}.` })),
      ]
    },
  },
  {
    id: 'term-order',
    kind: 'order',
    weight: 'judgement',
    basis: 'inference',
    says: 'Each term begins after the one before it has ended.',
    failing: `curriculum { course Tides "Tides" structure { ${autumn} term Winter "Winter" from 2027-12-01 to 2028-04-16 first Tides in Autumn, Winter } }`,
    passing: `curriculum { course Tides "Tides" structure { ${autumn} ${winter} first Tides in Autumn, Winter } }`,
    find: termsInOrder,
  },
  {
    id: 'duration-of-course',
    kind: 'arithmetic',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'The duration of a course is the length of its period.',
    failing: `curriculum { ${course('duration 12 weeks period from 2028-02-28 to 2028-04-16')} }`,
    passing: `curriculum { ${course('duration 7 weeks period from 2028-02-28 to 2028-04-16')} }`,
    find: durationOfCourses,
  },
  {
    id: 'duration-of-whole',
    kind: 'arithmetic',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'The duration of the programme is that of its terms, with or without the breaks between them.',
    failing: `curriculum { duration 20 weeks course Tides "Tides" structure { ${autumn} ${winter} first Tides in Autumn, Winter } }`,
    passing: `curriculum { duration 29 weeks course Tides "Tides" structure { ${autumn} ${winter} first Tides in Autumn, Winter } }`,
    find: durationOfWhole,
  },
]
