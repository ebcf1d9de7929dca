import type { Guideline } from '../guideline.ts'
import { area } from './step-12-recruitment/area.ts'
import { campaigns } from './step-12-recruitment/campaigns.ts'
import { mobilityWindow } from './step-12-recruitment/window.ts'

/** Step 12: make a student recruitment plan. */
export const recruitment: readonly Guideline[] = [area, campaigns, mobilityWindow]
