import { type AstNode, isReference, type Reference } from 'langium'

/**
 * Calls back for each value that a node holds itself, in the order of the source; the elements of a list one by one. What begins with
 * $ leads to the container, the document and the text, and is left out. Enumerating is several times as fast as `Object.entries`, and
 * every check at every keystroke comes through here.
 */
function eachValue(node: AstNode, visit: (value: object) => void): void {
  for (const property in node) {
    if (property.charCodeAt(0) === dollar) continue
    const value = (node as unknown as Record<string, unknown>)[property]
    if (typeof value !== 'object' || value === null) continue
    if (!Array.isArray(value)) visit(value)
    else for (const each of value) if (typeof each === 'object' && each !== null) visit(each)
  }
}

const dollar = 36

const known = new WeakMap<AstNode, readonly AstNode[]>()

/**
 * A node and all that it contains, in the order of the source. A tree does not change once it is read, so the list is kept as long as
 * its root is.
 */
export function nodesIn(root: AstNode): readonly AstNode[] {
  const before = known.get(root)
  if (before) return before
  const nodes: AstNode[] = []
  const visit = (value: object): void => {
    if ((value as AstNode).$type === undefined) return
    nodes.push(value as AstNode)
    eachValue(value as AstNode, visit)
  }
  visit(root)
  known.set(root, nodes)
  return nodes
}

/** The references of a node itself, in the order of the source. */
export function referencesOf(node: AstNode): Reference[] {
  const references: Reference[] = []
  eachValue(node, (value) => {
    if (isReference(value)) references.push(value)
  })
  return references
}
