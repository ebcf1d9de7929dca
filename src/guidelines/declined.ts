import type { AstNode } from 'langium'
import type { Absence } from '../language/generated/ast.ts'
import type { ProgrammeModel } from '../model/model.ts'
import { textOf } from '../model/statements.ts'
import type { Guideline, StepName } from './guideline.ts'
import { every, sectionTypeOf } from './places.ts'

/** The statement with which a programme declines a guideline: `no … because "…"`, with a reason, in the section of its step. */
export const declined = (model: ProgrammeModel, { step, declinedBy }: Guideline): Absence | undefined =>
  declinedBy && absenceIn(model, step, declinedBy)

/** The statement of a section that says of one of these subjects, with a reason, that there is none. */
export function absenceIn(model: ProgrammeModel, step: StepName, subjects: readonly string[]): Absence | undefined {
  const section = sectionTypeOf(step)
  return every(model, 'Absence').find(
    (absence) =>
      subjects.includes(absence.subject) &&
      (absence.$container as AstNode).$type === section &&
      textOf(absence.reason) !== undefined,
  )
}
