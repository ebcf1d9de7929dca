/** A course as a box, the same in every diagram that draws courses. */
import { listed } from '../language/checks/report.ts'
import type { Course } from '../language/generated/ast.ts'
import type { CourseEntry } from '../model/courses.ts'
import type { ProgrammeModel } from '../model/model.ts'
import { titleOf } from '../model/statements.ts'
import { coursesWithin, type StructureGroup } from '../model/structure.ts'
import type { Box, Chart } from './chart.ts'
import { counted, credits, hours } from './figures.ts'
import { foldedCourses } from './fold.ts'
import { cut } from './texts.ts'

/** "2 ECTS · 56 h", as far as they are known. */
export function volumeText({ node }: CourseEntry, model: ProgrammeModel): string | undefined {
  const volume = model.credits.courses.get(node)
  const parts = [credits(volume?.credits ?? volume?.range), hours(model.load.courses.get(node)?.hours)]
  return parts.filter(Boolean).join(' · ') || undefined
}

/** Who gives it: one, several together, or one of several. */
export function providersText({ providers }: CourseEntry): string | undefined {
  const names = providers.partners.map((partner) => titleOf(partner))
  if (names.length === 0) return undefined
  return providers.manner === 'any-of' ? listed(names, 'or') : listed(names)
}

/** "after Coasts under Change": the courses that it requires. */
export function requiredText({ node }: CourseEntry, model: ProgrammeModel): string | undefined {
  const required = model.order.prerequisites.filter(({ course }) => course === node).map((one) => titleOf(one.required))
  return required.length === 0 ? undefined : `after ${listed(required)}`
}

/** Title, volume and providers; dashed where not every learner takes it. */
export const courseBox = (entry: CourseEntry, model: ProgrammeModel): Box => ({
  kind: 'course',
  look: model.credits.electiveCourses.includes(entry.node) ? 'elective' : 'course',
  text: [entry.title, volumeText(entry, model), providersText(entry)],
  node: entry.node,
})

/** So many titles of courses stand in the box of a folded group, each in a line of its own. */
const mostTitles = 8

/** A group as one box: its title, what is taken of it, and its courses. */
export function foldedBox(group: StructureGroup, how: string | undefined): Box {
  const courses = coursesWithin(group.steps)
  const titles = courses
    .slice(0, courses.length > mostTitles ? mostTitles - 1 : mostTitles)
    .map((course) => cut(titleOf(course), 26))
  const more = courses.length - titles.length
  const text = [
    titleOf(group.node),
    how ?? counted(courses.length, 'course'),
    ...titles.map((title) => `· ${title}`),
    more > 0 ? `and ${more} more` : undefined,
  ]
  return { kind: 'group', look: 'folded', text, node: group.node }
}

/**
 * Draws courses in the order given, those of a folded group as one box, and gives the box of each.
 *
 * @param more further lines for the box of a course
 */
export function drawCourses(
  chart: Chart,
  model: ProgrammeModel,
  courses: readonly CourseEntry[],
  more: (entry: CourseEntry) => readonly (string | undefined)[] = () => [],
): ReadonlyMap<Course, string> {
  const groups = foldedCourses(model)
  const drawn = new Map<Course, string>()
  for (const entry of courses) {
    const group = groups.get(entry.node)
    const box = courseBox(entry, model)
    const id = group
      ? (chart.idOf(group.node) ?? chart.box(foldedBox(group, undefined)))
      : chart.box({ ...box, text: [...box.text, ...more(entry)] })
    drawn.set(entry.node, id)
  }
  return drawn
}
