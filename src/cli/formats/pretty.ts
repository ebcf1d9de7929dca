import { styleText } from 'node:util'
import { type Finding, type Severity, severities } from '../findings.ts'
import { countBySeverity, type Format, type Presentation, type Report } from '../report.ts'
import { counted, oneLine } from '../wording.ts'
import { excerpt } from './excerpt.ts'

type Style = Parameters<typeof styleText>[0]

/** For people: each finding with the line it stands in, and a summary. */
export const pretty: Format = (report, presentation) => {
  const paint = (style: Style, text: string): string =>
    presentation.colour ? styleText(style, text, { validateStream: false }) : text
  return [...report.findings.map((finding) => described(finding, report, presentation, paint)), summary(report, paint)].join('')
}

const colours: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' }

function described(
  { file, range, severity, message, code, related, docs }: Finding,
  report: Report,
  { columns }: Presentation,
  paint: (style: Style, text: string) => string,
): string {
  const place = `${oneLine(file)}:${range.start.line}:${range.start.column}`
  const line = code.startsWith('file/') ? undefined : report.line(file, range.start.line)
  const lines = [
    `${paint('bold', place)} ${paint(colours[severity], severity)} ${oneLine(message)} ${paint('gray', `[${code}]`)}`,
    ...(line?.trim() ? excerpt(line, range, columns).map((each) => paint('gray', each)) : []),
    ...related.map(
      (each) => `  ${oneLine(each.file)}:${each.range.start.line}:${each.range.start.column} ${oneLine(each.message)}`,
    ),
    ...(docs ? [paint('gray', `  ${docs}`)] : []),
  ]
  return `${lines.join('\n')}\n\n`
}

function summary(report: Report, paint: (style: Style, text: string) => string): string {
  const counts = countBySeverity(report.findings)
  const found = severities.filter((severity) => counts[severity] > 0)
  const off = report.switchedOff.length > 0 ? `, ${counted(report.switchedOff.length, 'rule')} switched off` : ''
  const checked = `${counted(report.files.length, 'file')}, ${counted(report.programmes, 'programme')}${off}`
  if (found.length === 0) return `${checked}: ${paint('green', 'nothing to report')}\n`
  const words = found.map((severity) =>
    paint(
      colours[severity],
      severity === 'information' ? `${counts[severity]} information` : counted(counts[severity], severity),
    ),
  )
  return `${checked}: ${words.join(', ')}\n`
}
