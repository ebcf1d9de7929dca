import { type CstNode, CstUtils, isCompositeCstNode, type LangiumDocument } from 'langium'
import type { Position, Range, SelectionRange } from 'vscode-languageserver-protocol'

/** What is selected, step by step, when a selection grows: the word, the value, the statement, its block, and so on up to the file. */
export function selectionRangesIn(document: LangiumDocument, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => selectionRangeAt(document, position))
}

function selectionRangeAt({ textDocument, parseResult }: LangiumDocument, position: Position): SelectionRange {
  const ranges: Range[] = []
  let inner = innermostAt(parseResult.value.$cstNode, textDocument.offsetAt(position))
  for (let node = inner; node; node = node.container) {
    // A comment after the last statement belongs to the file, whose tree ends before it.
    if (inner && (node.offset > inner.offset || node.end < inner.end)) continue
    ranges.unshift(node.range)
    inner = node
  }
  const file = { start: { line: 0, character: 0 }, end: textDocument.positionAt(textDocument.getText().length) }
  return ranges.reduce<SelectionRange>((parent, range) => (same(parent.range, range) ? parent : { range, parent }), {
    range: file,
  })
}

/** The word at an offset, or the one that ends there; between words, the block or statement around them. */
function innermostAt(root: CstNode | undefined, offset: number): CstNode | undefined {
  if (!root) return undefined
  const leaves = [offset, offset - 1].flatMap((place) => CstUtils.findLeafNodeAtOffset(root, place) ?? [])
  const leaf = leaves.find(({ text }) => /[\p{L}\p{N}]/u.test(text)) ?? leaves[0]
  if (leaf) return leaf
  const around = (node: CstNode): boolean => node.offset <= offset && offset <= node.end
  let node: CstNode | undefined
  for (let inner = around(root) ? root : undefined; inner; inner = contentOf(inner).find(around)) node = inner
  return node
}

const contentOf = (node: CstNode): readonly CstNode[] => (isCompositeCstNode(node) ? node.content : [])

const same = (one: Range, other: Range): boolean =>
  one.start.line === other.start.line &&
  one.start.character === other.start.character &&
  one.end.line === other.end.line &&
  one.end.character === other.end.character
