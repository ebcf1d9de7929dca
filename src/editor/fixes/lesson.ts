/**
 * What the two examples of a rule teach: the one that keeps the rule says something more than the one that breaks it, and this is what
 * mends a finding of the rule.
 */

import { type AstNode, isReference } from 'langium'
import { exampleProgramme } from '../../guidelines/example.ts'
import type { Rule } from '../../guidelines/guideline.ts'
import { reflection, type SourceFile } from '../../language/generated/ast.ts'
import { choices } from '../../language/library/choices.ts'
import { repeatable } from '../../language/repeatable.ts'
import type { EditorServices } from '../module.ts'

/** One difference between the two examples. */
export type Difference =
  /** A statement that only the second has, in the block of this type. */
  | { readonly kind: 'statement'; readonly blockType: string; readonly node: AstNode }
  /** A statement that only the first has. */
  | { readonly kind: 'without'; readonly type: string }
  /** The end of a statement that only the second has: `for 50 years`. */
  | { readonly kind: 'ending'; readonly node: AstNode; readonly words: readonly string[] }
  /** Words of a list that only the second has. */
  | { readonly kind: 'words'; readonly type: string; readonly property: string; readonly words: readonly string[] }
  /** Names of a list that only the second has, or another name than in the first; which ones is said by the finding. */
  | { readonly kind: 'names'; readonly type: string; readonly property: string; readonly among: string; readonly list: boolean }
  /** Another word out of a list. */
  | { readonly kind: 'word'; readonly type: string; readonly property: string; readonly from: string; readonly to: string }
  /** Anything else: what mends it does not follow from the examples. */
  | { readonly kind: 'other' }

const known = new WeakMap<Rule, readonly Difference[]>()

/** The differences between the example that breaks a rule and the one that keeps it. */
export function lessonOf(rule: Rule, services: EditorServices): readonly Difference[] {
  const before = known.get(rule)
  if (before) return before
  const read = (example: string): AstNode => services.parser.LangiumParser.parse<SourceFile>(exampleProgramme(example)).value
  const lesson = blocks(read(rule.failing), read(rule.passing))
  known.set(rule, lesson)
  return lesson
}

type Block = AstNode & {
  readonly statements?: readonly AstNode[]
  readonly elements?: readonly AstNode[]
  readonly name?: string
}

const statementsIn = (block: Block): readonly Block[] =>
  (block.$type === 'SourceFile' ? block.elements : block.statements)?.filter((each) => each.$cstNode !== undefined) ?? []

/** A statement up to its block, word by word; what stands in quotes is one word. */
export const headOf = (node: AstNode): string[] =>
  node.$cstNode?.text.split(/\{(?=(?:[^"]*"[^"]*")*[^"]*$)/, 1)[0]?.match(/"[^"]*"|[^\s",]+|,/g) ?? []

/** Compares two blocks: their statements in order, each with the one of its kind that comes nearest. */
function blocks(failing: Block, passing: Block): Difference[] {
  const left = [...statementsIn(failing)]
  const differences: Difference[] = []
  for (const statement of statementsIn(passing)) {
    const same = likest(statement, left)
    if (!same) {
      differences.push({ kind: 'statement', blockType: passing.$type, node: statement })
      continue
    }
    left.splice(left.indexOf(same), 1)
    differences.push(...heads(same, statement), ...blocks(same, statement))
  }
  return [...differences, ...left.map(({ $type }): Difference => ({ kind: 'without', type: $type }))]
}

/** What makes a statement another one of its kind: the partner of a service, the topic of a row. */
function keyOf(statement: AstNode): string {
  const properties = repeatable[statement.$type]
  if (!Array.isArray(properties)) return ''
  return properties
    .map((property: string) => (statement as unknown as Record<string, unknown>)[property])
    .map((value) => (isReference(value) ? value.$refText : String(value)))
    .join(' ')
}

/** The statement of the same type that agrees in most words. */
function likest(statement: Block, others: readonly Block[]): Block | undefined {
  const words = new Set(headOf(statement))
  const agreeing = (other: Block): number =>
    headOf(other).filter((word) => words.has(word)).length + (other.$cstNode?.text === statement.$cstNode?.text ? 100 : 0)
  return others
    .filter((other) => other.$type === statement.$type && other.name === statement.name && keyOf(other) === keyOf(statement))
    .sort((a, b) => agreeing(b) - agreeing(a))[0]
}

/** The references of a statement that name something else, or something more, than those of another. */
function namesIn(failing: AstNode, passing: AstNode): Difference[] {
  const old = failing as unknown as Record<string, unknown>
  return Object.entries(passing).flatMap(([property, value]): Difference[] => {
    const [now, before] = [value, old[property]].map((each) => (Array.isArray(each) ? each : [each]).filter(isReference))
    const [first] = now ?? []
    if (!first || !before || before.length === 0) return []
    const names = new Set(before.map(({ $refText }) => $refText))
    if ((now ?? []).every(({ $refText }) => names.has($refText))) return []
    // A list that has other names than before is not the same list with more of them.
    const list = before.every(({ $refText }) => now?.some((each) => each.$refText === $refText))
    const among = reflection.getReferenceType({ reference: first, container: passing, property })
    return [{ kind: 'names', type: passing.$type, property, among, list }]
  })
}

const withoutTexts = (words: readonly string[]): string => words.map((word) => (word.startsWith('"') ? '""' : word)).join(' ')

function heads(failing: AstNode, passing: AstNode): Difference[] {
  const before = headOf(failing)
  const after = headOf(passing)
  // Another text is another example, not another answer; notes are for readers of the example.
  if (withoutTexts(before) === withoutTexts(after) || passing.$type === 'Note') return []
  const type = passing.$type
  const lists = Object.entries(passing).flatMap(([property, value]): Difference[] => {
    if (!choices[`${type}.${property}`] && property !== 'sections') return []
    const old = (failing as unknown as Record<string, unknown>)[property]
    if (Array.isArray(value) && Array.isArray(old)) {
      const words = (value as string[]).filter((word) => !old.includes(word))
      return words.length > 0 ? [{ kind: 'words', type, property, words }] : []
    }
    return typeof value === 'string' && typeof old === 'string' && value !== old
      ? [{ kind: 'word', type, property, from: old, to: value }]
      : []
  })
  const found = [...lists, ...namesIn(failing, passing)]
  if (found.length > 0) return found
  const begins = before.every((word, index) => after[index] === word)
  return begins && after[before.length] !== ','
    ? [{ kind: 'ending', node: passing, words: after.slice(before.length) }]
    : [{ kind: 'other' }]
}
