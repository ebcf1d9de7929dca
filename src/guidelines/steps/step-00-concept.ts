import type { Guideline } from '../guideline.ts'
import { document } from './step-00-concept/document.ts'
import { profile } from './step-00-concept/profile.ts'
import { tools } from './step-00-concept/tools.ts'
import { volume } from './step-00-concept/volume.ts'

/** Before the steps: what a micro-credential programme is. */
export const concept: readonly Guideline[] = [volume, document, tools, profile]
