/** The way of a learner as stages, each with its stations. */
import type { AstNode } from 'langium'
import { listed } from '../language/checks/report.ts'
import type { TargetGroup } from '../language/generated/ast.ts'
import type { CohortEntry } from '../model/calendar.ts'
import { campaignsOf } from '../model/campaigns.ts'
import type { ProgrammeModel } from '../model/model.ts'
import { titleOf } from '../model/statements.ts'
import type { Box } from './chart.ts'
import { counted, credits, dates, figure, hours, period, weekly, weeks } from './figures.ts'
import { groupTitle } from './structure-texts.ts'

/** A stretch of the way; its stations are drawn as boxes. */
export interface Stage {
  readonly title: string
  readonly stations: readonly Box[]
}

/** The titles of the stages, in the order of the way. */
export const titles = {
  contact: 'First contact',
  learners: 'Learners',
  way: 'Way in',
  admission: 'Admission',
  study: 'Study',
  award: 'Award',
  after: 'Afterwards',
} as const

/** All stages; one of which nothing is said has no stations. */
export function stagesOf(model: ProgrammeModel): Stage[] {
  return [
    { title: titles.contact, stations: contacts(model) },
    { title: titles.learners, stations: groups(model) },
    { title: titles.way, stations: routes(model) },
    { title: titles.admission, stations: admission(model) },
    { title: titles.study, stations: study(model) },
    { title: titles.award, stations: award(model) },
    { title: titles.after, stations: after(model) },
  ]
}

const forGroups = (learners: readonly TargetGroup[], named: string): string | undefined =>
  learners.length > 0 ? `for ${listed(learners.map((group) => group.name))}` : named || undefined

const contacts = (model: ProgrammeModel): Box[] =>
  campaignsOf(model).campaigns.map(({ node, learners, period: when }) => ({
    kind: 'campaign',
    look: 'milestone',
    text: [titleOf(node), forGroups(learners, ''), period(when)],
    node,
  }))

function groups(model: ProgrammeModel): Box[] {
  const { groups: known, routes: ways } = model.admission
  return known.map(({ node, routes: its }) => {
    const needed = model.weeks.needed.find(({ group }) => group === node)
    const shut = ways.length > 0 && its.length === 0
    return {
      kind: 'learners',
      look: shut ? 'problem' : 'person',
      text: [`${node.name}: ${titleOf(node)}`, weekly(needed?.budget), shut ? 'no way in is open to them' : undefined],
      node,
    }
  })
}

const routes = ({ admission: { routes: ways } }: ProgrammeModel): Box[] =>
  ways.map(({ node, level, years, learners }) => ({
    kind: 'route',
    look: 'step',
    text: [
      titleOf(node),
      forGroups(learners, 'for all groups'),
      level === undefined ? undefined : `EQF ${level}`,
      years === undefined ? undefined : `${figure(years)} years of experience`,
    ],
    node,
  }))

/** The dates of the first cohort stand for all: the others go the same way later. */
function admission({ calendar: { cohorts } }: ProgrammeModel): Box[] {
  const [cohort] = cohorts
  if (!cohort) return []
  const more = cohorts.length > 1 ? [`and ${counted(cohorts.length - 1, 'later cohort')}`] : []
  const head: Box = {
    kind: 'cohort',
    look: 'admission',
    text: [titleOf(cohort.node), cohort.places === undefined ? undefined : `${figure(cohort.places)} places`, ...more],
    node: cohort.node,
  }
  return [
    head,
    ...datesOf(cohort).map(
      ([what, when]): Box => ({ kind: 'date', look: 'admission', text: [what, when], node: cohort.node, name: what }),
    ),
  ]
}

const datesOf = ({ rounds, meetings, registration, start }: CohortEntry): [string, string][] => [
  ...rounds.flatMap(({ node, period: when }): [string, string][] =>
    when ? [[titleOf(node) || 'Application', dates(when.start, when.end)]] : [],
  ),
  ...meetings.map((day): [string, string] => ['Decision of the committee', day.text]),
  ...(registration ? [['Registration', registration.text] as [string, string]] : []),
  ...(start ? [['Start', start.text] as [string, string]] : []),
]

/** The steps of the structure, or all courses together where there is none. */
function study(model: ProgrammeModel): Box[] {
  const station = (name: string, text: readonly (string | undefined)[], node?: AstNode): Box => ({
    kind: 'study',
    look: 'course',
    text,
    node,
    name,
  })
  if (!model.structure) {
    const courses = model.courses.map(({ title }) => title)
    return courses.length > 0
      ? [
          station(
            'courses',
            [counted(courses.length, 'course'), courses.join('; '), hours(model.load.required)],
            model.courses[0]?.node,
          ),
        ]
      : []
  }
  return model.structure.steps.map((step, index) => {
    const items = step.items.map((item) => ('steps' in item ? groupTitle(item) : titleOf(item.node)))
    const stretch = model.weeks.stretches.find((one) => one.step === step)
    const span =
      stretch && `weeks ${figure(stretch.fromWeek)} to ${figure(stretch.toWeek)}, ${weekly(stretch.hoursPerWeek) ?? ''}`
    return station(`step_${index + 1}`, [listed(items), span], step.node ?? step.items[0]?.node)
  })
}

function award(model: ProgrammeModel): Box[] {
  const onTheWay = model.stacking.subAwards.map(
    ({ node, volume }): Box => ({
      kind: 'award',
      look: 'award',
      text: [titleOf(node), credits(volume), 'on the way'],
      node,
    }),
  )
  const whole = [
    titleOf(model.programme),
    credits(model.credits.required ?? model.credits.stated),
    model.award.type,
    weeks(model.weeks.weeks),
  ]
  return [...onTheWay, { kind: 'programme', look: 'award', text: whole, node: model.programme }]
}

const after = ({ stacking: { stackings } }: ProgrammeModel): Box[] =>
  stackings.map(({ node, degree, credits: counts }) => ({
    kind: 'degree',
    look: 'degree',
    text: [degree ? titleOf(degree) : 'a degree programme', counts === undefined ? undefined : `recognises ${credits(counts)}`],
    node,
    name: degree?.name ?? 'degree',
  }))
