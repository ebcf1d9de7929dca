import type { Guideline } from '../guideline.ts'
import { annualEvaluation } from './step-10-sustainability/evaluation.ts'
import { financialFramework } from './step-10-sustainability/finance.ts'
import { milestones } from './step-10-sustainability/milestones.ts'
import { partnerReviews } from './step-10-sustainability/reviews.ts'
import { thirdMission } from './step-10-sustainability/third-mission.ts'

/** Step 10: set up a sustainability framework. */
export const sustainability: readonly Guideline[] = [
  milestones,
  partnerReviews,
  annualEvaluation,
  financialFramework,
  thirdMission,
]
