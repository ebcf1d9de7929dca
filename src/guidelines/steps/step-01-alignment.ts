import type { Guideline } from '../guideline.ts'
import { european } from './step-01-alignment/european.ts'
import { initiatives } from './step-01-alignment/initiatives.ts'
import { institutions } from './step-01-alignment/institutions.ts'
import { national } from './step-01-alignment/national.ts'

/** Step 1: align with European and national developments. */
export const alignment: readonly Guideline[] = [institutions, european, national, initiatives]
