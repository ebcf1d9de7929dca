import { distance } from 'fastest-levenshtein'

/** The share of a word's letters that may be wrong before another word is no longer what was meant. */
const tolerance = 1 / 3

/** A single letter begins too many words for one of them to be meant. */
const shortestPrefix = 2

/** The letters without case and accents: "Kestävyys" and "kestavyys" are the same word to somebody who types. */
const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether two words differ in nothing but one pair of neighbouring letters that changed places: ETCS and ECTS. */
function swapped(word: string, other: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== other[index])
  return at >= 0 && word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2) === other
}

/**
 * Gives the words that may have been meant by a word that is unknown, the likeliest first, at most `most` of them.
 *
 * First come those that differ in case or accents only, then those that go on from what was written, then those within a third of
 * its letters (at least one; two letters that changed places are one slip); equal ones stand in the order of the alphabet. The word itself is never among them.
 */
export function nearest(word: string, candidates: Iterable<string>, most = 3): string[] {
  const meant = plain(word)
  const allowed = Math.max(1, Math.floor(meant.length * tolerance))
  const found: { candidate: string; rank: number; cost: number }[] = []
  for (const candidate of new Set(candidates)) {
    if (candidate === word) continue
    const other = plain(candidate)
    if (other === meant) {
      found.push({ candidate, rank: 0, cost: 0 })
    } else if (meant.length >= shortestPrefix && other.startsWith(meant)) {
      found.push({ candidate, rank: 1, cost: other.length - meant.length })
    } else if (Math.abs(other.length - meant.length) <= allowed) {
      const cost = swapped(meant, other) ? 1 : distance(meant, other)
      // A word of which every letter is wrong is another word, however short.
      if (cost <= allowed && cost < Math.max(meant.length, other.length)) found.push({ candidate, rank: 2, cost })
    }
  }
  return found
    .sort((a, b) => a.rank - b.rank || a.cost - b.cost || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate)
}
