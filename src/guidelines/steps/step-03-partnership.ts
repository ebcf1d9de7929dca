import type { Guideline } from '../guideline.ts'
import { contribution } from './step-03-partnership/contribution.ts'
import { horizon } from './step-03-partnership/horizon.ts'
import { stakeholders } from './step-03-partnership/stakeholders.ts'
import { trust } from './step-03-partnership/trust.ts'

/** Step 3: build the partnership. */
export const partnership: readonly Guideline[] = [trust, contribution, stakeholders, horizon]
