import type { AstNode, ValidationAcceptor } from 'langium'
import * as ast from '../generated/ast.ts'
import type { MicrocredServices } from '../module.ts'
import { type ProgrammePart, partOf } from '../programmes.ts'
import type { Check, Checks } from './index.ts'
import { error } from './report.ts'

type Described = ast.Course | ast.CourseUse

/** The course that a statement describes: itself, or the shared one that it takes into the programme. */
const courseOf = (node: Described): ast.Course | undefined => (ast.isCourse(node) ? node : node.course?.ref)

/** Reports courses that require each other in a circle, once for each circle: at the course of it that is declared last. */
function acyclic(courses: readonly Described[], reportIn: (node: AstNode) => boolean, accept: ValidationAcceptor): void {
  const requires = new Map<ast.Course, { course: ast.Course; statement: ast.Requires; index: number }[]>()
  for (const each of courses) {
    const course = courseOf(each)
    if (!course) continue
    const edges = (each.statements ?? [])
      .filter(ast.isRequires)
      .flatMap((statement) =>
        statement.courses.flatMap((reference, index) => (reference.ref ? [{ course: reference.ref, statement, index }] : [])),
      )
    requires.set(course, [...(requires.get(course) ?? []), ...edges])
  }
  const done = new Set<ast.Course>()
  const path: ast.Course[] = []
  const visit = (course: ast.Course): void => {
    path.push(course)
    for (const { course: next, statement, index } of requires.get(course) ?? []) {
      const start = path.indexOf(next)
      if (start >= 0) {
        const circle = [...path.slice(start), next].map((each) => each.name)
        if (!reportIn(statement)) continue
        const message =
          circle.length === 2
            ? `${next.name} requires itself.`
            : `These courses require each other, so that none can come first: ${circle.join(' → ')}.`
        error(accept, 'prerequisite-cycle', message, { node: statement, property: 'courses', index })
      } else if (!done.has(next)) visit(next)
    }
    path.pop()
    done.add(course)
  }
  for (const course of requires.keys()) if (!done.has(course)) visit(course)
}

const coursesIn = (part: ProgrammePart): Described[] =>
  (part.statements ?? [])
    .filter(ast.isCurriculum)
    .flatMap((section) => section.statements ?? [])
    .filter((node) => ast.isCourse(node) || ast.isCourseUse(node))

function inProgramme(part: ProgrammePart, accept: ValidationAcceptor, services: MicrocredServices): void {
  const programme = services.references.Programmes.programmeOf(part)
  if (!programme) return
  const courses = services.references.Programmes.parts(programme).flatMap(coursesIn)
  acyclic(courses, (node) => partOf(node) === part, accept)
}

function inFile(file: ast.SourceFile, accept: ValidationAcceptor): void {
  acyclic((file.elements ?? []).filter(ast.isCourse), () => true, accept)
}

/** Prerequisites: no circle. */
export const prerequisiteChecks: Checks = { Programme: [inProgramme], Extension: [inProgramme], SourceFile: [inFile as Check] }
