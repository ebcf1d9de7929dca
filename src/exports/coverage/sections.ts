/** The decisions and the findings of the coverage report. */

import { sectionOf, tableOf } from '../page/compose.ts'
import type { Inline, Section, Tone } from '../page/content.ts'
import { type DecisionRow, decisionsTable, sentence } from '../page/decisions.ts'
import { placed } from './places.ts'
import type { FindingRow } from './report.ts'

const severityTones: Readonly<Record<FindingRow['severity'], Tone>> = {
  error: 'bad',
  warning: 'middle',
  information: 'quiet',
  hint: 'quiet',
}

/** Who has agreed to which step, when, who has not, and which questions are open. */
export function decisionsSection(rows: readonly DecisionRow[]): Section[] {
  const questions = rows.flatMap((row) => row.openQuestions.map((open) => ({ ...open, title: row.title })))
  return sectionOf({
    id: 'decisions',
    title: 'Joint decisions',
    blocks: [
      ...decisionsTable('Joint decisions', rows),
      ...tableOf(
        'Open questions',
        [{ title: 'Question', wide: true }, 'In', 'For', 'Until'],
        questions.map(({ question, title, partners, until }) => [question, sentence(title), partners.join(', '), until ?? '']),
      ),
    ],
  })
}

/** What the rules find, the gravest first. */
export const findingsSection = (rows: readonly FindingRow[]): Section[] =>
  sectionOf({
    id: 'findings',
    title: 'Findings',
    blocks: tableOf(
      'Findings',
      [{ title: 'Finding', wide: true }, 'Weight', 'Rule, and what it rests on', 'Where'],
      rows.map((row): Inline[] => [
        row.message,
        { text: row.severity, tone: severityTones[row.severity] },
        `${row.rule}: ${row.basis}`,
        row.place ? placed(row.place) : '',
      ]),
    ),
  })
