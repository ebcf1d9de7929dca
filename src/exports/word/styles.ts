/** How a Word document looks. The same colours as the pages, on paper. */
import type { IParagraphStyleOptions, IStylesOptions } from 'docx'
import { AlignmentType, LevelFormat, LineRuleType } from 'docx'

export const colours = {
  accent: '12566F',
  ink: '1A222C',
  soft: '4B5766',
  line: 'CCD4DC',
  wash: 'F3F6F8',
  field: 'FDF0D2',
} as const

/** An A4 page and the width between its margins, in twentieths of a point. */
export const paper = { width: 11906, height: 16838, margin: 1247, inner: 11906 - 2 * 1247 } as const

const titles = 'Cambria'

const heading = (size: number, before: number, after: number) => ({
  run: { font: titles, size, bold: true, color: colours.ink },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
})

/** The styles of what stands in a table, by name; `Figures` stand at the end of their cell. */
export type CellStyle = 'Cell' | 'CellStrong' | 'CellSoft' | 'CellHead' | 'CellFigures' | 'CellHeadFigures' | 'CellStrongFigures'

const inCell = (id: CellStyle, run: { readonly bold?: boolean; readonly color?: string } = {}): IParagraphStyleOptions => ({
  id,
  name: id,
  basedOn: 'Normal',
  run: { size: 19, ...run },
  paragraph: {
    spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO },
    ...(id.endsWith('Figures') && { alignment: AlignmentType.RIGHT }),
  },
})

export const wordStyles: IStylesOptions = {
  paragraphStyles: [
    inCell('Cell'),
    inCell('CellFigures'),
    inCell('CellStrong', { bold: true }),
    inCell('CellStrongFigures', { bold: true }),
    inCell('CellSoft', { color: colours.soft }),
    inCell('CellHead', { bold: true, color: colours.soft }),
    inCell('CellHeadFigures', { bold: true, color: colours.soft }),
  ],
  default: {
    document: {
      run: { font: 'Calibri', size: 21, color: colours.ink },
      paragraph: { spacing: { after: 120, line: 271, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: titles, size: 52, bold: true, color: colours.ink },
      paragraph: { spacing: { after: 120, line: 252, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(30, 400, 140),
    heading2: heading(24, 280, 100),
    heading3: heading(21, 200, 80),
    hyperlink: { run: { color: colours.accent, underline: {} } },
  },
}

/** Lists with bullets and with numbers; each numbered list counts anew by its instance. */
export const numbering = {
  config: [
    { reference: 'bullets', levels: [level(LevelFormat.BULLET, '•')] },
    { reference: 'numbers', levels: [level(LevelFormat.DECIMAL, '%1.')] },
  ],
}

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return { level: 0, format, text, style: { paragraph: { indent: { left: 454, hanging: 284 }, spacing: { after: 60 } } } }
}
