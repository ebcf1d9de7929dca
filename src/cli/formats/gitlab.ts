import type { Severity } from '../findings.ts'
import type { Format } from '../report.ts'
import { fingerprints } from './fingerprints.ts'

/**
 * A Code Quality report of GitLab, which shows the findings in a merge request
 * (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
 */
export const gitlab: Format = (report) => {
  const prints = fingerprints(report)
  const issues = report.findings.map((finding, index) => ({
    description: finding.message,
    check_name: finding.code,
    fingerprint: prints[index],
    severity: levels[finding.severity],
    location: { path: finding.file, lines: { begin: finding.range.start.line, end: finding.range.end.line } },
  }))
  return `${JSON.stringify(issues, undefined, 2)}\n`
}

const levels: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', information: 'info', hint: 'info' }
