/** Cycles in what requires what. */
import type { Course } from '../language/generated/ast.ts'
import { distinct } from './statements.ts'

/** Depth first; a cycle is the part of the path that leads back to a course on it. */
export function cyclesOf(prerequisites: readonly { readonly course: Course; readonly required: Course }[]): Course[][] {
  const cycles = new Map<string, Course[]>()
  const done = new Set<Course>()
  const numbers = new Map(
    distinct(prerequisites.flatMap((one) => [one.course, one.required])).map((course, index) => [course, index]),
  )
  const visit = (course: Course, path: readonly Course[]): void => {
    const start = path.indexOf(course)
    if (start >= 0) {
      const cycle = path.slice(start)
      const key = cycle.map((each) => numbers.get(each) ?? 0).sort((a, b) => a - b)
      cycles.set(key.join(' '), cycle)
      return
    }
    if (done.has(course)) return
    for (const one of prerequisites) if (one.course === course) visit(one.required, [...path, course])
    done.add(course)
  }
  for (const course of numbers.keys()) visit(course, [])
  return [...cycles.values()]
}
