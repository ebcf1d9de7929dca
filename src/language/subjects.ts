import * as ast from './generated/ast.ts'
import { agreementMatters, choices } from './library/choices.ts'
import { statementsOf } from './statements.ts'

/**
 * Nouns for statements that begin with a verb or a preposition, so that a sentence can be read aloud: `no stacking because …`.
 * The left word is what the author writes, the right one the word that begins the statement.
 */
const nouns: Readonly<Record<string, string>> = {
  stacking: 'stacks',
  prerequisites: 'requires',
  relations: 'relates',
  meetings: 'meets',
  supervision: 'supervised',
  providers: 'by',
}

/** Words of a list that can be declined in a section one by one: a service, a matter of the agreement. */
const listed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [ast.Support.$type]: choices['Service.kind']?.words ?? {},
  [ast.Agreement.$type]: agreementMatters.words,
  [ast.Alignment.$type]: choices['EuropeanAlignment.topic']?.words ?? {},
  [ast.Inclusion.$type]: choices['Inclusion.aspect']?.words ?? {},
}

const known = new Map<string, ReadonlyMap<string, string>>()

/**
 * What `no … because` and `unknown … because` can be about in a block: the statements that may stand there, by their first word or a
 * noun for it, and the words of lists that are settled there one by one. Each with the word that begins its statement, or the word itself.
 */
export function subjectsOf(blockType: string): ReadonlyMap<string, string> {
  const before = known.get(blockType)
  if (before) return before
  const statements = statementsOf(blockType).filter((statement) => !statement.common)
  const keywords = new Set(statements.flatMap((statement) => statement.keywords))
  const subjects = new Map([...keywords].map((keyword) => [keyword, keyword]))
  for (const [noun, keyword] of Object.entries(nouns)) if (keywords.has(keyword)) subjects.set(noun, keyword)
  for (const word of Object.keys(listed[blockType] ?? {})) subjects.set(word, word)
  known.set(blockType, subjects)
  return subjects
}
