import type { Guideline } from '../guideline.ts'
import { allocation } from './step-13-business/allocation.ts'
import { degrees } from './step-13-business/degrees.ts'
import { fees } from './step-13-business/fees.ts'
import { funding } from './step-13-business/funding.ts'
import { institutionalModels } from './step-13-business/institutional-models.ts'
import { scholarships } from './step-13-business/scholarships.ts'
import { stakeholders } from './step-13-business/stakeholders.ts'

/** Step 13: make a business plan. */
export const business: readonly Guideline[] = [
  funding,
  fees,
  stakeholders,
  scholarships,
  allocation,
  institutionalModels,
  degrees,
]
