import type { Guideline } from '../guideline.ts'
import { credentials } from './step-16-admission/credentials.ts'
import { enrolment } from './step-16-admission/enrolment.ts'
import { procedure } from './step-16-admission/procedure.ts'
import { requirements } from './step-16-admission/requirements.ts'

/** Step 16: set up an admission framework. The chapter of the programme book is not known; the sister book on joint master's is. */
export const admission: readonly Guideline[] = [requirements, procedure, credentials, enrolment]
