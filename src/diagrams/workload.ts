import { listed } from '../language/checks/report.ts'
import type { LoadItem } from '../language/generated/ast.ts'
import { hoursByActivity } from '../model/load.ts'
import type { ProgrammeModel } from '../model/model.ts'
import { total } from '../model/ranges.ts'
import { titleOf } from '../model/statements.ts'
import type { Stretch, TimeNeeded } from '../model/weeks.ts'
import { Chart } from './chart.ts'
import type { Diagram, DiagramKind } from './diagram.ts'
import { bar, hours, percent, weekly, weeks } from './figures.ts'

/** The learner's hours, and the time that learners have. */
export const workload: DiagramKind = {
  name: 'workload',
  title: 'Workload',
  says: 'Hours by kind of activity and by week, against the time that the target groups have.',
  draw,
}

function draw(model: ProgrammeModel): Diagram {
  const chart = new Chart('TB')
  const activities = activitiesOf(model)
  const { stretches, beside, needed } = model.weeks
  const peak = Math.max(0, ...stretches.map(({ hoursPerWeek }) => hoursPerWeek?.max ?? 0))
  const begin =
    activities.length + stretches.length + needed.length > 0
      ? chart.box({
          kind: 'programme',
          look: 'programme',
          text: [
            titleOf(model.programme),
            hours(model.load.required),
            weeks(model.weeks.weeks),
            weekly(model.weeks.hoursPerWeek),
          ],
          node: model.programme,
        })
      : undefined
  const column = (name: string, title: string, draws: readonly (() => string)[]): void => {
    if (draws.length > 0)
      chart.link(
        begin,
        chart.frame({ kind: 'part', text: [title], name }, () => chart.columns(draws.map((one) => one()))),
      )
  }
  column(
    'activities',
    ['Hours by activity, all courses together', hours(sumOf(activities))].filter(Boolean).join(': '),
    activities.map(({ activity, known, share, node }) => () => {
      const text = [activity, `${hours(known)} (${percent(share)})`, bar(share)]
      return chart.box({ kind: 'activity', look: 'hours', text, node, name: activity })
    }),
  )
  const inWeeks = stretches.map((stretch) => () => {
    const text = [stretchTitle(stretch), stretchWeeks(stretch), weekly(stretch.hoursPerWeek), barOf(stretch, peak)]
    return chart.box({ kind: 'weeks', look: 'term', text, node: stretch.step.node ?? stretch.step.items[0]?.node })
  })
  const inNoWeek = beside.map((one) => () => {
    const text = [stretchTitle(one), hours(one.hours), 'in no week of their own']
    return chart.box({ kind: 'weeks', look: 'event', text, node: one.step.node ?? one.step.items[0]?.node })
  })
  column('weeks', 'Hours a week, step by step', [...inWeeks, ...inNoWeek])
  column(
    'time',
    'Time that learners have',
    needed.map((one) => () => {
      const enough = fits(one, model)
      const text = [learners(one), `${weekly(one.budget)} to study`, needs(one), verdict(enough, model)]
      const look = enough === false ? 'problem' : enough ? 'fits' : 'time'
      return chart.box({ kind: 'time', look, text, node: one.node, name: one.group?.name ?? 'objective' })
    }),
  )
  return chart.finish(model, {
    title: workload.title,
    sentences: describe(model, activities),
    legend: {
      programme: 'double sides: the whole programme',
      hours: 'box: a kind of activity; the bar is its share of all hours',
      term: '▬: some weeks of the programme; the bar is their hours against the fullest week',
      event: 'slanted: hours that come on top of those of some weeks; in which is not said',
      fits: '✓: learners who have as much time as the fullest week asks for',
      problem: '⚠: learners who have less time than the fullest week asks for',
      time: 'broad at the foot: time that learners have; what a week asks for is not known',
    },
    empty: 'Hours stand in the courses: curriculum { course Name { load { lectures 10 h self-study 40 h } } }',
  })
}

interface Activity {
  readonly activity: string
  readonly known: number
  readonly share: number
  readonly node?: LoadItem
}

const sumOf = (activities: readonly Activity[]): number => total(activities.map(({ known }) => known))

/** The activities with their hours, the most first; where one of them leads to, is the first course that has it. */
function activitiesOf(model: ProgrammeModel): Activity[] {
  const loads = [...model.load.courses.values()]
  const known = [...hoursByActivity(loads)]
  const whole = total(known.map(([, sum]) => sum))
  const items = loads.flatMap((load) => load.activities)
  return known
    .map(([activity, sum]) => ({
      activity,
      known: sum,
      share: whole > 0 ? sum / whole : 0,
      node: items.find((item) => item.activity === activity)?.node,
    }))
    .sort((one, other) => other.known - one.known)
}

const stretchTitle = ({ step }: Pick<Stretch, 'step'>): string => listed(step.items.map((item) => titleOf(item.node)))
const stretchWeeks = ({ fromWeek, toWeek }: Stretch): string =>
  fromWeek === toWeek ? `week ${fromWeek}` : `weeks ${fromWeek} to ${toWeek}`
const barOf = ({ hoursPerWeek }: Stretch, peak: number): string | undefined =>
  hoursPerWeek && peak > 0 ? bar(hoursPerWeek.max / peak) : undefined

const learners = ({ group }: TimeNeeded): string => (group ? titleOf(group) : 'Macro-objective')
const needs = (one: TimeNeeded): string | undefined =>
  one.weeks && `${weeks({ min: Math.ceil(one.weeks.min), max: Math.ceil(one.weeks.max) })} at that pace`

/** Whether the time is enough for the fullest week; nothing where no week is known. */
function fits({ budget }: TimeNeeded, { weeks: facts }: ProgrammeModel): boolean | undefined {
  const asked = facts.stretches.map(({ hoursPerWeek }) => hoursPerWeek?.max)
  const known = asked.length > 0 ? asked : [facts.hoursPerWeek?.max]
  return known.includes(undefined) ? undefined : Math.max(...(known as number[])) <= budget
}

function verdict(enough: boolean | undefined, { weeks: { beside } }: ProgrammeModel): string | undefined {
  if (enough === undefined) return undefined
  if (!enough) return 'less than the fullest week asks for'
  return beside.length > 0 ? 'enough for each of these weeks; what is in no week comes on top' : 'enough for every week'
}

function describe(model: ProgrammeModel, activities: readonly Activity[]): string[] {
  const { load, weeks: facts } = model
  const whole = [hours(load.required), weeks(facts.weeks), weekly(facts.hoursPerWeek)].filter(Boolean)
  const unknown = load.unknown.map((course) => titleOf(course))
  return [
    whole.length > 0 ? `The programme takes ${listed(whole as string[])}.` : 'How many hours the programme takes is not known.',
    ...(unknown.length > 0 ? [`The hours of ${listed(unknown)} are not known.`] : []),
    ...(activities.length > 0
      ? [`All courses together, also those that learners choose from, come to ${hours(sumOf(activities))}.`]
      : []),
    ...activities.map(({ activity, known, share }) => `Hours of ${activity}: ${hours(known)}, ${percent(share)} of all.`),
    ...facts.stretches.map(
      (one) => `In ${stretchWeeks(one)}: ${stretchTitle(one)}, ${weekly(one.hoursPerWeek) ?? 'hours not known'}.`,
    ),
    ...facts.beside.map((one) => `In no week of their own: ${stretchTitle(one)}, ${hours(one.hours) ?? 'hours not known'}.`),
    ...facts.needed.map((one) => {
      const parts = [`${weekly(one.budget)} to study`, needs(one), verdict(fits(one, model), model)]
      return `${learners(one)}: ${parts.filter(Boolean).join('; ')}.`
    }),
  ]
}
