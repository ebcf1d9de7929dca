/** What the coverage report says, as plain facts: every format of it is made from these. */
import type { AstNode } from 'langium'
import { titleOf } from '../../model/statements.ts'
import type { ExportInput, GuidelineState, ReportedFinding } from '../export.ts'
import { cleaned } from '../page/clean.ts'
import { type DecisionRow, decisionRow } from '../page/decisions.ts'
import { type Place, type PlacesInFile, placesByFile } from './places.ts'

export const states: readonly State[] = ['met', 'partly', 'declined', 'open']
export type State = GuidelineState['state']
export type Counts = Readonly<Record<State, number>>

/** What is said of a guideline as it is. */
type AsItIs = 'id' | 'number' | 'title' | 'summary' | 'address' | 'basis' | 'state' | 'missing'

export interface GuidelineRow extends Pick<GuidelineState, AsItIs> {
  readonly reason: string | null
  readonly leftToReader: string | null
  /** The first statement that answers it, or partly does. */
  readonly first: Place | null
  /** How many statements there are. */
  readonly statements: number
  readonly places: readonly PlacesInFile[]
}

export interface StepRow {
  readonly step: string
  readonly title: string
  readonly counts: Counts
  readonly guidelines: readonly GuidelineRow[]
}

export interface FindingRow {
  readonly severity: ReportedFinding['severity']
  readonly rule: string
  readonly guideline: string
  readonly basis: string
  readonly message: string
  readonly place: Place | null
}

export interface CoverageReport {
  readonly version: 1
  readonly programme: string
  readonly title: string
  readonly stage: string | null
  readonly counts: Counts
  /** How many guidelines rest on what. */
  readonly bases: readonly { readonly basis: string; readonly guidelines: number }[]
  readonly steps: readonly StepRow[]
  readonly findings: readonly FindingRow[]
  readonly decisions: readonly DecisionRow[]
}

const graveFirst: readonly ReportedFinding['severity'][] = ['error', 'warning', 'information', 'hint']

/** The report of a programme. */
export function coverageReportOf({ model, language, coverage, findings, place }: ExportInput): CoverageReport {
  const where = (node: AstNode): Place[] => {
    const its = place(node)
    return its ? [{ file: its.file, from: its.from, to: its.to }] : []
  }
  const guidelines = coverage.flatMap((step) => step.guidelines)
  return {
    version: 1,
    programme: model.programme.name,
    title: cleaned(titleOf(model.programme, language)),
    stage: model.head.stage ?? null,
    counts: counted(guidelines),
    bases: basesOf(guidelines),
    steps: coverage.map((step) => ({
      step: step.step,
      title: step.title,
      counts: counted(step.guidelines),
      guidelines: step.guidelines.map((each) => guidelineRow(each, where)),
    })),
    findings: findings
      .map(({ node, message, severity, rule, guideline, basis }) => {
        return { severity, rule, guideline, basis, message: cleaned(message), place: where(node)[0] ?? null }
      })
      .sort((left, right) => graveFirst.indexOf(left.severity) - graveFirst.indexOf(right.severity)),
    decisions: [model.decisions.head, ...model.decisions.sections].map((decision) => decisionRow(decision, language)),
  }
}

function guidelineRow(state: GuidelineState, where: (node: AstNode) => Place[]): GuidelineRow {
  const places = state.nodes.flatMap(where)
  return {
    id: state.id,
    number: state.number,
    title: state.title,
    summary: state.summary,
    address: state.address,
    basis: state.basis,
    state: state.state,
    missing: state.missing.map(cleaned),
    reason: state.reason === undefined ? null : cleaned(state.reason),
    leftToReader: state.leftToReader ?? null,
    first: places[0] ?? null,
    statements: places.length,
    places: placesByFile(places),
  }
}

function counted(guidelines: readonly GuidelineState[]): Counts {
  const count = (state: State): number => guidelines.filter((each) => each.state === state).length
  return { met: count('met'), partly: count('partly'), declined: count('declined'), open: count('open') }
}

function basesOf(guidelines: readonly GuidelineState[]): CoverageReport['bases'] {
  const counts = new Map<string, number>()
  for (const { basis } of guidelines) counts.set(basis, (counts.get(basis) ?? 0) + 1)
  return Array.from(counts, ([basis, count]) => ({ basis, guidelines: count })).sort(
    (left, right) => right.guidelines - left.guidelines,
  )
}
