/** What of an example's statements a block lacks: an example shows them all, a programme has most of them already. */

import { type AstNode, AstUtils, isReference } from 'langium'
import type { Result } from '../../guidelines/evaluate.ts'
import { whatStands } from '../../language/checks/absences.ts'
import { choices } from '../../language/library/choices.ts'
import { repeatable } from '../../language/repeatable.ts'
import { type Given, mentions } from '../suggestions.ts'

/** A statement to be added, written like the one of an example. */
export interface Lacking {
  readonly like: AstNode
  /** What is known better than by the example: which word out of a list the finding asks for. */
  readonly given: Given
}

/**
 * The statements that are to be added to a block: those that a finding speaks of, and never what stands there already.
 *
 * @param shown the statements that the example of the rule has
 * @param there what the block says already, in all files; nothing where the block is yet to be written
 * @param block the type of the block
 */
export function lackingIn(shown: readonly AstNode[], there: readonly AstNode[], block: string, finding: Result): Lacking[] {
  const byType = [...Map.groupBy(shown, ({ $type }) => $type)]
  return byType.flatMap(([type, alike]) => {
    const same = there.filter(({ $type }) => $type === type)
    if (repeatable[type] === undefined && same.length > 0 && !('name' in (alike[0] ?? {}))) return []
    const wanted = bySpokenWord(alike, same, finding) ?? alike.map((like): Lacking => ({ like, given: {} }))
    return wanted.filter(
      ({ like, given }) => !same.some((each) => isSame(like, given, each, finding)) && !contradicts(like, there, block),
    )
  })
}

/** Of statements with a word out of a list (`dimension coherence`), one for each word that the finding asks for. */
function bySpokenWord(alike: readonly AstNode[], same: readonly AstNode[], finding: Result): Lacking[] | undefined {
  const [first] = alike
  if (!first) return undefined
  for (const [type, property] of listedWords(first)) {
    const key = `${type}.${property}`
    const asked = askedFor(Object.keys(choices[key]?.words ?? {}), finding)
    const missing = asked.filter((word) => !same.some((each) => wordsIn(each, type, property).includes(word)))
    // A finding that lists many words tells what could be said, and not what is to be said.
    if (missing.length === 0 || asked.length > alike.length) continue
    return missing.map((word) => ({
      like: alike.find((each) => wordsIn(each, type, property).includes(word)) ?? first,
      given: { [key]: [word] },
    }))
  }
  return undefined
}

/** Where a statement has a word out of a list: in its head, or in its block. */
const listedWords = (statement: AstNode): (readonly [type: string, property: string])[] =>
  AstUtils.streamAst(statement)
    .toArray()
    .flatMap((node) => Object.keys(node).map((property) => [node.$type, property] as const))
    .filter(([type, property]) => choices[`${type}.${property}`])

/** The words that a statement and what stands in it have for a property. */
const wordsIn = (statement: AstNode, type: string, property: string): unknown[] =>
  AstUtils.streamAst(statement)
    .filter(({ $type }) => $type === type)
    .map((node) => wordFor(node, property))
    .toArray()

const wordFor = (node: AstNode, property: string): unknown => (node as unknown as Record<string, unknown>)[property]

/** Whether a statement stands there that is the same one of its kind, so that another would be one too many: the `at` of one partner. */
function isSame(like: AstNode, given: Given, there: AstNode, { missing = '', message }: Result): boolean {
  const properties = repeatable[like.$type]
  if (!Array.isArray(properties)) return false
  return properties.every((property: string) => {
    const value = wordFor(there, property)
    if (isReference(value)) return mentions(`${missing} ${message}`, value.$refText)
    return value === (given[`${like.$type}.${property}`]?.[0] ?? wordFor(like, property))
  })
}

/** Whether a `no … because` is to be added beside what it says is not there. */
function contradicts(like: AstNode, there: readonly AstNode[], block: string): boolean {
  const subject = like.$type === 'Absence' ? wordFor(like, 'subject') : undefined
  return typeof subject === 'string' && whatStands(subject, block, there) !== undefined
}

/** The words of which a finding speaks: best of all where it says what is missing. */
export function askedFor(words: readonly string[], { missing = '', message }: Pick<Result, 'missing' | 'message'>): string[] {
  const inMissing = words.filter((word) => mentions(missing, word))
  return inMissing.length > 0 || missing !== '' ? inMissing : words.filter((word) => mentions(message, word))
}
