import { isCapacity, isExpertise, isStaff, isStaffTraining } from '../../../language/generated/ast.ts'
import type { CourseEntry } from '../../../model/courses.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { all, distinct, first } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { listed } from '../../rules.ts'
import { incompleteCourses, mendAt } from './mend.ts'

/** The places of a course: its own figure, or those of its providers together; nothing where one of these is not known. */
function placesOf(entry: CourseEntry): { readonly node: ReturnType<typeof all<never>>[number] | undefined; readonly places?: number } {
  const own = first(entry.blocks, isCapacity)
  if (own) return { node: own as never, places: own.count }
  const each = entry.variants.map((variant) => first(variant, isCapacity)?.count)
  const known = each.filter((count) => count !== undefined)
  const complete = each.length > 0 && known.length === each.length
  return { node: first(entry.variants, isCapacity) as never, places: complete ? known.reduce((sum, count) => sum + count, 0) : undefined }
}
