import type { Exporter } from '../export.ts'
import { csvOf } from './csv.ts'
import { tableOf } from './table.ts'
import { xlsxOf } from './xlsx.ts'

/** Outcomes by courses and assessments, as CSV and as a workbook. */
export const curriculumExporter: Exporter = {
  name: 'curriculum',
  says: 'Courses and assessments with credits, hours and providers, and which outcomes they teach or prove, for a spreadsheet.',
  write: async ({ model, language }) => {
    const table = tableOf(model, language)
    return {
      files: [
        { name: 'curriculum.csv', content: csvOf(table) },
        { name: 'curriculum.xlsx', content: await xlsxOf(table) },
      ],
    }
  },
}
