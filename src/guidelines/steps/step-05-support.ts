import type { Guideline } from '../guideline.ts'
import { administration } from './step-05-support/administration.ts'
import { extensionSchools } from './step-05-support/extension-schools.ts'
import { informationTechnology } from './step-05-support/information-technology.ts'
import { internationalisation } from './step-05-support/internationalisation.ts'
import { legalServices } from './step-05-support/legal-services.ts'
import { studentAdministration } from './step-05-support/student-administration.ts'
import { teachingSupport } from './step-05-support/teaching-support.ts'

/** Step 5: ensure cross-institutional support. */
export const support: readonly Guideline[] = [
  administration,
  teachingSupport,
  internationalisation,
  informationTechnology,
  legalServices,
  studentAdministration,
  extensionSchools,
]
