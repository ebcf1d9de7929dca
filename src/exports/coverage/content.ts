/** The coverage report as a document to read. */

import { joined, listOf, paragraph, sectionOf, tableOf } from '../page/compose.ts'
import type { Content, Inline, Run, Section, Tone } from '../page/content.ts'
import { placed } from './places.ts'
import { type Counts, type CoverageReport, type GuidelineRow, type State, type StepRow, states } from './report.ts'
import { decisionsSection, findingsSection } from './sections.ts'

const looks: Readonly<Record<State, { readonly sign: string; readonly tone: Tone; readonly says: string }>> = {
  met: { sign: '✓', tone: 'good', says: 'the programme answers it, and no rule finds a gap.' },
  partly: { sign: '◐', tone: 'middle', says: 'the programme answers it, and something that belongs to it is missing.' },
  declined: { sign: '–', tone: 'quiet', says: 'declined or not applicable, with the reason that is given.' },
  open: { sign: '○', tone: 'bad', says: 'nothing is said about it yet.' },
}

const mark = (state: State): Run => ({ text: `${looks[state].sign} ${state}`, tone: looks[state].tone })

/** The report, in English as the guidelines are. */
export function coverageContent(report: CoverageReport): Content {
  return {
    language: 'en',
    kindOfDocument: 'Coverage report',
    title: { text: report.title },
    subtitles: [
      `What the programme says about each of the ${sum(report.counts)} guidelines`,
      `Stage: ${report.stage ?? 'not stated'}`,
    ],
    notices: [
      'Met means that the programme says what is asked for and that no rule finds a gap. Whether it is good is for readers to judge; what no rule can see is named at the end.',
    ],
    sections: [
      overview(report),
      ...decisionsSection(report.decisions),
      ...report.steps.flatMap(stepSection),
      ...findingsSection(report.findings),
      ...leftToReaders(report),
      authority(report),
    ],
    colophon: [
      'Made from the description of the programme by its partners. The same facts are in coverage.html, coverage.md and coverage.json.',
    ],
    frame: { contents: 'Contents', skip: 'Skip to the content' },
  }
}

const sum = (counts: Counts): number => states.reduce((total, state) => total + counts[state], 0)

function overview({ counts, steps }: CoverageReport): Section {
  const figures = (its: Counts): string[] => states.map((state) => String(its[state]))
  return {
    id: 'overview',
    title: 'Overview',
    blocks: [
      {
        kind: 'shares',
        title: 'Guidelines by state',
        parts: states.map((state) => ({ label: state, count: counts[state], tone: looks[state].tone })),
      },
      ...listOf(states.map((state): Inline => [mark(state), `: ${looks[state].says}`])),
      ...tableOf(
        'Guidelines by step and state',
        ['Step', ...states.map((title) => ({ title, figures: true }))],
        [
          ...steps.map((step): Inline[] => [{ text: step.title, address: `#${step.step}` }, ...figures(step.counts)]),
          ['All steps', ...figures(counts)],
        ],
      ).map((table) => ({ ...table, summed: true })),
    ],
  }
}

const stepSection = ({ step, title, counts, guidelines }: StepRow): Section[] =>
  sectionOf({
    id: step,
    title,
    blocks: [
      paragraph(
        states
          .filter((state) => counts[state] > 0)
          .map((state) => `${counts[state]} ${state}`)
          .join(', '),
        'quiet',
      ),
      ...tableOf(
        title,
        ['Guideline', 'State', { title: 'What is missing, asked for, or the reason', wide: true }, 'Rests on', 'Where'],
        guidelines.map((row) => [
          { text: `${row.number} ${row.title}`, address: row.address },
          mark(row.state),
          row.reason ?? (row.state === 'open' ? row.summary : row.missing.join('; ')),
          row.basis,
          placesOf(row),
        ]),
      ),
    ],
  })

/** The first statement, and how many more there are. */
function placesOf({ first, statements, state }: GuidelineRow): string {
  if (!first || state === 'open') return ''
  return statements === 1 ? placed(first) : `${placed(first)} and ${statements - 1} more`
}

function leftToReaders({ steps }: CoverageReport): Section[] {
  const rows = steps.flatMap((step) => step.guidelines).filter((row) => row.leftToReader !== null)
  return sectionOf({
    id: 'left-to-readers',
    title: 'What readers have to judge',
    blocks: listOf(
      rows.map((row) => joined([{ text: `${row.number} ${row.title}: `, strong: true }, row.leftToReader ?? ''], '')),
    ),
  })
}

const authority = ({ bases }: CoverageReport): Section => ({
  id: 'authority',
  title: 'What the guidelines rest on',
  blocks: [
    paragraph(
      'Only what the programme book itself says, and arithmetic, can make an error. Everything else is advice from other sources or our own inference, and counts at most as a warning.',
    ),
    ...tableOf(
      'Guidelines by what they rest on',
      ['Rests on', { title: 'Guidelines', figures: true }],
      bases.map(({ basis, guidelines }) => [basis, String(guidelines)]),
    ),
  ],
})
