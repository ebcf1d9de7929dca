/** The joint decisions, as every document says them. */
import type { AstNode } from 'langium'
import { sections as sectionTitles } from '../../language/library/choices.ts'
import { once } from '../../language/library/code-list.ts'
import { dateOf, latest } from '../../model/dates.ts'
import type { Decision } from '../../model/decisions.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { textOf, titleOf } from '../../model/statements.ts'
import { cleaned } from './clean.ts'
import { tableOf } from './compose.ts'
import type { Inline, Run, Table, Tone } from './content.ts'
import { figuresOf } from './figures.ts'

export interface DecisionRow {
  /** The word of the section; `programme` for the head. */
  readonly section: string
  readonly title: string
  /** `agreed` by all concerned, `partly`, `open`, or `absent` where nothing is written yet. */
  readonly state: 'agreed' | 'partly' | 'open' | 'absent'
  /** As written, when the last of them agreed. */
  readonly agreedOn: string | null
  readonly records: readonly { readonly date: string | null; readonly partners: readonly string[] }[]
  readonly missing: readonly string[]
  readonly openQuestions: readonly {
    readonly question: string
    readonly partners: readonly string[]
    readonly until: string | null
  }[]
}

const decisionLooks: Readonly<Record<DecisionRow['state'], readonly [words: string, tone: Tone]>> = {
  agreed: ['✓ agreed', 'good'],
  partly: ['◐ by some', 'middle'],
  open: ['○ not yet', 'bad'],
  absent: ['– not written', 'quiet'],
}

/** When all concerned had agreed for the last time; nothing while no step is agreed. */
export const lastDecision = ({ decisions }: ProgrammeModel) =>
  latest([decisions.head, ...decisions.sections].map((decision) => decision.agreedOn))

/** The day that a file of the programme says it was made on: that of the last joint decision, since no clock is read. */
export const documentDay = (model: ProgrammeModel): string => lastDecision(model)?.last ?? '1980-01-01'

/** The decision on a step, in words; names of partners and questions in the language asked for as far as they are translated. */
export function decisionRow(decision: Decision, language: string): DecisionRow {
  const names = (nodes: readonly AstNode[]): string[] => nodes.map((node) => cleaned(titleOf(node, language)))
  return {
    section: decision.section,
    title:
      decision.section === 'programme' ? 'The head of the programme.' : (sectionTitles[decision.section] ?? decision.section),
    state: !decision.present ? 'absent' : decision.agreed ? 'agreed' : decision.agreements.length > 0 ? 'partly' : 'open',
    agreedOn: decision.agreedOn?.text ?? null,
    records: decision.agreements.map(({ date, partners }) => ({ date: date?.text ?? null, partners: names(partners) })),
    missing: decision.present ? names(decision.missing) : [],
    openQuestions: decision.openQuestions.map(({ question, partners, until }) => ({
      question: cleaned(textOf(question, language) ?? ''),
      partners: names(partners.flatMap((partner) => partner.ref ?? [])),
      until: until ?? null,
    })),
  }
}

/** Who has agreed to what, when, and who has not. */
export const decisionsTable = (caption: string, rows: readonly DecisionRow[]): Table[] =>
  tableOf(
    caption,
    ['Step', 'Decision', { title: 'Agreed', wide: true }, 'Still to agree'],
    rows.map((row): Inline[] => [sentence(row.title), decisionMark(row), recordsOf(row), row.missing.join(', ')]),
  )

/** A meaning from a list of words, without its full stop. */
export const sentence = (title: string): string => title.replace(/\.$/, '')

const decisionMark = ({ state }: DecisionRow): Run => ({ text: decisionLooks[state][0], tone: decisionLooks[state][1] })

/** The report and the agreement are English; the locale data are loaded with the first date. */
const figures = once(() => figuresOf('en'))

const recordsOf = ({ records }: DecisionRow): string =>
  records
    .map(({ date, partners }) =>
      [figures().date(dateOf(date ?? undefined)) ?? 'no date', partners.join(', ')].filter(Boolean).join(': '),
    )
    .join('; ')
