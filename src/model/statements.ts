/**
 * Reading statements: a block says things in any order, perhaps twice, perhaps spread over several files. These helpers find what
 * is said, keep the order of the text, and leave out what the author has not finished.
 */
import type { AstNode, Reference } from 'langium'
import type { Text } from '../language/generated/ast.ts'
import type { ProgrammePart } from '../language/programmes.ts'

export type { ProgrammePart } from '../language/programmes.ts'

/** Whatever has statements. */
export interface Block {
  readonly statements: readonly AstNode[]
}

/** One of the `is…` functions of the syntax tree. */
export type Guard<T extends AstNode> = (item: unknown) => item is T

/** Every statement of one kind, in the order of the blocks and of the text. */
export function all<T extends AstNode>(blocks: Block | readonly Block[] | undefined, guard: Guard<T>): T[] {
  if (blocks === undefined) return []
  const answers = answersOf(guard)
  const found: T[] = []
  for (const block of Array.isArray(blocks) ? (blocks as readonly Block[]) : [blocks as Block]) {
    for (const statement of block.statements) {
      let is = answers.get(statement.$type)
      if (is === undefined) {
        is = guard(statement)
        answers.set(statement.$type, is)
      }
      if (is) found.push(statement as T)
    }
  }
  return found
}

/** What a guard says of each type: it looks at nothing else, and is asked tens of thousands of times for one programme. */
const known = new WeakMap<Guard<AstNode>, Map<string, boolean>>()

function answersOf<T extends AstNode>(guard: Guard<T>): Map<string, boolean> {
  const before = known.get(guard)
  if (before) return before
  const answers = new Map<string, boolean>()
  known.set(guard, answers)
  return answers
}

/** The statement that counts where one is expected: the first. A second one is the validator's business. */
export function first<T extends AstNode>(blocks: Block | readonly Block[] | undefined, guard: Guard<T>): T | undefined {
  return all(blocks, guard)[0]
}

/** Every block of one step of the guidelines, over all files of the programme. */
export function sections<T extends AstNode & Block>(parts: readonly ProgrammePart[], guard: Guard<T>): T[] {
  return all(parts, guard)
}

/** The nodes that the names refer to; a name that nothing bears is left out (it is reported where it stands). */
export function referred<T extends AstNode>(references: readonly Reference<T>[] | undefined): T[] {
  return (references ?? []).flatMap((reference) => reference.ref ?? [])
}

/** The words of a text: the translation where one is asked for and given, otherwise the text itself; nothing if it is blank. */
export function textOf(text: Text | undefined, language?: string): string | undefined {
  const translation = language && text?.translations.find((candidate) => candidate.language === language)
  const value = (translation || text)?.value?.trim()
  return value || undefined
}

/** A text in one language; `language` is absent for the text itself, which says no language. */
export interface Wording {
  readonly language?: string
  readonly text: string
}

/** A text and its translations, as far as they are not blank. */
export function wordings(text: Text | undefined): Wording[] {
  const own = textOf(text)
  const translated = (text?.translations ?? []).flatMap((translation) =>
    translation.value?.trim() ? [{ language: translation.language, text: translation.value.trim() }] : [],
  )
  return own === undefined ? translated : [{ text: own }, ...translated]
}

/** What a reader calls a node: its title, or its name where it has none. */
export function titleOf(node: AstNode, language?: string): string {
  const named = node as AstNode & {
    readonly title?: Text | string
    readonly text?: Text
    readonly statement?: Text
    readonly name?: string
  }
  const text = named.title ?? named.statement ?? named.text
  const title = typeof text === 'string' ? text : textOf(text, language)
  return title ?? named.name ?? ''
}

/** Each thing once, in the order of its first appearance. */
export function distinct<T>(items: Iterable<T>): T[] {
  return [...new Set(items)]
}
