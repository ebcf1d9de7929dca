import { type Finding, type Severity, severities } from './findings.ts'

/** What a check gives to a format. */
export interface Report {
  /** The current folder, absolute; shown paths are relative to it. */
  readonly folder: string
  /** The shown paths of the files asked for, sorted, those that could not be read among them. */
  readonly files: readonly string[]
  /** How many programmes stand in them; what continues one in another file does not count again. */
  readonly programmes: number
  /** In the order of the files and of their lines. */
  readonly findings: readonly Finding[]
  /** The ids of the rules that the settings switch off: a report says what it did not look at. */
  readonly switchedOff: readonly string[]
  /** The least severity at which a check fails. */
  readonly failOn: Severity
  /** Whether every file could be read. */
  readonly complete: boolean
  /** How long the check took, in milliseconds. */
  readonly ms: number
  /** A line of a checked file, from 1, without its end; nothing for a file without a text. */
  line(file: string, number: number): string | undefined
}

/** How and where a report is shown. */
export interface Presentation {
  readonly colour: boolean
  /** The width in characters that source lines are cut to. */
  readonly columns: number
}

/** A way of writing a report; the text ends with a line end, unless it is empty. */
export type Format = (report: Report, presentation: Presentation) => string

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

/** Whether a finding makes the check fail. */
export const isFailure = (finding: Finding, failOn: Severity): boolean =>
  severities.indexOf(finding.severity) <= severities.indexOf(failOn)
