/** What the language reference tells of one statement or value. */

import type { MicrocredAstType } from '../generated/ast.ts'

/** The name of a grammar rule, which is the `$type` of its nodes. That each statement and value has its entry is seen by a test. */
export type StatementType = keyof MicrocredAstType

/** One statement or value, as a reader meets it. How often it may stand in a block is said by `howOften`. */
export interface Entry {
  /** What it records, in one or two plain sentences; the number of the guideline that asks for it in brackets. */
  readonly says: string
  /** An illustrative example, without what stands around it; lines are separated by `\n`, indented by two spaces. */
  readonly example: string
}

/** The entries of one file of the grammar. */
export type Entries = Partial<Record<StatementType, Entry>>

/** An entry; the example loses the indentation that it has in the source, and its empty first and last line. */
export const entry = (says: string, example: string): Entry => ({ says, example: withoutIndentation(example) })

function withoutIndentation(text: string): string {
  const lines = text.split('\n')
  while (lines[0]?.trim() === '') lines.shift()
  while (lines.at(-1)?.trim() === '') lines.pop()
  const indentation = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  return lines.map((line) => line.slice(indentation)).join('\n')
}
