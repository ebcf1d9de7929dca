/** The curriculum as one table: courses and assessments in rows, figures and outcomes in columns. CSV and XLSX are written from it. */
import { type Assessment, isLevelStatement, isVolumeStatement, type Outcome } from '../../language/generated/ast.ts'
import type { AssessmentEntry } from '../../model/assessment.ts'
import type { CourseEntry } from '../../model/courses.ts'
import { eqfOf } from '../../model/head.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import type { Range } from '../../model/ranges.ts'
import { tidy } from '../../model/ranges.ts'
import { first, titleOf } from '../../model/statements.ts'
import { cleaned } from '../page/clean.ts'

/** Nothing where it is not known. */
export type Cell = string | number | undefined

export interface Column {
  readonly title: string
  /** How wide it is in a spreadsheet, in characters. */
  readonly width: number
}

export interface Table {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** The last row is what a learner needs in all. */
  readonly total: readonly Cell[]
}

/** What stands in a row besides the outcomes. */
interface Row {
  readonly part: string
  readonly title: string
  readonly course?: string
  readonly providers?: string
  readonly credits?: Cell
  readonly hours?: Cell
  readonly weight?: Cell
  readonly level?: Cell
  readonly delivery?: string
  readonly languages?: string
}

const columns: readonly (readonly [keyof Row, title: string, width: number])[] = [
  ['part', 'Part', 12],
  ['title', 'Title', 40],
  ['course', 'Of the course', 28],
  ['providers', 'Providers', 32],
  ['credits', 'Credits (ECTS)', 14],
  ['hours', 'Hours', 10],
  ['weight', 'Weight (%)', 10],
  ['level', 'Level (EQF)', 10],
  ['delivery', 'Delivery', 12],
  ['languages', 'Languages', 12],
]

/** The table, with titles in the language asked for as far as they are translated. */
export function tableOf(model: ProgrammeModel, language: string): Table {
  const outcomes = model.chain.outcomes.map((link) => link.node)
  const title = (node: Parameters<typeof titleOf>[0]) => cleaned(titleOf(node, language))
  const cells = (row: Row, marks: (outcome: Outcome) => Cell) => [...columns.map(([key]) => row[key]), ...outcomes.map(marks)]
  const assessmentRow = (entry: AssessmentEntry) => cells(assessmentCells(entry, title, model), proves(entry.node, model))
  const courseRows = model.courses.flatMap((entry) => [
    cells(courseCells(entry, title, model), (outcome) => (entry.outcomes.includes(outcome) ? 'teaches' : undefined)),
    ...model.assessment.all.filter((assessment) => assessment.course === entry).map(assessmentRow),
  ])
  const { credits, load } = model
  const total: Row = {
    part: 'Required',
    title: title(model.programme),
    credits: fromTo(credits.required),
    hours: fromTo(load.required),
  }
  return {
    columns: [
      ...columns.map(([, heading, width]) => ({ title: heading, width })),
      ...outcomes.map((outcome) => ({ title: `${outcome.name}: ${title(outcome)}`, width: 24 })),
    ],
    rows: [...courseRows, ...model.assessment.programme.map(assessmentRow)],
    total: cells(total, () => undefined),
  }
}

type TitleOf = (node: Parameters<typeof titleOf>[0]) => string

function courseCells(entry: CourseEntry, title: TitleOf, model: ProgrammeModel): Row {
  const { partners, manner } = entry.providers
  const languages = model.languages.courses.find((course) => course.entry === entry)?.languages ?? []
  return {
    part: 'Course',
    title: title(entry.node),
    providers: `${manner === 'any-of' ? 'Any of: ' : ''}${partners.map(title).join('; ')}`,
    credits: fromTo(model.credits.courses.get(entry.node)?.range),
    hours: model.load.courses.get(entry.node)?.hours,
    level: eqfOf(first(entry.blocks, isLevelStatement)?.value),
    delivery: entry.delivery?.mode,
    languages: languages.join(', '),
  }
}

function assessmentCells({ node, course, weight, hours, passFail }: AssessmentEntry, title: TitleOf, model: ProgrammeModel): Row {
  return {
    part: 'Assessment',
    title: title(node),
    course: course && title(course.node),
    credits: model.conversion.toEcts(first(node, isVolumeStatement)?.value),
    hours,
    weight: weight === undefined ? (passFail ? 'Pass or fail' : undefined) : tidy(weight * 100),
  }
}

function proves(node: Assessment, { chain }: ProgrammeModel): (outcome: Outcome) => Cell {
  const proven = chain.assessments.find((link) => link.node === node)?.outcomes ?? []
  return (outcome) => (proven.includes(outcome) ? 'proves' : undefined)
}

/** One figure, or from the least to the most. */
function fromTo(range: Range | undefined): Cell {
  if (!range) return undefined
  return range.min === range.max ? range.min : `${range.min} to ${range.max}`
}
