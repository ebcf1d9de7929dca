/** What the tree has around the cursor. While a statement is being written it may lack parts of the file; `position.ts` does not. */
import { type AstNode, CstUtils, type LangiumDocument } from 'langium'
import * as ast from '../../language/generated/ast.ts'
import { sourceFile } from '../../language/imports.ts'
import { isProgrammePart, type ProgrammePart } from '../../language/programmes.ts'
import type { Cursor } from './cursor.ts'
import { blockOf, type Position } from './position.ts'

/** What is asked, and what is known of the place. */
export interface Question {
  readonly document: LangiumDocument
  readonly cursor: Cursor
  readonly position: Position
  /** What of the file stands around it: a part of a programme, a shared institution. */
  readonly element: AstNode | undefined
  /** The parts of the programme around it; none in what several programmes share. */
  readonly parts: readonly ProgrammePart[]
}

/** The element of the file around an offset; in a block that is not closed, the last one that begins before it. */
export function elementAt(document: LangiumDocument, offset: number, position: Position): AstNode | undefined {
  if (position.blocks.length === 1) return undefined
  return sourceFile(document).elements?.findLast((element) => element?.$cstNode && element.$cstNode.offset < offset)
}

/** The types of the statements that the block has already; a programme's head, and each section, is one over all its files. */
export function presentIn({ document, cursor, position, element, parts }: Question): ReadonlySet<string> {
  const type = blockOf(position)
  const block = blockNode(document, cursor, type)
  const own = block ? statementsIn(block).filter(({ $cstNode }) => $cstNode?.offset !== cursor.word.start) : []
  const head = parts.filter((part) => part !== element).flatMap(statementsIn)
  const isHead = element !== undefined && isProgrammePart(element) && element.$type === type
  const continued = isHead
    ? head.filter((statement) => !ast.isSection(statement))
    : head.filter((statement) => ast.isSection(statement) && statement.$type === type).flatMap(statementsIn)
  return new Set([...position.seen, ...[...own, ...continued].map(({ $type }) => $type)])
}

function statementsIn(block: AstNode): readonly AstNode[] {
  const { statements = [], imports = [], elements = [] } = block as AstNode & Record<string, (AstNode | undefined)[] | undefined>
  return [...statements, ...imports, ...elements].filter((statement) => statement !== undefined)
}

/** The node of the block around the cursor, where the tree has it. */
function blockNode(document: LangiumDocument, cursor: Cursor, type: string | undefined): AstNode | undefined {
  const root = document.parseResult.value
  if (type === root.$type) return root
  const token = cursor.before.at(-1)
  const leaf = token && root.$cstNode && CstUtils.findLeafNodeAtOffset(root.$cstNode, token.startOffset)
  let node: AstNode | undefined = leaf?.text === '}' ? leaf.astNode.$container : leaf?.astNode
  while (node && node.$type !== type) node = node.$container
  return node
}
