import { textOf } from '../model/statements.ts'
import type { Rule, StepName } from './guideline.ts'
import { every, sectionTypeOf } from './places.ts'

/** The rule, silent where the section of a step says `no … because "…"` about the subject, with a reason. */
export function orDeclined(step: StepName, subject: string, rule: Rule): Rule {
  const section = sectionTypeOf(step)
  return {
    ...rule,
    find: (model) => {
      const declined = every(model, 'Absence').some(
        (absence) => absence.subject === subject && absence.$container.$type === section && textOf(absence.reason) !== undefined,
      )
      return declined ? [] : rule.find(model)
    },
  }
}
