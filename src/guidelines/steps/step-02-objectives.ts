import type { Guideline } from '../guideline.ts'

export const objectives: readonly Guideline[] = []
