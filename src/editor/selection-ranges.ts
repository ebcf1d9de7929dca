import { type CstNode, CstUtils, isCompositeCstNode, type LangiumDocument } from 'langium'
import type { Position, Range, SelectionRange } from 'vscode-languageserver-protocol'

/** What is selected, step by step, when a selection grows: the word, the value, the statement, its block, and so on up to the file. */
export function selectionRangesIn(document: LangiumDocument, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => selectionRangeAt(document, position))
}

function selectionRangeAt({ textDocument, parseResult }: LangiumDocument, position: Position): SelectionRange {
  const ranges: Range[] = []
  let node = innermostAt(parseResult.value.$cstNode, textDocument.offsetAt(position))
  for (; node; node = node.container) ranges.unshift(node.range)
  const file = { start: { line: 0, character: 0 }, end: textDocument.positionAt(textDocument.getText().length) }
  return ranges.reduce<SelectionRange>((parent, range) => (same(parent.range, range) ? parent : { range, parent }), {
    range: file,
  })
}

/** The word at an offset, or the one that ends there; between words, the block or statement around them. */
function innermostAt(root: CstNode | undefined, offset: number): CstNode | undefined {
  const word = root && (CstUtils.findLeafNodeAtOffset(root, offset) ?? CstUtils.findLeafNodeAtOffset(root, offset - 1))
  if (word) return word
  const around = (node: CstNode): boolean => node.offset <= offset && offset <= node.end
  let node = root && around(root) ? root : undefined
  for (let inner = node; inner; inner = isCompositeCstNode(inner) ? inner.content.find(around) : undefined) node = inner
  return node
}

const same = (one: Range, other: Range): boolean =>
  one.start.line === other.start.line &&
  one.start.character === other.start.character &&
  one.end.line === other.end.line &&
  one.end.character === other.end.character
