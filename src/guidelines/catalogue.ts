import { type Guideline, type Rule, ruleId } from './guideline.ts'
import { concept } from './steps/step-00-concept.ts'
import { process } from './steps/step-00-process.ts'
import { alignment } from './steps/step-01-alignment.ts'
import { objectives } from './steps/step-02-objectives.ts'
import { partnership } from './steps/step-03-partnership.ts'
import { team } from './steps/step-04-team.ts'
import { support } from './steps/step-05-support.ts'
import { vision } from './steps/step-06-vision.ts'
import { curriculum } from './steps/step-07-curriculum.ts'
import { qualification } from './steps/step-08-qualification.ts'
import { ecosystem } from './steps/step-09-ecosystem.ts'
import { sustainability } from './steps/step-10-sustainability.ts'
import { agreement } from './steps/step-11-agreement.ts'
import { recruitment } from './steps/step-12-recruitment.ts'
import { business } from './steps/step-13-business.ts'
import { quality } from './steps/step-14-quality.ts'
import { examination } from './steps/step-15-examination.ts'
import { admission } from './steps/step-16-admission.ts'
import { languages } from './steps/step-17-languages.ts'

/** Every guideline, in the order of the steps. */
export const catalogue: readonly Guideline[] = [
  ...concept,
  ...process,
  ...alignment,
  ...objectives,
  ...partnership,
  ...team,
  ...support,
  ...vision,
  ...curriculum,
  ...qualification,
  ...ecosystem,
  ...sustainability,
  ...agreement,
  ...recruitment,
  ...business,
  ...quality,
  ...examination,
  ...admission,
  ...languages,
]

/** The rule of a whole id ("curriculum.study-load/hours-per-credit"), with its guideline. */
export function ruleOfId(id: string): { guideline: Guideline; rule: Rule } | undefined {
  for (const guideline of catalogue) {
    for (const rule of guideline.rules) if (ruleId(guideline, rule) === id) return { guideline, rule }
  }
  return undefined
}

/** The guideline that is called so: by its id, its number, or the id of one of its rules. */
export const guidelineCalled = (name: string): Guideline | undefined =>
  catalogue.find(({ id, number }) => id === name || number === name) ?? ruleOfId(name)?.guideline
