import type { AstNode } from 'langium'
import { nodesIn } from '../../language/walk.ts'
import { meaningOf, namelessSignature, type Renames } from './meaning.ts'

/**
 * What has got another name and is otherwise what it was: a thing whose name is gone, and one of the same type with a new name that says
 * the same. Where several could be meant, none is.
 *
 * @param before everything that is compared, of the older programme
 * @param after the same of the newer one
 */
export function renamesOf(before: readonly AstNode[], after: readonly AstNode[]): Renames {
  const [olds, news] = [namedIn(before), namedIn(after)]
  const gone = bySignature(olds, news)
  const fresh = bySignature(news, olds)
  const renames = new Map<string, string>()
  for (const [signature, [old, another]] of gone) {
    const [current, more] = fresh.get(signature) ?? []
    if (old && current && !another && !more) renames.set(old.name, current.name)
  }
  return renames
}

type Named = AstNode & { readonly name: string }

function namedIn(roots: readonly AstNode[]): Map<string, Named> {
  const named = roots
    .flatMap((root) => nodesIn(root))
    .filter((node): node is Named => typeof (node as Partial<Named>).name === 'string')
  return new Map(named.map((node) => [`${node.$type} ${node.name}`, node]))
}

/** Those that the others do not have, by what they say without their name. */
function bySignature(these: ReadonlyMap<string, Named>, others: ReadonlyMap<string, Named>): Map<string, Named[]> {
  const groups = new Map<string, Named[]>()
  for (const [key, node] of these) {
    if (others.has(key)) continue
    const signature = `${node.$type} ${namelessSignature(meaningOf(node))}`
    groups.set(signature, [...(groups.get(signature) ?? []), node])
  }
  return groups
}
