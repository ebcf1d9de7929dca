import type { AstNode, CstNode, LangiumDocument } from 'langium'
import { AstUtils } from 'langium'
import type { Diagnostic, Range } from 'vscode-languageserver-types'
import type { FindingData } from '../../language/validator.ts'
import type { EditorServices } from '../module.ts'
import type { Insertion } from '../text-in-place.ts'

/** A change of a text in one place. */
export interface FileEdit {
  readonly document: LangiumDocument
  readonly range: Range
  readonly text: string
  /** The same with its places to fill in, for editors that know them. */
  readonly snippet?: string
}

/** A change that mends a fault, as one button. */
export interface QuickFix {
  /** What it does: "Write ECTS". */
  readonly title: string
  readonly edits: readonly FileEdit[]
  /** The single best one: what an editor does when it is asked to mend. */
  readonly preferred?: boolean
  /** Nothing is left to fill in or to decide: all of its kind may be done at once. */
  readonly complete?: boolean
}

/** A finding that is to be mended, with the place at which it was reported. */
export interface Fault {
  readonly diagnostic: Diagnostic
  readonly data: FindingData
  readonly document: LangiumDocument
  /** What stands at the place; nothing where the text cannot be read there. */
  readonly node: AstNode | undefined
  readonly services: EditorServices
}

/** A fix of one kind of fault; none where the text at hand has none. */
export type Fixer = (fault: Fault) => readonly QuickFix[]

/** The edit that makes an insertion. */
export const inserting = ({ document, range, text, snippet }: Insertion): FileEdit => ({ document, range, text, snippet })

/** The edit that writes something else in the place of a piece of text. */
export const replacing = (document: LangiumDocument, range: Range, text: string): FileEdit => ({ document, range, text })

/** The edit that removes a node, with its line where nothing else stands on it. */
export function removing(node: AstNode): FileEdit[] {
  return node.$cstNode ? [removingText(AstUtils.getDocument(node), node.$cstNode)] : []
}

/** The edit that removes a piece of text, with its line where nothing else stands on it. */
export function removingText(document: LangiumDocument, { offset, end }: Pick<CstNode, 'offset' | 'end'>): FileEdit {
  const text = document.textDocument.getText()
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const before = text.slice(lineStart, offset)
  const after = text.slice(end, lineEnd < 0 ? text.length : lineEnd)
  const last = after.trim() === ''
  const alone = last && before.trim() === ''
  // One blank stays between what stood before it and what stands behind it; none at the end of a line.
  const blanks = (last ? before.match(/[ \t]+$/) : after.match(/^[ \t]+/))?.[0].length ?? 0
  const from = alone ? lineStart : last ? offset - blanks : offset
  const to = alone ? (lineEnd < 0 ? text.length : lineEnd + 1) : last ? end : end + blanks
  const { textDocument } = document
  return { document, range: { start: textDocument.positionAt(from), end: textDocument.positionAt(to) }, text: '' }
}
