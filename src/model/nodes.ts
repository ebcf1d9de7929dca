/** Everything that a programme says, by the type of its statements. */
import type { AstNode } from 'langium'
import { isDegreeProgramme, isStakeholder, isTool } from '../language/generated/ast.ts'
import { nodesIn, referencesOf } from '../language/walk.ts'
import type { ProgrammeModel } from './model.ts'

/**
 * All nodes of the programme by type: those of its parts, of its partners' institutions, of the courses that it shares with others, and
 * of the shared stakeholders, tools and degree programmes that any of these refers to.
 * Nodes stand in the order of the files and of the text.
 */
export function nodesOf({ parts, partners, courses }: ProgrammeModel): ReadonlyMap<string, readonly AstNode[]> {
  const shared = courses.filter((course) => course.taken !== 'declared').map((course) => course.node)
  const roots: readonly AstNode[] = [...parts, ...partners.map((partner) => partner.institution), ...shared]
  const byType = new Map<string, AstNode[]>()
  const add = (node: AstNode): void => {
    const same = byType.get(node.$type)
    if (same) same.push(node)
    else byType.set(node.$type, [node])
  }
  const things = new Set<AstNode>()
  for (const root of roots) {
    for (const node of nodesIn(root)) {
      add(node)
      for (const reference of referencesOf(node)) for (const thing of sharedThings(reference.ref)) things.add(thing)
    }
  }
  for (const thing of things) nodesIn(thing).forEach(add)
  return byType
}

/** The node where it stands by itself in a file and belongs to every programme that speaks of it; nothing for all others. */
function sharedThings(node: AstNode | undefined): AstNode[] {
  const isShared = (isStakeholder(node) || isTool(node) || isDegreeProgramme(node)) && node.$container.$type === 'SourceFile'
  return isShared ? [node] : []
}
