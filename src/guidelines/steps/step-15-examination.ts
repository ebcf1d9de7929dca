import type { Guideline } from '../guideline.ts'
import { awarding } from './step-15-examination/awarding.ts'
import { grading } from './step-15-examination/grading.ts'
import { organisation } from './step-15-examination/organisation.ts'
import { supplement } from './step-15-examination/supplement.ts'

/** Step 15: set up joint examination regulations. The chapter of the programme book is not known; the sister book on joint master's is. */
export const examination: readonly Guideline[] = [organisation, grading, awarding, supplement]
