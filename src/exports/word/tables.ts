/** Tables of a Word document: of facts, of rows, and of places to sign. */
import {
  BorderStyle,
  type FileChild,
  type IBorderOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Column, Facts, Inline, Signature, Table as TableBlock } from '../page/content.ts'
import { wordRuns } from './runs.ts'
import { type CellStyle, colours, paper } from './styles.ts'

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const thin: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: colours.line }
const firm: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: colours.soft }
const toSign: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: colours.ink }

const cell = (
  lines: readonly Inline[],
  style: CellStyle,
  bottom?: IBorderOptions,
  verticalAlign?: (typeof VerticalAlignTable)[keyof typeof VerticalAlignTable],
): TableCell =>
  new TableCell({
    ...(bottom && { borders: { bottom } }),
    verticalAlign,
    // Lines that are not one sentence stand apart.
    children: lines.map(
      (line, index) =>
        new Paragraph({ style, ...(index < lines.length - 1 && { spacing: { after: 60 } }), children: wordRuns(line) }),
    ),
  })

const row = (children: readonly TableCell[], more: { readonly tableHeader?: boolean; readonly height?: number } = {}): TableRow =>
  new TableRow({
    children,
    cantSplit: true,
    tableHeader: more.tableHeader,
    ...(more.height && { height: { value: more.height, rule: 'atLeast' } }),
  })

const table = (widths: readonly number[], rows: readonly TableRow[], between = thin): FileChild[] => [
  new Table({
    rows,
    columnWidths: [...widths],
    width: { size: widths.reduce((left, right) => left + right, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 60, bottom: 60, left: 0, right: 140 },
    borders: { top: none, bottom: between, left: none, right: none, insideHorizontal: between, insideVertical: none },
  }),
  // Word gives a table no space below by itself.
  new Paragraph({ spacing: { after: 60, line: 120 } }),
]

/** Names on the left, what there is to say on the right. */
export function factsTable({ facts }: Facts): FileChild[] {
  const names = Math.round(paper.inner * 0.28)
  return table(
    [names, paper.inner - names],
    facts.map(({ name, values }) => row([cell([name], 'CellSoft'), cell(values, 'Cell')])),
  )
}

/** Parts of the width by what stands in a column: sentences need most, figures least. */
function widthsOf(columns: readonly Column[]): number[] {
  const parts = columns.map(({ title, figures, wide }, index) => {
    if (wide) return 5
    if (figures) return title.length > 9 ? 2 : 1.4
    return index === 0 ? 2.8 : 2.2
  })
  const whole = parts.reduce((left, right) => left + right, 0)
  return parts.map((part) => Math.round((part / whole) * paper.inner))
}

/** A table with its caption above and a head that is repeated on every page. */
export function rowsTable({ caption, columns, rows, summed }: TableBlock, captioned: boolean): FileChild[] {
  const head = row(
    columns.map(({ title, figures }) => cell([title], figures ? 'CellHeadFigures' : 'CellHead', firm)),
    { tableHeader: true },
  )
  const body = rows.map((cells, index) => {
    const sum = summed === true && index === rows.length - 1
    return row(
      columns.map((column, place) => cell([cells[place] ?? ''], cellStyle(column, sum || (place === 0 && !column.wide)))),
    )
  })
  const above = captioned
    ? [new Paragraph({ style: 'CellSoft', keepNext: true, spacing: { before: 120, after: 60 }, children: wordRuns(caption) })]
    : []
  return [...above, ...table(widthsOf(columns), [head, ...body])]
}

const cellStyle = ({ figures }: Column, strong: boolean): CellStyle =>
  strong ? (figures ? 'CellStrongFigures' : 'CellStrong') : figures ? 'CellFigures' : 'Cell'

const onTheLine = VerticalAlignTable.BOTTOM

/** Lines to sign on. */
export const signatureTable = ({ lines }: Signature): FileChild[] =>
  table(
    [2600, 5200],
    lines.map(({ label, value }) =>
      row([cell([label], 'CellSoft', undefined, onTheLine), cell([value ?? ''], 'Cell', toSign, onTheLine)], { height: 720 }),
    ),
    none,
  )
