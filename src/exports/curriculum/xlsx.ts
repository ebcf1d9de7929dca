import { unzipSync, zipSync } from 'fflate'
import writeWorkbook from 'write-excel-file/universal'
import type { Cell, Column, Table } from './table.ts'

/** The first moment that a ZIP archive can name, as local time, in which such archives count. */
const noTime = new Date(1980, 0, 1)

/** The table as a workbook of one sheet: the headings and the titles stay in view. Its cells are texts and numbers, never formulas. */
export async function xlsxOf({ columns, rows, total }: Table): Promise<Uint8Array> {
  const titles = columns.map(({ title }) => title)
  const row = (cells: readonly Cell[], weight?: 'bold') =>
    cells.map((cell) => written(cell, heightOf(cells, columns, weight), weight))
  const sheet = [row(titles, 'bold'), ...rows.map((cells) => row(cells)), row(total, 'bold')]
  const workbook = await writeWorkbook(sheet, {
    sheet: 'Curriculum',
    orientation: 'landscape',
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 2,
  }).toBlob()
  return withoutTimes(new Uint8Array(await workbook.arrayBuffer()))
}

/** A line of the usual font, in points. */
const lineHeight = 15

/** The height of a row in which no cell is cut, in points: not every program finds it by itself. Bold letters need more room. */
function heightOf(cells: readonly Cell[], columns: readonly Column[], weight?: 'bold'): number {
  const fitting = weight === 'bold' ? 0.85 : 1
  const lines = cells.map((cell, index) => Math.ceil(String(cell ?? '').length / ((columns[index]?.width ?? 10) * fitting)))
  return lineHeight * Math.max(1, ...lines)
}

/** The height of a row is said in its cells. */
function written(cell: Cell, height: number, fontWeight?: 'bold') {
  if (cell === undefined) return null
  const style = { height, wrap: true, alignVertical: 'top' as const, ...(fontWeight && { fontWeight }) }
  return typeof cell === 'number'
    ? { value: cell, type: Number, align: 'center' as const, ...style }
    : { value: cell, type: String, ...style }
}

/** Packs an archive anew without the time of its making, so that the same content gives the same bytes. */
function withoutTimes(archive: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(archive))
  return zipSync(Object.fromEntries(files.map(([name, content]) => [name, [content, { mtime: noTime }]])))
}
