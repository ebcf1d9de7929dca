import { unzipSync, zipSync } from 'fflate'
import writeWorkbook from 'write-excel-file/universal'
import type { Cell, Table } from './table.ts'

/** The first moment that a ZIP archive can name, as local time, in which such archives count. */
const noTime = new Date(1980, 0, 1)

/** The table as a workbook of one sheet: the headings and the titles stay in view. Its cells are texts and numbers, never formulas. */
export async function xlsxOf({ columns, rows, total }: Table): Promise<Uint8Array> {
  const titles = columns.map(({ title }) => title)
  const bold = (row: readonly Cell[]) => row.map((cell) => written(cell, 'bold'))
  const sheet = [bold(titles), ...rows.map((row) => row.map((cell) => written(cell))), bold(total)]
  const workbook = await writeWorkbook(sheet, {
    sheet: 'Curriculum',
    orientation: 'landscape',
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 2,
  }).toBlob()
  return withoutTimes(new Uint8Array(await workbook.arrayBuffer()))
}

function written(cell: Cell, fontWeight?: 'bold') {
  if (cell === undefined) return null
  const style = { wrap: true, alignVertical: 'top' as const, ...(fontWeight && { fontWeight }) }
  return typeof cell === 'number'
    ? { value: cell, type: Number, align: 'center' as const, ...style }
    : { value: cell, type: String, ...style }
}

/** Packs an archive anew without the time of its making, so that the same content gives the same bytes. */
function withoutTimes(archive: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(archive))
  return zipSync(Object.fromEntries(files.map(([name, content]) => [name, [content, { mtime: noTime }]])))
}
