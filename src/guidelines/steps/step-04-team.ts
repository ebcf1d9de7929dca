import type { Guideline } from '../guideline.ts'
import { leadership } from './step-04-team/leadership.ts'
import { recommendations } from './step-04-team/recommendations.ts'
import { sharedTasks } from './step-04-team/shared-tasks.ts'

/** Step 4: compose the programme team. */
export const team: readonly Guideline[] = [leadership, sharedTasks, recommendations]
