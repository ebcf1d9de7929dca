/** What a statement is called in a report, and what it says besides. */
import type { Meaning } from './meaning.ts'

/** What a statement is called in a report: its first words, with its name where it has one. */
export function labelOf({ opening, name, identity, node }: Meaning): string {
  if (name !== undefined) return `${opening} ${name}`
  return identity ? `${opening} ${identity}`.trim() : opening || node.$type
}

/** What a statement is called where others stand in it: one that nothing else tells from its like is called by all that it says. */
export const pathLabelOf = (meaning: Meaning): string => (meaning.identity === undefined ? meaning.own : labelOf(meaning))

/** What a statement says after the words of its label. */
export function rest(meaning: Meaning): string {
  let text = meaning.own
  for (const word of labelOf(meaning).split(' ')) {
    const written = [word, `“${word}”`].find((each) => text.startsWith(each))
    if (written) text = text.slice(written.length).trimStart()
  }
  return text
}
