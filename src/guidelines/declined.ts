import type { AstNode } from 'langium'
import type { Absence } from '../language/generated/ast.ts'
import type { ProgrammeModel } from '../model/model.ts'
import { textOf } from '../model/statements.ts'
import type { Guideline } from './guideline.ts'
import { every, sectionTypeOf } from './places.ts'

/** The statement with which a programme declines a guideline: `no … because "…"`, with a reason, in the section of its step. */
export function declined(model: ProgrammeModel, guideline: Guideline): Absence | undefined {
  if (!guideline.declinedBy) return undefined
  const section = sectionTypeOf(guideline.step)
  return every(model, 'Absence').find(
    (absence) =>
      guideline.declinedBy?.includes(absence.subject) &&
      (absence.$container as AstNode).$type === section &&
      textOf(absence.reason) !== undefined,
  )
}
