import type { Guideline } from '../guideline.ts'
import { aims } from './step-06-vision/aims.ts'
import { learners } from './step-06-vision/learners.ts'
import { needs } from './step-06-vision/needs.ts'
import { profiles } from './step-06-vision/profiles.ts'
import { relations } from './step-06-vision/relations.ts'

/** Step 6: share a joint vision. The programme book names its guidelines; what they ask is known from the sister books. */
export const vision: readonly Guideline[] = [needs, profiles, learners, aims, ...relations]
