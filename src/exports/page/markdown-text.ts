/** Words of authors as Markdown shows them unchanged: in documents for GitHub and editors, and in the narrative of a badge. */
import { printable } from './clean.ts'

/** In a line, also of a table. Only what would mean something there is escaped, so that the text can be read as it is, too. */
export const asMarkdown = (text: string): string => printable(text).replace(/[\\`*_[\]<>~$|]|&(?=#?\w+;)|(?<=^|\s)#/g, '\\$&')

/** What Markdown would take for a list, a heading or a rule where a line of it begins. */
export const atStartOfLine = (markdown: string): string =>
  markdown.replace(/^(\s*)([-+=])/, '$1\\$2').replace(/^(\s*\d+)([.)])/, '$1\\$2')
