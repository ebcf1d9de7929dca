/** What a statement says, without how it is written: layout, comments, quotation marks and the file that it stands in do not count. */
import { type AstNode, AstUtils, CstUtils, GrammarAST, type LeafCstNode } from 'langium'
import { repeatable } from '../../language/repeatable.ts'
import { openingOf } from '../../language/statements.ts'
import { readText } from '../../language/texts.ts'

/** A statement and what stands in its block. */
export interface Meaning {
  readonly node: AstNode
  /** The words that begin it: "volume", "stacks into". */
  readonly opening: string
  readonly name?: string
  /** The statement without its block, in one line and one way of writing. */
  readonly own: string
  /** What tells it from others of its type in the same block, where something does: its name, or what it is about. */
  readonly identity?: string
  readonly children: readonly Meaning[]
}

/** New names by the old ones, for what has only been renamed. */
export type Renames = ReadonlyMap<string, string>

/**
 * Reads what a statement means.
 *
 * @param renames names that have changed: an old one is read as the new one, so that a new name is one change and not one at each use
 */
export function meaningOf(node: AstNode, renames: Renames = new Map()): Meaning {
  return { ...headOf(node, renames), children: statementsIn(node).map((statement) => meaningOf(statement, renames)) }
}

/** What a statement means without its block. */
export function headOf(node: AstNode, renames: Renames = new Map()): Omit<Meaning, 'children'> {
  const { name } = node as AstNode & { readonly name?: string }
  const own = ownWords(node, renames).join(' ').replaceAll(' ,', ',')
  const opening = openingOf(node.$type)
  return {
    node,
    // Where several words can begin such a statement, the one that does.
    opening: opening.includes(',') ? (own.split(' ')[0] ?? '') : opening,
    name: name === undefined ? undefined : (renames.get(name) ?? name),
    own,
    identity: identityOf(node, renames),
  }
}

/** The statements in the block of a node, none where it has no block. */
export function statementsIn(node: AstNode): readonly AstNode[] {
  const { statements } = node as AstNode & { readonly statements?: readonly AstNode[] }
  return statements ?? []
}

/** All that a statement means, in one text: equal texts mean the same. */
export function signatureOf({ own, children }: Meaning): string {
  return children.length === 0 ? own : `${own} { ${children.map(signatureOf).sort().join(' ')} }`
}

/** Like `signatureOf`, but without the statement's name: what stays when a thing gets another name. */
export function namelessSignature(meaning: Meaning): string {
  const own = meaning.own.split(' ').filter((word) => word !== meaning.name)
  return signatureOf({ ...meaning, own: own.join(' ') })
}

function identityOf(node: AstNode, renames: Renames): string | undefined {
  const { name } = node as AstNode & { readonly name?: string }
  if (name !== undefined) return renames.get(name) ?? name
  const rule = repeatable[node.$type]
  if (rule === undefined) return ''
  if (rule === true) return undefined
  return rule
    .map((property) => {
      const value = (node as unknown as Record<string, unknown>)[property]
      const text = typeof value === 'object' ? (value as { $refText?: string } | null)?.$refText : String(value)
      return renames.get(text ?? '') ?? text
    })
    .join(' ')
}

/** The words of a statement, without its block. */
function ownWords(node: AstNode, renames: Renames): string[] {
  if (!node.$cstNode) return []
  const blocks = statementsIn(node).flatMap(({ $cstNode }) => $cstNode ?? [])
  return CstUtils.flattenCst(node.$cstNode)
    .filter((leaf) => !leaf.hidden && leaf.text !== '{' && leaf.text !== '}')
    .filter((leaf) => !blocks.some((block) => block.offset <= leaf.offset && leaf.end <= block.end))
    .map((leaf) => word(leaf, renames))
    .toArray()
}

function word(leaf: LeafCstNode, renames: Renames): string {
  const { text } = leaf
  if (/^["\u201c]/.test(text)) return `“${readText(text)}”`
  if (/^\d+\.\d+$/.test(text)) return text.replace(/\.?0+$/, '')
  const name = text.replace(/^\^/, '')
  return isName(leaf) ? (renames.get(name) ?? name) : name
}

/** Whether a word names something: where it is declared, or where it is referred to, alone or behind the name of a group. */
function isName({ grammarSource }: LeafCstNode): boolean {
  if (!grammarSource) return false
  if (AstUtils.getContainerOfType(grammarSource, GrammarAST.isCrossReference)) return true
  if (AstUtils.getContainerOfType(grammarSource, GrammarAST.isAssignment)?.feature === 'name') return true
  const rule = AstUtils.getContainerOfType(grammarSource, GrammarAST.isParserRule)
  return rule?.dataType === 'string' && rule.name === 'QualifiedName'
}
