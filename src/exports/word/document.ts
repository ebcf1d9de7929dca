/** A document for Word, from the same description as the pages. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  TextRun,
} from 'docx'
import { printable } from '../page/clean.ts'
import { type Block, type Content, type Inline, plainOf, type Section } from '../page/content.ts'
import { wordRuns } from './runs.ts'
import { settled } from './settled.ts'
import { colours, numbering, paper, wordStyles } from './styles.ts'
import { factsTable, rowsTable, signatureTable } from './tables.ts'

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

/**
 * The bytes of a .docx file; the same content gives the same bytes.
 *
 * @param day the day that the file says it was made on, as an ISO day: one of the programme's own, since no clock is read
 */
export async function wordDocument(content: Content, day: string): Promise<Uint8Array> {
  const { kindOfDocument, title, subtitles, notices, sections, colophon, language, mark } = content
  const plain = printable(plainOf(title))
  const lists = { count: 0 }
  const children: FileChild[] = [
    new Paragraph({ spacing: { after: 60 }, children: [new TextRun({ text: kindOfDocument, color: colours.accent, size: 24 })] }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: wordRuns(title) }),
    ...subtitles.map((line) => new Paragraph({ spacing: { after: 60 }, children: wordRuns(line, { color: colours.soft }) })),
    ...notices.map(note),
    ...sections.flatMap((section) => sectionChildren(section, 0, lists)),
    ...colophon.map(
      (line, index) =>
        new Paragraph({
          spacing: { before: index === 0 ? 400 : 0 },
          children: wordRuns(line, { color: colours.soft, size: 18 }),
        }),
    ),
  ]
  const document = new Document({
    title: `${plain}: ${kindOfDocument}`,
    description: kindOfDocument,
    creator: 'Microcred',
    lastModifiedBy: 'Microcred',
    styles: {
      ...wordStyles,
      default: {
        ...wordStyles.default,
        document: {
          ...wordStyles.default?.document,
          run: { ...wordStyles.default?.document?.run, language: { value: language === 'en' ? 'en-GB' : language } },
        },
      },
    },
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: paper.width, height: paper.height },
            margin: { top: paper.margin, bottom: paper.margin, left: paper.margin, right: paper.margin },
          },
        },
        headers: { default: new Header({ children: [line(mark ?? '')] }) },
        footers: { default: new Footer({ children: [footer(`${plain} · ${kindOfDocument}`)] }) },
        children,
      },
    ],
  })
  return settled(new Uint8Array(await Packer.toArrayBuffer(document)), day)
}

const quietly = { size: 17, color: colours.soft } as const

const line = (text: string): Paragraph =>
  new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ ...quietly, text })] })

const footer = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ ...quietly, children: [`${text} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  })

const note = (text: Inline): Paragraph =>
  new Paragraph({
    spacing: { before: 160, after: 160 },
    indent: { left: 170, right: 170 },
    border: { left: { style: BorderStyle.SINGLE, size: 24, color: colours.accent, space: 8 } },
    shading: { type: ShadingType.CLEAR, fill: colours.wash, color: 'auto' },
    children: wordRuns(text),
  })

function sectionChildren(section: Section, depth: number, lists: { count: number }): FileChild[] {
  return [
    new Paragraph({
      heading: headings[Math.min(depth, 2)],
      ...(section.ownPage && { pageBreakBefore: true }),
      children: wordRuns(section.title),
    }),
    ...section.blocks.flatMap((block) => blockChildren(block, plainOf(section.title), lists)),
    ...(section.sections ?? []).flatMap((each) => sectionChildren(each, depth + 1, lists)),
  ]
}

function blockChildren(block: Block, heading: string, lists: { count: number }): FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      if (block.manner === 'note') return [note(block.text)]
      return [new Paragraph({ children: wordRuns(block.text, block.manner === 'quiet' ? { color: colours.soft } : {}) })]
    case 'list': {
      lists.count += 1
      const numbered = { reference: block.ordered ? 'numbers' : 'bullets', level: 0, instance: lists.count }
      return block.items.map((item) => new Paragraph({ numbering: numbered, children: wordRuns(item) }))
    }
    case 'facts':
      return factsTable(block)
    case 'table':
      return rowsTable(block, plainOf(block.caption) !== heading)
    case 'picture':
      return [
        new Paragraph({ children: wordRuns({ text: block.picture.title, strong: true }) }),
        new Paragraph({ children: wordRuns(block.picture.description) }),
      ]
    case 'shares':
      return [
        new Paragraph({
          children: wordRuns(`${block.title}: ${block.parts.map(({ label, count }) => `${count} ${label}`).join(', ')}`),
        }),
      ]
    case 'signature':
      return signatureTable(block)
  }
}
