/** Which groups are drawn as one box: a picture of sixty courses, each with its figures, can be read by nobody. */
import type { Course } from '../language/generated/ast.ts'
import type { ProgrammeModel } from '../model/model.ts'
import { coursesWithin, type StructureGroup, type StructureStep } from '../model/structure.ts'

/** So many boxes of courses can be read in one picture. */
export const mostBoxes = 30
/** A group of fewer is not worth folding. */
const least = 4

/** The groups to fold: none in a small programme; otherwise all of the innermost ones that hold enough courses, so that like looks alike. */
export function foldedGroups(steps: readonly StructureStep[]): ReadonlySet<StructureGroup> {
  if (coursesWithin(steps).length <= mostBoxes) return new Set()
  return new Set(leafGroups(steps).filter((group) => coursesWithin(group.steps).length >= least))
}

/** Groups that contain no other group. */
function leafGroups(steps: readonly StructureStep[]): StructureGroup[] {
  const groups = steps.flatMap((step) => step.items.filter((item) => 'steps' in item))
  return groups.flatMap((group) => {
    const inner = leafGroups(group.steps)
    return inner.length > 0 ? inner : [group]
  })
}

/** The folded group in which a course is drawn, for each course that has no box of its own. */
export function foldedCourses(model: ProgrammeModel): ReadonlyMap<Course, StructureGroup> {
  const folded = [...foldedGroups(model.structure?.steps ?? [])]
  return new Map(folded.flatMap((group) => coursesWithin(group.steps).map((course) => [course, group] as const)))
}
