import { listed } from '../language/checks/report.ts'
import { isAbsence, type MicrocredAstType } from '../language/generated/ast.ts'
import type { Block } from '../model/statements.ts'
import { typesSetAside } from './set-aside.ts'

type Type = keyof MicrocredAstType

/**
 * What blocks that together describe one thing leave out: the words for each expected statement that none of them has and none of them
 * sets aside (`no … because "…"`, `unknown … because "…"`). For what is said of a course in its own file and where a programme includes it, and the like.
 *
 * @param blockType the type of block in which the statements may stand, by which a declined word is understood
 */
export const leftOut = (blocks: readonly Block[], blockType: Type, expected: Partial<Record<Type, string>>): string[] =>
  typesLeftOut(blocks, blockType, Object.keys(expected) as Type[]).map((type) => expected[type] ?? '')

/** What is left out and to be asked for, in words; and what coverage waits for, which is what is said to be unknown as well. */
export function asked(blocks: readonly Block[], blockType: Type, expected: Partial<Record<Type, string>>): Asked {
  const types = typesLeftOut(blocks, blockType, Object.keys(expected) as Type[], isAbsence)
  const unknown = typesSetAside(blocks, blockType, types)
  const inWords = (list: readonly Type[]): string => listed(list.map((type) => expected[type] ?? ''))
  const now = types.filter((type) => !unknown.includes(type))
  return types.length > 0 && { now: inWords(now.length > 0 ? now : types), missing: inWords(types), awaited: now.length === 0 }
}

/** What is left out, in the words of a finding; false where it is nothing. */
type Asked = false | { readonly now: string; readonly missing: string; readonly awaited: boolean }

/** What is left out as types of statements. */
export function typesLeftOut(
  blocks: readonly Block[],
  blockType: Type,
  expected: readonly Type[],
  guard?: Parameters<typeof typesSetAside>[3],
): Type[] {
  const statements = blocks.flatMap((block) => block.statements ?? [])
  const there = new Set<string>(statements.map((statement) => statement.$type))
  const absent = expected.filter((type) => !there.has(type))
  if (absent.length === 0) return []
  const aside = typesSetAside(blocks, blockType, absent, guard)
  return absent.filter((type) => !aside.includes(type))
}
