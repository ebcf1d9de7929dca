import { tool } from '../about.ts'
import { countBySeverity, type Format } from '../report.ts'

/** Everything, for programs. The version grows when a field changes its meaning or goes; new fields may come without. */
export const json: Format = ({ files, programmes, findings, switchedOff, ms }) => {
  const counts = countBySeverity(findings)
  const report = {
    version: 1,
    tool,
    summary: {
      files: files.length,
      programmes,
      errors: counts.error,
      warnings: counts.warning,
      informations: counts.information,
      hints: counts.hint,
      switchedOff,
      ms,
    },
    findings: findings.map(({ file, range, severity, code, guideline, message, docs, related }) => ({
      file,
      range,
      severity,
      code,
      guideline,
      message,
      docs,
      related,
    })),
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}
