import type { Diagnostic, TextEdit } from 'vscode-languageserver-types'
import type { FindingData } from './validator.ts'

/** A change that mends a finding, in the file in which it was found. */
export interface Fix {
  /** What it does, as the label of a button: "Write ECTS". */
  readonly title: string
  readonly edits: readonly TextEdit[]
}

/** The remedy that a finding carries: for a word, a code, a unit or a name that does not exist, the nearest one that does. */
export function fixOf({ data, range }: Diagnostic): Fix | undefined {
  const [word] = (data as FindingData | undefined)?.nearest ?? []
  return word === undefined ? undefined : { title: `Write ${word}`, edits: [{ range, newText: word }] }
}
