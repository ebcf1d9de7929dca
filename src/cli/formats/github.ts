import type { Severity } from '../findings.ts'
import type { Format } from '../report.ts'
import { withoutControls } from '../wording.ts'

/**
 * Annotations of GitHub Actions, after its documentation of workflow commands
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export const github: Format = ({ findings }) =>
  findings
    .map(({ file, range: { start, end }, severity, message, code }) => {
      const properties = {
        file,
        line: start.line,
        endLine: end.line,
        // Columns are understood only where the whole range stands in one line.
        ...(start.line === end.line && { col: start.column, endColumn: end.column }),
        title: code,
      }
      const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
      return `::${levels[severity]} ${list.join(',')}::${data(message)}\n`
    })
    .join('')

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' }

// The escapes are those of GitHub's own toolkit (@actions/core): these characters would end the message or a property.
const data = (text: string): string => {
  const escaped = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  return withoutControls(escaped)
}
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
