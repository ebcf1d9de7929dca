/** Which statements of an older and a newer programme belong to each other. */
import { rest } from './labels.ts'
import { type Meaning, signatureOf } from './meaning.ts'

/** A statement before and after. */
type Pair = readonly [before: Meaning, after: Meaning]

/**
 * Finds the statements that belong to each other: those that say the same, then by what identifies them; where nothing does, those of a
 * type that have most words in common, and last where one of a type is left.
 */
export function matched(before: readonly Meaning[], after: readonly Meaning[]) {
  const pairs: Pair[] = []
  let removed = [...before]
  let added = [...after]
  const take = (found: readonly Pair[]): void => {
    pairs.push(...found)
    removed = removed.filter((meaning) => !found.some(([old]) => old === meaning))
    added = added.filter((meaning) => !found.some(([, current]) => current === meaning))
  }
  const pairUp = (key: (meaning: Meaning) => string | undefined, only: (count: number) => boolean = () => true): void => {
    const [olds, news] = [grouped(removed, key), grouped(added, key)]
    for (const [name, ones] of olds) {
      const others = news.get(name) ?? []
      if (only(Math.max(ones.length, others.length)))
        take(ones.flatMap((old, index) => (others[index] ? [[old, others[index]]] : [])))
    }
  }
  const without = (key: (meaning: Meaning) => string) => (meaning: Meaning) => (meaning.identity ? undefined : key(meaning))
  pairUp(signatureOf)
  pairUp(({ node, identity }) => (identity === undefined ? undefined : `${node.$type} ${identity}`))
  pairUp(without(({ key }) => key))
  take(mostAlike(removed, added))
  pairUp(
    without(({ node }) => node.$type),
    (count) => count === 1,
  )
  return { pairs, removed, added }
}

/** Statements of a type that have at least half of their words in common; those that have most are found first. */
function mostAlike(removed: readonly Meaning[], added: readonly Meaning[]): Pair[] {
  const pairs: Pair[] = []
  const candidates = removed
    .flatMap((old) => added.map((current) => ({ pair: [old, current] as const, alike: likeness(old, current) })))
    .filter(({ alike }) => alike >= 0.5)
    .sort((one, other) => other.alike - one.alike)
  for (const { pair } of candidates) {
    if (!pairs.some(([old, current]) => old === pair[0] || current === pair[1])) pairs.push(pair)
  }
  return pairs
}

/** Which share of their words two statements have in common; none where they are of different types, or something identifies them. */
function likeness(old: Meaning, current: Meaning): number {
  if (old.node.$type !== current.node.$type || old.identity || current.identity) return 0
  const [words, others] = [rest(old).split(' '), rest(current).split(' ')]
  const common = words.filter((word) => others.includes(word)).length
  return common / Math.max(words.length, others.length)
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
