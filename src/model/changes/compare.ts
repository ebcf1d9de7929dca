/** What differs between two lists of statements that stand in the same place of an older and a newer programme. */
import type { AstNode } from 'langium'
import { isGroup, isStep, isStructure } from '../../language/generated/ast.ts'
import { type Meaning, signatureOf } from './meaning.ts'

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

/** A statement before and after. */
type Pair = readonly [before: Meaning, after: Meaning]

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
  const what = labelOf(current)
  const own: Change[] = old.own === current.own ? [] : [{ path, kind: 'changed', ...saidOf(old, current), node: current.node }]
  return [...own, ...reordered(old, current, path), ...compare(old.children, current.children, [...path, what])]
}

/** What both are called and what each says; where they differ in the very words by which they are called, all of it. */
function saidOf(old: Meaning, current: Meaning): Pick<Change, 'what' | 'before' | 'after'> {
  const [before, after] = [rest(old), rest(current)]
  return before === after ? { what: '', before: old.own, after: current.own } : { what: labelOf(current), before, after }
}

function whole(kind: 'added' | 'removed', meaning: Meaning, path: readonly string[]): Change {
  const said = rest(meaning) || undefined
  return { path, kind, what: labelOf(meaning), ...(kind === 'added' ? { after: said } : { before: said }), node: meaning.node }
}

/** In the structure of a curriculum the order of the steps is what they say. */
function reordered(old: Meaning, current: Meaning, path: readonly string[]): Change[] {
  if (!isStructure(current.node) && !isGroup(current.node)) return []
  const steps = (meaning: Meaning) => meaning.children.filter(({ node }) => isStep(node) || isGroup(node)).map(({ own }) => own)
  const [before, after] = [steps(old), steps(current)]
  const same = before.length === after.length && before.every((own) => after.includes(own))
  if (!same || before.every((own, index) => own === after[index])) return []
  const node = current.node
  return [{ path, kind: 'reordered', what: labelOf(current), before: before.join('; '), after: after.join('; '), node }]
}

/** What a statement is called in a report: its first words, with its name where it has one. */
export function labelOf({ opening, name, identity, node }: Meaning): string {
  if (name !== undefined) return `${opening} ${name}`
  return identity && !['no', 'unknown'].includes(opening) ? `${opening} ${identity}` : opening || node.$type
}

/** What a statement says after the words of its label. */
function rest(meaning: Meaning): string {
  let text = meaning.own
  for (const word of labelOf(meaning).split(' ')) if (text.startsWith(word)) text = text.slice(word.length).trimStart()
  return text
}

/** Finds the statements that belong to each other: by what identifies them, then by what they say, then where one of a type is left. */
function matched(before: readonly Meaning[], after: readonly Meaning[]) {
  const pairs: Pair[] = []
  let removed = [...before]
  let added = [...after]
  const pairUp = (key: (meaning: Meaning) => string | undefined, only: (count: number) => boolean): void => {
    const [olds, news] = [grouped(removed, key), grouped(added, key)]
    for (const [name, ones] of olds) {
      const others = news.get(name) ?? []
      if (!only(Math.max(ones.length, others.length))) continue
      for (const [index, old] of ones.entries()) {
        const current = others[index]
        if (current) pairs.push([old, current])
      }
    }
    removed = removed.filter((meaning) => !pairs.some(([old]) => old === meaning))
    added = added.filter((meaning) => !pairs.some(([, current]) => current === meaning))
  }
  const any = () => true
  const one = (count: number) => count === 1
  pairUp(({ node, identity }) => (identity === undefined ? undefined : `${node.$type} ${identity}`), any)
  pairUp((meaning) => (meaning.name === undefined ? signatureOf(meaning) : undefined), any)
  pairUp((meaning) => (meaning.name === undefined ? meaning.own : undefined), any)
  pairUp((meaning) => (meaning.name === undefined ? `${meaning.node.$type} ${rest(meaning).split(' ')[0]}` : undefined), one)
  pairUp((meaning) => (meaning.name === undefined ? meaning.node.$type : undefined), one)
  return { pairs, removed, added }
}

function grouped(meanings: readonly Meaning[], key: (meaning: Meaning) => string | undefined): Map<string, Meaning[]> {
  const groups = new Map<string, Meaning[]>()
  for (const meaning of meanings) {
    const name = key(meaning)
    if (name === undefined) continue
    const group = groups.get(name)
    if (group) group.push(meaning)
    else groups.set(name, [meaning])
  }
  return groups
}
