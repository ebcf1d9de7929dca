import type { Guideline } from '../guideline.ts'
import { delivery } from './step-07-curriculum/delivery.ts'
import { experience } from './step-07-curriculum/experience.ts'
import { flexibility } from './step-07-curriculum/flexibility.ts'
import { inclusion } from './step-07-curriculum/inclusion.ts'
import { media } from './step-07-curriculum/media.ts'
import { mobility } from './step-07-curriculum/mobility.ts'
import { origin } from './step-07-curriculum/origin.ts'
import { outcomes } from './step-07-curriculum/outcomes.ts'
import { stacking } from './step-07-curriculum/stacking.ts'
import { structure } from './step-07-curriculum/structure.ts'
import { studyLoad } from './step-07-curriculum/study-load.ts'

/** Step 7: design the curriculum. Of the programme book the preliminary remarks (7.0) are known whole, the ten guidelines by name. */
export const curriculum: readonly Guideline[] = [
  origin,
  outcomes,
  structure,
  stacking,
  delivery,
  media,
  flexibility,
  experience,
  studyLoad,
  inclusion,
  mobility,
]
