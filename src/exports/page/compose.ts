/** Short forms for those who describe a document: what is not said makes no paragraph, no row and no section. */
import {
  type Column,
  type Fact,
  type Facts,
  type Inline,
  type List,
  type Paragraph,
  plainOf,
  runsOf,
  type Section,
  type Table,
} from './content.ts'

export const paragraph = (text: Inline, manner?: Paragraph['manner']): Paragraph => ({ kind: 'paragraph', text, manner })
export const list = (items: readonly Inline[], ordered?: boolean): List => ({ kind: 'list', items, ordered })
/** Joins texts into one line. */
export function joined(texts: readonly Inline[], separator = ', '): Inline {
  return texts.flatMap((text, index) => (index === 0 ? runsOf(text) : [separator, ...runsOf(text)]))
}

/** "What (who)"; the one alone where the other is not said. */
export function withNames(what: Inline | undefined, who: Inline | undefined): Inline {
  if (isEmpty(what)) return who ?? ''
  return isEmpty(who) ? (what ?? '') : joined([what ?? '', ' (', who ?? '', ')'], '')
}

/** "Name: what"; what alone where there is no name. */
export function labelled(name: Inline | undefined, what: Inline | undefined): Inline | undefined {
  if (isEmpty(what)) return isEmpty(name) ? undefined : name
  return isEmpty(name) ? what : joined([name ?? '', what ?? ''], ': ')
}

/** Whether nothing is said. */
export const isEmpty = (text: Inline | undefined): boolean => text === undefined || plainOf(text).trim() === ''

/** A name and its lines; what is `undefined` or blank is not known. */
export type FactRow = readonly [name: Inline, ...values: readonly (Inline | undefined)[]]

/** The facts of which something is said; where that is none, no block. */
export function factsOf(rows: readonly FactRow[], manner?: Facts['manner']): Facts[] {
  const facts = rows.flatMap(([name, ...given]): Fact[] => {
    const values = given.filter((each) => each !== undefined).filter((each) => !isEmpty(each))
    return values.length > 0 ? [{ name, values }] : []
  })
  return facts.length > 0 ? [{ kind: 'facts', facts, manner }] : []
}

/** A list of what is said; nothing where nothing is. */
export function listOf(items: readonly (Inline | undefined)[]): List[] {
  const said = items.filter((each) => each !== undefined).filter((each) => !isEmpty(each))
  return said.length > 0 ? [list(said)] : []
}

/** A paragraph of what is said; nothing where nothing is. */
export const paragraphOf = (text: Inline | undefined, manner?: Paragraph['manner']): Paragraph[] =>
  text === undefined || isEmpty(text) ? [] : [paragraph(text, manner)]

/** A table; without rows no block, and no column of which every cell is empty (the first one stays). */
export function tableOf(
  caption: Inline,
  columns: readonly (Column | string)[],
  rows: readonly (readonly (Inline | undefined)[])[],
): Table[] {
  const filled = columns.map((_, index) => index === 0 || rows.some((row) => !isEmpty(row[index])))
  const kept = <T>(cells: readonly T[]): T[] => cells.filter((_, index) => filled[index])
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      caption,
      columns: kept(columns).map((column) => (typeof column === 'string' ? { title: column } : column)),
      rows: rows.map((row) => kept(columns.map((_, index) => row[index] ?? ''))),
    },
  ]
}

/** A section if it says anything. */
export function sectionOf(section: Section): Section[] {
  const sections = section.sections?.length ? section.sections : undefined
  return section.blocks.length > 0 || sections ? [{ ...section, sections }] : []
}
