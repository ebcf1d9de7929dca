import { heading } from '../language/checks/report.ts'
import { isProgramme } from '../language/generated/ast.ts'
import type { CalendarEntry } from '../model/calendar.ts'
import type { DatedKind } from '../model/calendar-kinds.ts'
import type { ProgrammeModel } from '../model/model.ts'
import { distinct, titleOf } from '../model/statements.ts'
import { Chart } from './chart.ts'
import type { Diagram, DiagramKind } from './diagram.ts'
import { counted, dates } from './figures.ts'
import type { LookName } from './palette.ts'
import { stepOfType } from './steps.ts'

/** What happens when. */
export const calendar: DiagramKind = {
  name: 'calendar',
  title: 'Calendar',
  says: 'Terms, admission, decisions and milestones, by year and quarter.',
  draw,
}

/** The kinds of date that are drawn, with the look of each and the words before its title. */
const shown: Partial<Readonly<Record<DatedKind, readonly [look: LookName, words: string]>>> = {
  decision: ['decision', 'Agreed'],
  signature: ['decision', 'Signed'],
  application: ['admission', 'Application'],
  'committee meeting': ['admission', 'Committee decides'],
  registration: ['admission', 'Registration'],
  start: ['admission', 'Start'],
  term: ['term', 'Term'],
  residential: ['term', 'On site'],
  publication: ['milestone', 'Published'],
  deadline: ['milestone', 'Due'],
  evaluation: ['milestone', 'Evaluation'],
  'agreement term': ['milestone', 'Agreement begins'],
  validity: ['milestone', 'Valid until'],
}

function draw(model: ProgrammeModel): Diagram {
  const chart = new Chart('TB')
  const entries = model.calendar.entries.filter(({ kind }) => shown[kind] !== undefined)
  const years = distinct(entries.map(({ start }) => start.first.slice(0, 4)))
  const frames = years.map((year) => {
    const ofYear = entries.filter(({ start }) => start.first.startsWith(year))
    return chart.frame({ kind: 'year', text: [year], name: year }, () => drawQuarters(chart, model, year, ofYear), 'LR')
  })
  for (const [index, frame] of frames.entries()) chart.link(frames[index - 1], frame)
  return chart.finish(model, {
    title: calendar.title,
    sentences: [
      `${counted(entries.length, 'date')} in ${counted(years.length, 'year')}.`,
      ...entries.map((entry) => `${dates(entry.start, entry.end)}: ${words(entry, model)}.`),
    ],
    legend: {
      term: '▬: a term, or days on site',
      admission: '→: a step of the admission of a cohort',
      decision: '✓: what the partners have agreed or signed',
      milestone: '◆: a date by which something is due, evaluated or published, or until which it is valid',
    },
    empty: 'Dates stand with what they belong to: curriculum { structure { term Autumn from 2027-09-01 to 2027-12-17 } }',
  })
}

/** A year as columns of three months, in each what happens from top to bottom. */
function drawQuarters(chart: Chart, model: ProgrammeModel, year: string, entries: readonly CalendarEntry[]): void {
  const quarterOf = ({ start }: CalendarEntry): number => Math.floor((Number(start.first.slice(5, 7)) - 1) / 3)
  const frames = distinct(entries.map(quarterOf)).map((quarter) => {
    const text = [quarters[quarter]]
    return chart.frame({ kind: 'quarter', text, name: `${year}_${quarter + 1}` }, () => {
      const boxes = entries.filter((entry) => quarterOf(entry) === quarter).map((entry) => drawEntry(chart, model, entry))
      for (const [index, id] of boxes.entries()) chart.link(boxes[index - 1], id, 'none')
    })
  })
  for (const [index, frame] of frames.entries()) chart.link(frames[index - 1], frame)
}

const quarters = ['January to March', 'April to June', 'July to September', 'October to December'] as const

function drawEntry(chart: Chart, model: ProgrammeModel, entry: CalendarEntry): string {
  const { node, kind, start, end } = entry
  const look = shown[kind]?.[0] ?? 'event'
  return chart.box({
    kind: 'date',
    look,
    text: [dates(start, end), words(entry, model)],
    node,
    name: `${node.$type}_${start.text}`,
  })
}

/** "Application: First round", "Agreed: Step 7: design the curriculum". */
function words({ node, kind, label }: CalendarEntry, { programme }: ProgrammeModel): string {
  const around = node.$container
  const step = stepOfType(around?.$type)
  if (kind === 'agreement term') return shown[kind]?.[1] ?? ''
  // The rounds of two cohorts have the same titles.
  const cohort = kind === 'application' && around && label !== titleOf(around) ? titleOf(around) : undefined
  const own = [label, cohort].filter(Boolean).join(', ')
  const title = label === titleOf(programme) ? undefined : own || (around && heading(around))
  const about = step ?? (isProgramme(around) ? 'the head of the programme' : title)
  return [shown[kind]?.[1], about].filter(Boolean).join(': ')
}
