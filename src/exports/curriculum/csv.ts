import { stringify } from 'csv-stringify/browser/esm/sync'
import type { Table } from './table.ts'

/**
 * The table as CSV (RFC 4180) in UTF-8, with the mark by which spreadsheets know that; texts that a spreadsheet would take for a formula
 * begin with an apostrophe.
 */
export const csvOf = ({ columns, rows, total }: Table): string =>
  stringify(
    [columns.map(({ title }) => title), ...rows, total].map((row) => row.map((cell) => cell ?? '')),
    {
      bom: true,
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  )
