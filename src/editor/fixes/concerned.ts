import type { AstNode } from 'langium'
import { AstUtils } from 'langium'
import type { Result } from '../../guidelines/evaluate.ts'
import { mentions } from '../suggestions.ts'
import { headOf } from './lesson.ts'

/** The statement of a type that a finding is about: the marked one, one around it or in it, or one that is named beside it. */
export function concerned(result: Result, type: string): AstNode | undefined {
  const { node, related = [] } = result
  for (const each of [node, ...related.map((other) => other.node)]) {
    const found =
      AstUtils.getContainerOfType(each, (other): other is AstNode => other.$type === type) ?? likeliestIn(each, type, result)
    if (found) return found
  }
  return undefined
}

/** In a block that is marked as a whole, the statement of a type that has a name of which the finding speaks; otherwise the only one. */
function likeliestIn(block: AstNode, type: string, { message }: Result): AstNode | undefined {
  const all = AstUtils.streamAllContents(block)
    .filter((other) => other.$type === type)
    .toArray()
  const named = (node: AstNode): boolean =>
    headOf(node).some((word) => /^\p{Lu}[\p{L}\p{N}_-]*$/u.test(word) && mentions(message, word))
  return all.find(named) ?? (all.length === 1 ? all[0] : undefined)
}
