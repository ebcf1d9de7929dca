import type { AstNode } from 'langium'
import { nodesIn } from '../../language/walk.ts'
import { meaningOf, namelessSignature, type Renames, titleSignature } from './meaning.ts'

/**
 * What has got another name: a thing whose name is gone, and one of the same type with a new name that says the same, or, where there is
 * none, bears the same title. Where several could be meant, none is.
 *
 * @param before everything that is compared, of the older programme
 * @param after the same of the newer one
 */
export function renamesOf(before: readonly AstNode[], after: readonly AstNode[]): Renames {
  const [olds, news] = [namedIn(before), namedIn(after)]
  const renames = new Map<string, string>()
  const explained = new Set<AstNode>()
  for (const signature of [wholeSignature, titleSignature]) {
    const unexplained = (these: Names, others: Names) =>
      [...these.values()].filter((node) => !nameIn(others).has(node.name) && !explained.has(node))
    const gone = grouped(unexplained(olds, news), signature)
    const fresh = grouped(unexplained(news, olds), signature)
    for (const [said, [old, another]] of gone) {
      const [current, more] = fresh.get(said) ?? []
      if (!old || !current || another || more) continue
      renames.set(old.name, current.name)
      explained.add(old).add(current)
    }
  }
  return renames
}

type Named = AstNode & { readonly name: string }
type Names = ReadonlyMap<string, Named>

const nameIn = (names: Names): ReadonlySet<string> => new Set([...names.values()].map(({ name }) => name))

const wholeSignature = (node: AstNode): string => namelessSignature(meaningOf(node))

function namedIn(roots: readonly AstNode[]): Map<string, Named> {
  const named = roots
    .flatMap((root) => nodesIn(root))
    .filter((node): node is Named => typeof (node as Partial<Named>).name === 'string')
  return new Map(named.map((node) => [`${node.$type} ${node.name}`, node]))
}

/** Nodes by their type and what they say without their name, as far as they say anything. */
function grouped(nodes: readonly Named[], signature: (node: AstNode) => string | undefined): Map<string, Named[]> {
  const groups = new Map<string, Named[]>()
  for (const node of nodes) {
    const said = signature(node)
    if (said !== undefined) groups.set(said, [...(groups.get(said) ?? []), node])
  }
  return groups
}
