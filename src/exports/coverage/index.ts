import type { Exporter } from '../export.ts'
import { markdownOf } from '../page/markdown.ts'
import { pageHtml } from '../page/page.ts'
import { coverageContent } from './content.ts'
import { coverageReportOf } from './report.ts'

/** What the programme says about every guideline: to read, to paste into a report, and as data. */
export const coverageExporter: Exporter = {
  name: 'coverage',
  says: 'The coverage report: which guidelines are met, partly met, declined or open, with findings and joint decisions (HTML, Markdown, JSON).',
  write: async (input) => {
    const report = coverageReportOf(input)
    const content = coverageContent(report)
    return {
      files: [
        { name: 'coverage.html', content: pageHtml(content) },
        { name: 'coverage.md', content: markdownOf(content) },
        { name: 'coverage.json', content: `${JSON.stringify(report, undefined, 2)}\n` },
      ],
    }
  },
}
