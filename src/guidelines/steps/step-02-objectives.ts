import type { Guideline } from '../guideline.ts'
import { cooperation } from './step-02-objectives/cooperation.ts'
import { international } from './step-02-objectives/international.ts'
import { lifeAndWork } from './step-02-objectives/life-and-work.ts'
import { moocs } from './step-02-objectives/moocs.ts'
import { synergy } from './step-02-objectives/synergy.ts'

/** Step 2: define the macro-objectives. */
export const objectives: readonly Guideline[] = [lifeAndWork, cooperation, synergy, international, moocs]
