import type { AstNode, LeafCstNode, Reference } from 'langium'
import { CstUtils, GrammarAST, GrammarUtils, isReference } from 'langium'

/** What stands under the pointer: a word of a statement, and for which property it is written. */
export interface Target {
  readonly leaf: LeafCstNode
  /** The statement or value to which the word belongs. */
  readonly node: AstNode
  /** The property that the word is the value of; none for a word that begins or joins the parts of a statement. */
  readonly property?: string
  /** The name under the pointer, where one refers to something. */
  readonly reference?: Reference
}

/** The word at a place; nothing between words, in comments and where the tree has a gap. */
export function targetAt(root: AstNode | undefined, offset: number): Target | undefined {
  const leaf = root?.$cstNode && CstUtils.findLeafNodeAtOffset(root.$cstNode, offset)
  if (!leaf || leaf.hidden) return undefined
  const node = leaf.astNode as AstNode | undefined
  if (!node) return undefined
  const assignment = GrammarUtils.findAssignment(leaf)
  const property = assignment?.feature
  const reference =
    property !== undefined && GrammarAST.isCrossReference(assignment?.terminal) ? referenceAt(node, property, offset) : undefined
  return { leaf, node, property, reference }
}

function referenceAt(node: AstNode, property: string, offset: number): Reference | undefined {
  const value = (node as unknown as Record<string, unknown>)[property]
  return (Array.isArray(value) ? value : [value])
    .filter((each) => isReference(each))
    .find(({ $refNode }) => $refNode !== undefined && $refNode.offset <= offset && offset < $refNode.end)
}
