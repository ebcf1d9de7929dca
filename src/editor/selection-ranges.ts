import { type CstNode, CstUtils, type LangiumDocument } from 'langium'
import type { Position, Range, SelectionRange } from 'vscode-languageserver-protocol'

/** What is selected, step by step, when a selection grows: the word, the value, the statement, its block, and so on up to the file. */
export function selectionRangesIn(document: LangiumDocument, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => selectionRangeAt(document, position))
}

function selectionRangeAt({ textDocument, parseResult }: LangiumDocument, position: Position): SelectionRange {
  const root = parseResult.value.$cstNode
  const ranges: Range[] = []
  let node: CstNode | undefined = root && CstUtils.findLeafNodeAtOffset(root, textDocument.offsetAt(position))
  for (; node; node = node.container) ranges.unshift(node.range)
  const file = { start: { line: 0, character: 0 }, end: textDocument.positionAt(textDocument.getText().length) }
  return ranges.reduce<SelectionRange>((parent, range) => (same(parent.range, range) ? parent : { range, parent }), {
    range: file,
  })
}

const same = (one: Range, other: Range): boolean =>
  one.start.line === other.start.line &&
  one.start.character === other.start.character &&
  one.end.line === other.end.line &&
  one.end.character === other.end.character
