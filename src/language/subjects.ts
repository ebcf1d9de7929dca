import { GrammarAST } from 'langium'
import * as ast from './generated/ast.ts'
import { choices } from './library/choices.ts'
import { partsOf, ruleOf, statementsOf } from './statements.ts'

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

/** A statement of a block whose words are declined one by one: a service, a matter of the agreement. */
export interface ListedStatement {
  readonly type: string
  /** The property that holds the word. */
  readonly property: string
  readonly words: readonly string[]
}

const listedStatement = (type: string, property: string): ListedStatement => ({
  type,
  property,
  words: Object.keys(choices[`${type}.${property}`]?.words ?? {}),
})

const listed: Readonly<Record<string, ListedStatement>> = {
  [ast.Support.$type]: listedStatement(ast.Service.$type, 'kind'),
  [ast.Agreement.$type]: listedStatement(ast.Matter.$type, 'subject'),
  [ast.Alignment.$type]: listedStatement(ast.EuropeanAlignment.$type, 'topic'),
  [ast.Supplement.$type]: listedStatement(ast.SupplementText.$type, 'element'),
}

/** The statement of a block whose words can be declined one by one; nothing where there is none. */
export const listedStatementOf = (blockType: string): ListedStatement | undefined => listed[blockType]

/** The words that the grammar reads after `no` and `unknown`; verbs and prepositions are not among them. */
const readable = (): Set<string> =>
  new Set(
    ['Word', 'StatementWord'].flatMap((rule) => partsOf(ruleOf(rule), GrammarAST.isKeyword).map((keyword) => keyword.value)),
  )

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
  const words = readable()
  const subjects = new Map([...keywords].filter((keyword) => words.has(keyword)).map((keyword) => [keyword, keyword]))
  for (const [noun, keyword] of Object.entries(nouns)) if (keywords.has(keyword)) subjects.set(noun, keyword)
  for (const word of listed[blockType]?.words ?? []) subjects.set(word, word)
  known.set(blockType, subjects)
  return subjects
}
