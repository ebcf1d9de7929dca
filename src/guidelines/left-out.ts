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
export function leftOut(blocks: readonly Block[], blockType: Type, expected: Partial<Record<Type, string>>): string[] {
  const statements = blocks.flatMap((block) => block.statements ?? [])
  const there = new Set<string>(statements.map((statement) => statement.$type))
  const absent = (Object.entries(expected) as [Type, string][]).filter(([type]) => !there.has(type))
  if (absent.length === 0) return []
  const subjects = subjectsOf(blockType)
  const declined = new Set(
    statements
      .filter((statement) => statement.$type === 'Absence')
      .map((statement) => subjects.get((statement as Absence).subject)),
  )
  return absent.filter(([type]) => !keywordsOf(type).some((keyword) => declined.has(keyword))).map(([, words]) => words)
}
