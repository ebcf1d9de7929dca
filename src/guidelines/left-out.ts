import type { Absence, MicrocredAstType } from '../language/generated/ast.ts'
import { keywordsOf } from '../language/statements.ts'
import { subjectsOf } from '../language/subjects.ts'
import type { Block } from '../model/statements.ts'

type Type = keyof MicrocredAstType

/**
 * What blocks that together describe one thing leave out: the words for each expected statement that none of them has and none of them
 * declines (`no … because "…"`). For what is said of a course in its own file and where a programme includes it, and the like.
 *
 * @param blockType the type of block in which the statements may stand, by which a declined word is understood
 */
export const leftOut = (blocks: readonly Block[], blockType: Type, expected: Partial<Record<Type, string>>): string[] =>
  typesLeftOut(blocks, blockType, Object.keys(expected) as Type[]).map((type) => expected[type] ?? '')

/** The same as types of statements. */
export function typesLeftOut(blocks: readonly Block[], blockType: Type, expected: readonly Type[]): Type[] {
  const statements = blocks.flatMap((block) => block.statements ?? [])
  const there = new Set<string>(statements.map((statement) => statement.$type))
  const absent = expected.filter((type) => !there.has(type))
  if (absent.length === 0) return []
  const subjects = subjectsOf(blockType)
  const declined = new Set(
    statements
      .filter((statement) => statement.$type === 'Absence')
      .map((statement) => subjects.get((statement as Absence).subject)),
  )
  return absent.filter((type) => !keywordsOf(type).some((keyword) => declined.has(keyword)))
}
