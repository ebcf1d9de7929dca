/** Which groups are drawn as one box: a picture of sixty courses, each with its figures, can be read by nobody. */
import type { Course } from '../language/generated/ast.ts'
import type { ProgrammeModel } from '../model/model.ts'
import { distinct } from '../model/statements.ts'
import { coursesWithin, type StructureGroup, type StructureStep } from '../model/structure.ts'

/** So many boxes of courses can be read in one picture. */
export const mostBoxes = 30
/** A group of fewer is not worth folding. */
const least = 4

/** The groups to fold: none in a small programme; otherwise the innermost groups that hold enough courses, the largest first. */
export function foldedGroups(steps: readonly StructureStep[]): ReadonlySet<StructureGroup> {
  const folded = new Set<StructureGroup>()
  let boxes = coursesWithin(steps).length
  const candidates = distinct(leafGroups(steps))
    .map((group) => ({ group, size: coursesWithin(group.steps).length }))
    .filter(({ size }) => size >= least)
    .sort((one, other) => other.size - one.size)
  for (const { group, size } of candidates) {
    if (boxes <= mostBoxes) break
    folded.add(group)
    boxes -= size - 1
  }
  return folded
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
