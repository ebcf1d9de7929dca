/** A document as Markdown, as GitHub and most editors read it. Whatever an author wrote comes out as text. */
import { type Block, type Content, type Inline, plainOf, type Run, runsOf, type Section, type Table } from './content.ts'
import { asMarkdown, atStartOfLine } from './markdown-text.ts'

/** The whole document. */
export function markdownOf(content: Content): string {
  const parts = [
    `# ${inline(content.kindOfDocument)}: ${inline(content.title)}`,
    ...content.subtitles.map(startOfLine),
    ...content.notices.map((notice) => `> ${startOfLine(notice)}`),
    ...content.sections.flatMap((section) => sectionParts(section, 2)),
    '---',
    ...content.colophon.map(startOfLine),
  ]
  return `${parts.join('\n\n')}\n`
}

/** Words in a line. A link within the document has no meaning here, since headings make their own anchors. */
function inline(text: Inline): string {
  return runsOf(text)
    .map((run) => (typeof run === 'string' ? asMarkdown(run) : runMarkdown(run)))
    .join('')
    .replace(/\s+/g, ' ')
}

function runMarkdown({ text, address, strong, field }: Run): string {
  const words = field ? `\\[ ${asMarkdown(text)} \\]` : asMarkdown(text)
  const bold = strong && words.trim() ? words.replace(/^(\s*)(.*?)(\s*)$/s, '$1**$2**$3') : words
  return address === undefined || address.startsWith('#')
    ? bold
    : `[${bold}](<${address.replace(/[<>\\]/g, encodeURIComponent)}>)`
}

const startOfLine = (text: Inline): string => atStartOfLine(inline(text))

function sectionParts(section: Section, level: number): string[] {
  return [
    `${'#'.repeat(Math.min(level, 6))} ${inline(section.title)}`,
    ...section.blocks.map((block) => blockMarkdown(block, plainOf(section.title))),
    ...(section.sections ?? []).flatMap((each) => sectionParts(each, level + 1)),
  ]
}

function blockMarkdown(block: Block, heading: string): string {
  switch (block.kind) {
    case 'paragraph':
      return startOfLine(block.text)
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${startOfLine(item)}`).join('\n')
    case 'facts':
      return block.facts.map(({ name, values }) => `- **${inline(name)}:** ${values.map(inline).join('; ')}`).join('\n')
    case 'table':
      return tableMarkdown(block, heading)
    case 'picture':
      return [`**${asMarkdown(block.picture.title)}**`, startOfLine(block.picture.description)].join('\n\n')
    case 'shares':
      return `${asMarkdown(block.title)}: ${block.parts.map(({ label, count }) => `${count} ${asMarkdown(label)}`).join(', ')}`
    case 'signature':
      return block.lines
        .map(({ label, value }) => `- ${asMarkdown(label)}: ${value === undefined ? '_'.repeat(24) : inline(value)}`)
        .join('\n')
  }
}

/** A caption that says what the heading above says is left out. */
function tableMarkdown({ caption, columns, rows }: Table, heading: string): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    ...(plainOf(caption) === heading ? [] : [`*${inline(caption)}*`, '']),
    row(columns.map(({ title }) => asMarkdown(title))),
    row(columns.map(({ figures }) => (figures ? '---:' : '---'))),
    ...rows.map((cells) => row(cells.map(inline))),
  ].join('\n')
}
