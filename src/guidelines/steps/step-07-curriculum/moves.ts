import type { Mobility } from '../../../language/generated/ast.ts'
import { isMobilityCourse, isMobilityFor } from '../../../language/generated/ast.ts'
import type { CourseEntry } from '../../../model/courses.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { all, first } from '../../../model/statements.ts'
import { every } from '../../places.ts'

/** A mobility with its course, as far as it is one of the programme. */
export interface Move {
  readonly node: Mobility
  readonly entry?: CourseEntry
  readonly forStudents: boolean
}

/** All mobilities of the programme. */
export const movesOf = (model: ProgrammeModel): Move[] =>
  every(model, 'Mobility').map((node) => {
    const course = first(node, isMobilityCourse)?.course?.ref
    return {
      node,
      entry: model.courses.find((entry) => entry.node === course),
      forStudents: all(node, isMobilityFor).some((statement) => statement.values.includes('students')),
    }
  })

/** The credits of the course of a mobility, the most where they differ by provider. */
export const creditsOfMove = (model: ProgrammeModel, entry: CourseEntry | undefined): number | undefined =>
  entry && model.credits.courses.get(entry.node)?.range?.max
