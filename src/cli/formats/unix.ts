import type { Format } from '../report.ts'
import { oneLine } from '../wording.ts'

/** One line for each finding, as compilers write them: `file:line:column: severity: message [code]`. */
export const unix: Format = ({ findings }) =>
  findings
    .map(({ file, range, severity, message, code }) => {
      const place = `${oneLine(file)}:${range.start.line}:${range.start.column}`
      return `${place}: ${severity}: ${oneLine(message)} [${code}]\n`
    })
    .join('')
