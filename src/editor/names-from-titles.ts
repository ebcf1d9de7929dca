import { GrammarAST } from 'langium'
import { MicrocredTerminals } from '../language/generated/ast.ts'
import { grammar, partsOf } from '../language/statements.ts'

/** Longer names are tedious to type and to read; characters. */
const longest = 30

const isName = (text: string): boolean => new RegExp(`^(?:${MicrocredTerminals.ID.source})$`).test(text)

let keywords: ReadonlySet<string> | undefined

/** Whether a word is one of the language, which as a name needs a ^ before it. */
function isKeyword(word: string): boolean {
  keywords ??= new Set(partsOf(grammar(), GrammarAST.isKeyword).map(({ value }) => value))
  return keywords.has(word)
}

/**
 * A name for what has this title, such as could be typed: "Care of Rivers" becomes CareOfRivers. Letters of all scripts that the
 * language knows are kept.
 *
 * @param fallback the name where the title has nothing to make one of, and the beginning of one that would begin with a digit
 * @param taken the names that there are already; the new one is added to them
 */
export function nameFromTitle(title: string, fallback: string, taken: Set<string>): string {
  const stem = stemOf(wordsOf(title), fallback)
  let name = stem
  for (let number = 2; taken.has(name); number += 1) name = `${stem}${number}`
  taken.add(name)
  return isKeyword(name) ? `^${name}` : name
}

/** The words of a title, each as far as its characters can stand in a name; apostrophes part none. */
function wordsOf(title: string): string[] {
  const characters = [...title.normalize('NFC').replace(/['’`]/g, '')]
  const kept = characters.map((character) => (character !== '_' && isName(`a${character}`) ? character : ' '))
  return kept
    .join('')
    .split(' ')
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
}

function stemOf(words: readonly string[], fallback: string): string {
  let stem = ''
  for (const word of words) {
    if (stem && stem.length + word.length > longest) break
    stem += word
  }
  const short = stem.slice(0, longest)
  if (isName(short)) return short
  return isName(`${fallback}${short}`) ? `${fallback}${short}` : fallback
}
