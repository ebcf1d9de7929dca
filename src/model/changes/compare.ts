/** What differs between two lists of statements that stand in the same place of an older and a newer programme. */
import type { AstNode } from 'langium'
import { isGroup, isStep, isStructure } from '../../language/generated/ast.ts'
import { labelOf, pathLabelOf, rest } from './labels.ts'
import { matched } from './matching.ts'
import type { Meaning } from './meaning.ts'

/** One difference. */
export interface Change {
  /** The blocks around it, from the outside: "course Intro", "assessment Essay". */
  readonly path: readonly string[]
  readonly kind: 'added' | 'removed' | 'changed' | 'renamed' | 'reordered'
  /** What it is about: "volume", "assessment Essay"; empty where it is about the first words of a statement. */
  readonly what: string
  /** What was said before, and what is said now, without the words of `what`. */
  readonly before?: string
  readonly after?: string
  /** The statement in the newer programme; in the older one where it has been removed. */
  readonly node: AstNode
}

/** The differences between two lists of statements, in the order of the newer one, with what has been removed at the end. */
export function compare(before: readonly Meaning[], after: readonly Meaning[], path: readonly string[] = []): Change[] {
  const { pairs, removed, added } = matched(before, after)
  const partner = new Map(pairs.map(([old, current]) => [current, old]))
  return [
    ...after.flatMap((current) => {
      const old = partner.get(current)
      if (old) return differences(old, current, path)
      return added.includes(current) ? [whole('added', current, path)] : []
    }),
    ...removed.map((old) => whole('removed', old, path)),
  ]
}

function differences(old: Meaning, current: Meaning, path: readonly string[]): Change[] {
  const own: Change[] = old.key === current.key ? [] : [{ path, kind: 'changed', ...saidOf(old, current), node: current.node }]
  return [...own, ...reordered(old, current, path), ...compare(old.children, current.children, [...path, pathLabelOf(current)])]
}

/** What both are called and what each says; where they differ in the very words by which they are called, or one has no others, all of it. */
function saidOf(old: Meaning, current: Meaning): Pick<Change, 'what' | 'before' | 'after'> {
  const [before, after] = [rest(old), rest(current)]
  return before === after || !before || !after
    ? { what: '', before: old.own, after: current.own }
    : { what: labelOf(current), before, after }
}

function whole(kind: 'added' | 'removed', meaning: Meaning, path: readonly string[]): Change {
  const said = rest(meaning) || inBlock(meaning.children) || undefined
  return { path, kind, what: labelOf(meaning), ...(kind === 'added' ? { after: said } : { before: said }), node: meaning.node }
}

/** What stands in a block, for a line about the whole of it. */
export const inBlock = (children: readonly Meaning[]): string =>
  children.length === 0 ? '' : `{ ${children.map(({ own }) => own).join('; ')} }`

/** In the structure of a curriculum the order of the steps is what they say. */
function reordered(old: Meaning, current: Meaning, path: readonly string[]): Change[] {
  if (!isStructure(current.node) && !isGroup(current.node)) return []
  const steps = ({ children }: Meaning) => children.filter(({ node }) => isStep(node) || isGroup(node))
  const [before, after] = [steps(old), steps(current)]
  const same = before.length === after.length && before.every(({ key }) => after.some((step) => step.key === key))
  if (!same || before.every(({ key }, index) => key === after[index]?.key)) return []
  const said = (meanings: readonly Meaning[]): string => meanings.map(({ own }) => own).join('; ')
  return [{ path, kind: 'reordered', what: labelOf(current), before: said(before), after: said(after), node: current.node }]
}
