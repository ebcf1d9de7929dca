import type { AstNode } from 'langium'
import {
  isApplicationRound,
  isCommitteeMeeting,
  isPeriodStatement,
  isRegistrationDate,
  isStartDate,
} from '../../../language/generated/ast.ts'
import type { CohortEntry } from '../../../model/calendar.ts'
import { type DateSpan, dateOf, earliest, isBefore, latest, periodOf } from '../../../model/dates.ts'
import { all, first } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { cohort } from './examples.ts'

const closing = (entry: CohortEntry): DateSpan | undefined =>
  latest(entry.rounds.map(({ period }) => period?.end ?? period?.start))
const opening = (entry: CohortEntry): DateSpan | undefined => earliest(entry.rounds.map(({ period }) => period?.start))
const startOf = ({ node }: CohortEntry): AstNode => first(node, isStartDate) ?? node

/** What comes before what, in the words of a message. */
function inverted(
  name: string,
  pairs: readonly (readonly [string, DateSpan | undefined, string, DateSpan | undefined, AstNode | undefined])[],
): Finding[] {
  return pairs.flatMap(([early, left, late, right, node]): Finding[] => {
    if (!left || !right || !node || !isBefore(right, left)) return []
    return [
      {
        node,
        message: `${name}: ${late} (${right.text}) comes before ${early} (${left.text}). The order is application, committee, registration, start.`,
      },
    ]
  })
}

/** Application, then committee, then registration, then start. */
export const order: Rule = {
  id: 'order',
  kind: 'order',
  weight: 'contradiction',
  says: 'In each cohort applications close before the committee meets for the last time, it meets before registration, and registration comes before the start.',
  failing: cohort('application from 2027-03-01 to 2027-06-14, meeting 2027-05-31, registration 2027-07-01, start 2027-09-06'),
  passing: cohort('application from 2027-03-01 to 2027-05-14, meeting 2027-05-31, registration 2027-07-01, start 2027-09-06'),
  find: ({ calendar }) =>
    calendar.cohorts.flatMap((entry) => {
      const { node, meetings, registration, start } = entry
      const [closed, decided] = [closing(entry), latest(meetings)]
      const [meeting, registered] = [all(node, isCommitteeMeeting).at(-1), first(node, isRegistrationDate)]
      return inverted(node.name, [
        ['the end of applications', closed, 'the last meeting of the committee', decided, meeting],
        [
          decided ? 'the last meeting of the committee' : 'the end of applications',
          decided ?? closed,
          'registration',
          registration,
          registered,
        ],
        [
          registration ? 'registration' : decided ? 'the last meeting of the committee' : 'the end of applications',
          registration ?? decided ?? closed,
          'the start',
          start,
          startOf(entry),
        ],
      ])
    }),
}

/** Rounds of application follow each other. */
export const rounds: Rule = {
  id: 'rounds',
  kind: 'order',
  weight: 'judgement',
  basis: 'inference',
  says: 'Rounds of application follow each other, and each has an end.',
  failing: cohort('application from 2027-03-01 to 2027-04-30, application from 2027-04-19 to 2027-05-14'),
  passing: cohort('application from 2027-03-01 to 2027-04-09, application from 2027-04-19 to 2027-05-14'),
  find: ({ calendar }) =>
    calendar.cohorts.flatMap(({ node, rounds: list }) =>
      list.flatMap((round, index): Finding[] => {
        const before = list[index - 1]?.period
        if (round.period && !round.period.end) {
          return [
            {
              node: round.node,
              message: `Applications for ${node.name} open on ${round.period.start.text} and never close: from … to ….`,
            },
          ]
        }
        if (!before?.end || !round.period || isBefore(before.end, round.period.start)) return []
        const message = `This round of ${node.name} opens on ${round.period.start.text}, when the one before it is still open (until ${before.end.text}).`
        return [{ node: round.node, message }]
      }),
    ),
}

const days = (from: DateSpan, to: DateSpan): number => (Date.parse(to.first) - Date.parse(from.last)) / 86_400_000

/** Between the opening of applications and the start lies no more than a year. */
export const inOneYear: Rule = {
  id: 'in-one-year',
  kind: 'order',
  weight: 'judgement',
  basis: 'inference',
  says: 'A cohort starts within a year after its applications open.',
  failing: cohort('application from 2027-03-01 to 2027-05-14, start 2028-09-06'),
  passing: cohort('application from 2027-03-01 to 2027-05-14, start 2027-09-06'),
  find: ({ calendar }) =>
    calendar.cohorts.flatMap((entry): Finding[] => {
      const opened = opening(entry)
      if (!opened || !entry.start || days(opened, entry.start) <= 366) return []
      const message = `${entry.node.name} starts on ${entry.start.text}, more than a year after applications open (${opened.text}). Is one of the years wrong?`
      return [
        {
          node: startOf(entry),
          message,
          related: all(entry.node, isApplicationRound).map((node) => ({ node, message: 'Applications.' })),
        },
      ]
    }),
}

/** The first cohort begins with the first term. */
export const startOfTerm: Rule = {
  id: 'start-of-term',
  kind: 'consistency',
  weight: 'judgement',
  basis: 'inference',
  says: 'The first cohort starts when the first term of the curriculum begins.',
  failing: `curriculum { structure { term Autumn "Autumn" from 2027-09-06 to 2027-12-19 } }\n${cohort('start 2027-10-04')}`,
  passing: `curriculum { structure { term Autumn "Autumn" from 2027-09-06 to 2027-12-19 } }\n${cohort('start 2027-09-06')}`,
  find: (model) => {
    const entry = model.calendar.cohorts.find((each) => each.start && each.start === model.calendar.firstStart)
    const terms = every(model, 'Term').map((term) => ({ term, start: periodOf(term.period)?.start }))
    const begins = earliest(terms.map(({ start }) => start))
    if (!entry?.start || !begins || (!isBefore(entry.start, begins) && !isBefore(begins, entry.start))) return []
    const term = terms.find(({ start }) => start === begins)?.term
    const message = `${entry.node.name} starts on ${entry.start.text}, the first term on ${begins.text}. The two should be the same day.`
    return [{ node: startOf(entry), message, related: term && [{ node: term, message: 'The first term.' }] }]
  },
}

/** Cohorts lie within the editions that are planned (3.4). */
export const withinEditions: Rule = {
  id: 'within-editions',
  kind: 'consistency',
  weight: 'contradiction',
  basis: 'arithmetic',
  says: 'Cohorts start within the years of the planned editions, and there are no more cohorts than editions.',
  failing: `partnership { coordinator Nordhaven partner Nordhaven partner Valmora editions 4 from 2028 to 2032 }\n${cohort('start 2027-09-06')}`,
  passing: `partnership { coordinator Nordhaven partner Nordhaven partner Valmora editions 4 from 2027 to 2032 }\n${cohort('start 2027-09-06')}`,
  find: (model) => {
    const { editions, cohorts } = model.calendar
    const [said] = every(model, 'Editions')
    if (!editions || !said) return []
    const related = [{ node: said, message: 'The planned editions.' }]
    const { period, count } = editions
    const outside = cohorts.flatMap((entry): Finding[] => {
      const { start } = entry
      if (!period || !start || (!isBefore(start, period.start) && !(period.end && isBefore(period.end, start)))) return []
      const message = `${entry.node.name} starts on ${start.text}; editions are planned from ${period.start.text}${period.end ? ` to ${period.end.text}` : ''}.`
      return [{ node: startOf(entry), message, related }]
    })
    const last = cohorts.at(-1)
    if (!last || count === undefined || cohorts.length <= count) return outside
    return [
      ...outside,
      { node: last.node, message: `There are ${cohorts.length} cohorts, but ${count} editions are planned.`, related },
    ]
  },
}

/** Campaigns begin while somebody can still apply: before the last application closes (cross-section check 7). */
export const campaignBefore: Rule = {
  id: 'campaign-before',
  kind: 'order',
  weight: 'judgement',
  says: 'Each campaign ends while applications for a cohort are still to come or open.',
  failing: `recruitment { campaign Ports "Ports" { period from 2027-06-01 to 2027-06-30 } }\n${cohort('application from 2027-03-01 to 2027-05-14')}`,
  passing: `recruitment { campaign Ports "Ports" { period from 2027-01-10 to 2027-02-26 } }\n${cohort('application from 2027-03-01 to 2027-05-14')}`,
  find: (model) => {
    const last = latest(model.calendar.cohorts.map(closing))
    if (!last) return []
    return every(model, 'Campaign').flatMap((campaign): Finding[] => {
      const period = periodOf(first(campaign, isPeriodStatement)?.value)
      const end = period?.end ?? period?.start
      const statement = first(campaign, isPeriodStatement)
      if (!end || !statement || !isBefore(last, end)) return []
      return [
        {
          node: statement,
          message: `Campaign ${campaign.name} runs until ${end.text}, but applications close for the last time on ${dateOf(last.text)?.text}. Whoever hears of it later cannot apply.`,
        },
      ]
    })
  },
}
