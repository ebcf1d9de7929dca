/** The degree programmes with which a programme has to do. */
import type { AstNode, Reference } from 'langium'
import type { DegreeProgramme } from '../language/generated/ast.ts'
import { isDegreeProgramme } from '../language/generated/ast.ts'
import type { ProgrammeModel } from './model.ts'
import { distinct } from './statements.ts'

/** The types of statement that name a degree programme: relation, origin, stacking, integration. */
const naming = ['Relation', 'Origin', 'Stacking', 'DegreeIntegration'] as const

/** Every degree programme that the programme names, each once, in the order of the first mention in these kinds of statement. */
export function degreesOf(model: ProgrammeModel): DegreeProgramme[] {
  const references = naming.flatMap((type) =>
    (model.nodes.get(type) ?? []).map((node) => (node as AstNode & { readonly degree?: Reference<DegreeProgramme> }).degree?.ref),
  )
  return distinct(references.filter((degree) => isDegreeProgramme(degree)))
}
