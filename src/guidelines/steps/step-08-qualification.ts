import type { Guideline } from '../guideline.ts'
import { jointAward } from './step-08-qualification/award.ts'
import { institutionalFit } from './step-08-qualification/fit.ts'
import { justification } from './step-08-qualification/justification.ts'
import { professionalRecognition } from './step-08-qualification/professional.ts'
import { supplement } from './step-08-qualification/supplement.ts'
import { awardType } from './step-08-qualification/type.ts'

/** Step 8: agree on a qualification. */
export const qualification: readonly Guideline[] = [
  justification,
  institutionalFit,
  awardType,
  jointAward,
  supplement,
  professionalRecognition,
]
