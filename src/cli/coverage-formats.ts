import { styleText } from 'node:util'
import type { GuidelineCoverage, State, StepCoverage } from '../guidelines/coverage.ts'
import type { CoverageReport } from './coverage-reading.ts'
import { markdownText } from './markdown.ts'
import { oneLine } from './wording.ts'

/** The states, with a mark that does not need colour. */
const marks: Readonly<Record<State, { mark: string; colour: Parameters<typeof styleText>[0] }>> = {
  met: { mark: '✓', colour: 'green' },
  partly: { mark: '◐', colour: 'yellow' },
  declined: { mark: '–', colour: 'gray' },
  open: { mark: '○', colour: 'red' },
}

/** Ways to report coverage; each text ends with a line end. */
export const coverageFormats: Readonly<
  Record<'pretty' | 'json' | 'markdown', (report: CoverageReport, colour: boolean) => string>
> = {
  pretty,
  json,
  markdown,
}

const counted = ({ counts }: Pick<StepCoverage, 'counts'>): string =>
  (Object.keys(marks) as State[])
    .filter((state) => counts[state] > 0)
    .map((state) => `${counts[state]} ${state}`)
    .join(', ')

/** The states of all steps together. */
function totals(report: CoverageReport): Pick<StepCoverage, 'counts'> {
  const sum = (state: State): number => report.steps.reduce((count, step) => count + step.counts[state], 0)
  return { counts: { met: sum('met'), partly: sum('partly'), declined: sum('declined'), open: sum('open') } }
}

const remark = ({ missing, reason }: GuidelineCoverage): string =>
  reason !== undefined ? oneLine(reason) : missing.length > 0 ? `missing: ${missing.map(oneLine).join('; ')}` : ''

const off = ({ switchedOff }: CoverageReport): string[] =>
  switchedOff.length > 0 ? [`Switched off in microcred.json: ${switchedOff.join(', ')}`] : []

function pretty(report: CoverageReport, colour: boolean): string {
  const paint = (state: State, text: string): string =>
    colour ? styleText(marks[state].colour, text, { validateStream: false }) : text
  const lines = report.steps.flatMap((step) => [
    `${step.title} (${counted(step)})`,
    ...step.guidelines.map((each) => {
      const { guideline, state } = each
      return `  ${paint(state, marks[state].mark)} ${guideline.number.padEnd(6)}${[guideline.title, remark(each)].filter(Boolean).join(': ')}`
    }),
    '',
  ])
  const legend = (Object.keys(marks) as State[]).map((state) => `${marks[state].mark} ${state}`).join('   ')
  return [
    `${oneLine(report.title)}, ${report.stage ?? 'no stage'}`,
    '',
    ...lines,
    legend,
    `All steps: ${counted(totals(report))}`,
    ...off(report),
    '',
  ].join('\n')
}

function markdown(report: CoverageReport): string {
  const steps = report.steps.flatMap((step) => [
    `## ${markdownText(step.title)}`,
    `${counted(step)}`,
    [
      '| | guideline | state | |',
      '|---|---|---|---|',
      ...step.guidelines.map(
        (each) =>
          `| ${each.guideline.number} | [${markdownText(each.guideline.title)}](${each.guideline.address}) | ${each.state} | ${markdownText(remark(each))} |`,
      ),
    ].join('\n'),
  ])
  const head = [
    `# Coverage: ${markdownText(report.title)}`,
    `Stage: ${markdownText(report.stage ?? 'not stated')}. All steps: ${counted(totals(report))}.`,
    ...off(report),
  ]
  return `${[...head, ...steps].join('\n\n')}\n`
}

function json(report: CoverageReport): string {
  const { programme, title, stage, switchedOff } = report
  const steps = report.steps.map((step) => ({
    step: step.step,
    title: step.title,
    counts: step.counts,
    guidelines: step.guidelines.map(({ guideline, state, missing, reason, nodes }) => ({
      id: guideline.id,
      number: guideline.number,
      title: guideline.title,
      state,
      missing,
      reason: reason ?? null,
      places: nodes.flatMap((node) => report.place(node) ?? []),
    })),
  }))
  return `${JSON.stringify({ version: 1, programme, title, stage: stage ?? null, counts: totals(report).counts, switchedOff, steps }, undefined, 2)}\n`
}
