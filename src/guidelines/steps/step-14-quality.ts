import type { Guideline } from '../guideline.ts'
import { accreditation } from './step-14-quality/accreditation.ts'
import { alliances } from './step-14-quality/alliances.ts'
import { frameworks } from './step-14-quality/frameworks.ts'
import { instruments } from './step-14-quality/instruments.ts'
import { standards } from './step-14-quality/standards.ts'

/** Step 14: agree on a joint quality assurance scheme. */
export const quality: readonly Guideline[] = [frameworks, standards, alliances, instruments, accreditation]
