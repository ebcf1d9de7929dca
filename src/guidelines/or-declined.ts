import { absenceIn } from './declined.ts'
import type { Rule, StepName } from './guideline.ts'

/** The rule, silent where the section of a step says `no … because "…"` about the subject, with a reason. */
export const orDeclined = (step: StepName, subject: string, rule: Rule): Rule => ({
  ...rule,
  find: (model) => (absenceIn(model, step, [subject]) ? [] : rule.find(model)),
})
