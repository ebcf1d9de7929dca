import type { AstNode } from 'langium'
import type { MicrocredAstType } from '../../../language/generated/ast.ts'
import type { CourseEntry } from '../../../model/courses.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import type { Block } from '../../../model/statements.ts'
import type { Finding } from '../../guideline.ts'
import { typesLeftOut } from '../../left-out.ts'
import { listed } from '../../rules.ts'

/**
 * The place where the author of this programme can mend something about a course: the statement, if it stands here; for what a shared
 * course says in its own file, the `include` of it, which may say otherwise.
 */
export function mendAt(entry: CourseEntry, statement?: AstNode): AstNode {
  const head = entry.uses[0] ?? entry.node
  return statement === undefined || (statement.$container === entry.node && head !== entry.node) ? head : statement
}

/**
 * What several courses lack: one finding each, or a single one at the curriculum where it is all of them, for then it has one cause.
 *
 * @param messageOfAll what to say of all courses together; they are two at least
 */
export function eachOrAll(
  model: ProgrammeModel,
  findings: readonly Finding[],
  messageOfAll: string,
  missingInAll: string,
): readonly Finding[] {
  const { courses, curricula } = model
  const [node] = curricula
  const all = findings.filter(({ awaited }) => !awaited)
  if (!node || courses.length < 2 || all.length < courses.length) return findings
  return [{ node, message: messageOfAll, missing: missingInAll }]
}

/**
 * Courses that leave out some of the expected statements, of their own and of what this programme adds to them: what all of them leave out
 * is said once, the rest for each course.
 */
export function incompleteCourses(model: ProgrammeModel, expected: Partial<Record<Type, string>>): Finding[] {
  const { courses, curricula } = model
  const gaps = courses.map((entry) => {
    // Where only its providers say it, each for itself, it is said.
    const places: readonly Block[] = entry.variants.length > 0 ? [...entry.blocks, ...entry.variants] : entry.blocks
    return { entry, without: typesLeftOut(places, 'Course', keysOf(expected)) }
  })
  const [node] = curricula
  const inAll =
    node && courses.length > 1 ? keysOf(expected).filter((type) => gaps.every((gap) => gap.without.includes(type))) : []
  const inWords = (types: readonly Type[]): string[] => types.map((type) => expected[type] ?? '')
  const ofEach = gaps.flatMap(({ entry, without }): Finding[] => {
    const types = without.filter((type) => !inAll.includes(type))
    if (types.length === 0) return []
    const list = listed(inWords(types))
    const block = mendAt(entry)
    return [
      {
        node: block,
        message: `Course ${entry.name} does not say ${list}.`,
        missing: `${list} of ${entry.name}`,
        remedy: { kind: 'insert', block, types },
      },
    ]
  })
  if (!node || inAll.length === 0) return ofEach
  const words = inWords(inAll)
  return [{ node, message: `No course says ${listed(words, 'or')}.`, missing: `${listed(words)} of the courses` }, ...ofEach]
}

type Type = keyof MicrocredAstType
const keysOf = (expected: Partial<Record<Type, string>>): Type[] => Object.keys(expected) as Type[]
