import type { AstNode, AstNodeDescription, AstNodeDescriptionProvider, LangiumDocument } from 'langium'
import { MultiMap } from 'langium'
import * as ast from './generated/ast.ts'
import { nodesIn } from './walk.ts'

/** Something with a name, by which other statements refer to it. */
export type Named = AstNode & { name: string }

/** Names by hash: what a part of a programme declares, or what a file offers to those that import it. */
export type NameTable = MultiMap<string, AstNodeDescription>

/** Whether a node declares a name. Not all with a `name` are complete: the author may be about to type it. */
export function isNamed(node: AstNode): node is Named {
  return typeof (node as Partial<Named>).name === 'string'
}

/**
 * Kinds of things that one reference can mean share a namespace: a name in it may be given once in a programme.
 * A kind that does not stand here has a namespace of its own.
 */
const namespaces: Readonly<Record<string, string>> = {
  [ast.Institution.$type]: 'partners, stakeholders and functions in the team',
  [ast.Stakeholder.$type]: 'partners, stakeholders and functions in the team',
  [ast.Member.$type]: 'partners, stakeholders and functions in the team',
  [ast.Course.$type]: 'courses, groups and joint activities',
  [ast.Group.$type]: 'courses, groups and joint activities',
  [ast.JointActivity.$type]: 'courses, groups and joint activities',
}

/** The namespace of a declaration, as said to a reader. */
export const namespaceOf = (node: AstNode): string => namespaces[node.$type] ?? node.$type

/**
 * The name under which the whole programme knows a declaration: its own, or for an assessment of a course the course's and its own
 * (`Intro.Essay`), since courses often have assessments of the same name.
 */
export function nameOf(node: Named): string {
  if (!ast.isAssessment(node)) return node.name
  const course = node.$container
  if (ast.isCourse(course)) return `${course.name}.${node.name}`
  if (ast.isCourseUse(course)) return `${course.course?.$refText}.${node.name}`
  return node.name
}

/** All names that are declared inside a part of a programme, or by a shared thing of a file. */
export function declaredNames(root: AstNode, document: LangiumDocument, descriptions: AstNodeDescriptionProvider): NameTable {
  const table: NameTable = new MultiMap()
  for (const node of nodesIn(root)) {
    if (isNamed(node) && !ast.isProgramme(node) && !ast.isQualificationType(node)) {
      const name = nameOf(node)
      table.add(name, descriptions.createDescription(node, name, document))
    }
  }
  return table
}
