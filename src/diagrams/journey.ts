import type { AstNode } from 'langium'
import { listed } from '../language/checks/report.ts'
import { isTargetGroup, isVision, type TargetGroup } from '../language/generated/ast.ts'
import type { CohortEntry } from '../model/calendar.ts'
import { campaignsOf } from '../model/campaigns.ts'
import type { ProgrammeModel } from '../model/model.ts'
import { all, sections, titleOf } from '../model/statements.ts'
import { Chart } from './chart.ts'
import type { Diagram, DiagramKind } from './diagram.ts'
import { counted, credits, dates, figure, hours, period, weekly, weeks } from './figures.ts'
import type { LookName } from './palette.ts'
import { groupTitle } from './structure-texts.ts'

/** The way of a learner. */
export const journey: DiagramKind = {
  name: 'journey',
  title: 'The learner’s journey',
  says: 'The way of each target group from first contact to the award and beyond.',
  draw,
}

/** Stations beside each other; more begin a new line. */
const inLine = 6

/** A station on the way. */
interface Station {
  readonly kind: string
  readonly look: LookName
  readonly text: readonly (string | undefined)[]
  readonly node?: AstNode
  readonly name?: string
}

interface Stage {
  readonly title: string
  readonly stations: readonly Station[]
}

function draw(model: ProgrammeModel): Diagram {
  const chart = new Chart('TB')
  const stages = stagesOf(model).filter(({ stations }) => stations.length > 0)
  // Without a single learner or course there is no way yet, only the title of an award.
  const begun = stages.some(({ title }) => title !== titles.award)
  const frames = (begun ? stages : []).map(({ title, stations }, index) => {
    const inRow = (): void => {
      const ids = stations.map((station) => chart.box(station))
      for (const [at, id] of ids.entries()) if (at % inLine > 0) chart.link(ids[at - 1], id, 'none')
    }
    return chart.frame({ kind: 'stage', text: [`${index + 1}. ${title}`], name: title }, inRow, 'LR')
  })
  for (const [index, frame] of frames.entries()) chart.link(frames[index - 1], frame)
  return chart.finish(model, {
    title: journey.title,
    sentences: stages.map(
      ({ title, stations }) => `${title}: ${stations.map(({ text }) => text.filter(Boolean).join(', ')).join('; ')}.`,
    ),
    legend: {
      milestone: '◆: a campaign through which learners hear of the programme',
      person: 'rounded: a group of learners',
      step: 'slanted: a way in, for the groups that it names',
      admission: '→: a date of the admission',
      course: 'box: what is studied, step by step',
      award: '★: the award, and awards on the way',
      degree: 'broad at the foot: a degree programme that recognises the credits',
    },
    empty: 'Learners stand in the vision: vision { learners Name "Title" { time 8 h per week } }',
  })
}

const titles = {
  contact: 'First contact',
  learners: 'Learners',
  way: 'Way in',
  admission: 'Admission',
  study: 'Study',
  award: 'Award',
  after: 'Afterwards',
} as const

function stagesOf(model: ProgrammeModel): Stage[] {
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

const contacts = (model: ProgrammeModel): Station[] =>
  campaignsOf(model).campaigns.map(({ node, learners, period: when, target }) => ({
    kind: 'campaign',
    look: 'milestone',
    text: [
      titleOf(node),
      forGroups(learners, ''),
      period(when),
      target === undefined ? undefined : `to win ${counted(target, 'learner')}`,
    ],
    node,
  }))

function groups(model: ProgrammeModel): Station[] {
  return all(sections(model.parts, isVision), isTargetGroup).map((node) => {
    const needed = model.weeks.needed.find(({ group }) => group === node)
    return {
      kind: 'learners',
      look: 'person',
      text: [`${node.name}: ${titleOf(node)}`, weekly(needed?.budget)],
      node,
    }
  })
}

const routes = ({ admission: { routes: ways } }: ProgrammeModel): Station[] =>
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
function admission({ calendar: { cohorts } }: ProgrammeModel): Station[] {
  const [cohort] = cohorts
  if (!cohort) return []
  const more = cohorts.length > 1 ? [`and ${counted(cohorts.length - 1, 'later cohort')}`] : []
  const head: Station = {
    kind: 'cohort',
    look: 'admission',
    text: [titleOf(cohort.node), cohort.places === undefined ? undefined : `${figure(cohort.places)} places`, ...more],
    node: cohort.node,
  }
  return [
    head,
    ...datesOf(cohort).map(
      ([what, when]): Station => ({ kind: 'date', look: 'admission', text: [what, when], node: cohort.node, name: what }),
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
function study(model: ProgrammeModel): Station[] {
  const station = (name: string, text: readonly (string | undefined)[], node?: AstNode): Station => ({
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

function award(model: ProgrammeModel): Station[] {
  const onTheWay = model.stacking.subAwards.map(
    ({ node, volume }): Station => ({
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

const after = ({ stacking: { stackings } }: ProgrammeModel): Station[] =>
  stackings.map(({ node, degree, credits: counts }) => ({
    kind: 'degree',
    look: 'degree',
    text: [degree ? titleOf(degree) : 'a degree programme', counts === undefined ? undefined : `recognises ${credits(counts)}`],
    node,
    name: degree?.name ?? 'degree',
  }))
