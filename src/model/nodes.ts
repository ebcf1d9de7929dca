/** Everything that a programme says, by the type of its statements. */
import type { AstNode } from 'langium'
import { AstUtils } from 'langium'
import type { ProgrammeModel } from './model.ts'

/**
 * All nodes of the programme by type: those of its parts, of its partners' institutions, and of the courses that it shares with others.
 * Nodes stand in the order of the files and of the text.
 */
export function nodesOf({ parts, partners, courses }: ProgrammeModel): ReadonlyMap<string, readonly AstNode[]> {
  const shared = courses.filter((course) => course.taken !== 'declared').map((course) => course.node)
  const roots: readonly AstNode[] = [...parts, ...partners.map((partner) => partner.institution), ...shared]
  const byType = new Map<string, AstNode[]>()
  for (const root of roots) {
    for (const node of AstUtils.streamAst(root)) {
      const same = byType.get(node.$type)
      if (same) same.push(node)
      else byType.set(node.$type, [node])
    }
  }
  return byType
}
