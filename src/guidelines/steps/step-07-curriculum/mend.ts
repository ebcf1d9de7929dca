import type { AstNode } from 'langium'
import type { MicrocredAstType } from '../../../language/generated/ast.ts'
import type { CourseEntry } from '../../../model/courses.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import type { Block } from '../../../model/statements.ts'
import type { Finding } from '../../guideline.ts'
import { leftOut } from '../../left-out.ts'
import { listed } from '../../rules.ts'

/**
 * The place where the author of this programme can mend something about a course: the statement, if it stands here; for what a shared
 * course says in its own file, the `include` of it, which may say otherwise.
 */
export function mendAt(entry: CourseEntry, statement?: AstNode): AstNode {
  const head = entry.uses[0] ?? entry.node
  return statement === undefined || (statement.$container === entry.node && head !== entry.node) ? head : statement
}

/** A finding for each course that leaves out some of the expected statements, of its own and of what this programme adds to it. */
export const incompleteCourses = (model: ProgrammeModel, expected: Partial<Record<keyof MicrocredAstType, string>>): Finding[] =>
  model.courses.flatMap((entry) => {
    // Where only its providers say it, each for itself, it is said.
    const places: readonly Block[] = entry.variants.length > 0 ? [...entry.blocks, ...entry.variants] : entry.blocks
    const list = listed(leftOut(places, 'Course', expected))
    return list ? [{ node: mendAt(entry), message: `Course ${entry.name} does not say ${list}.`, missing: `${list} of ${entry.name}` }] : []
  })
