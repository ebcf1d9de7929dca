import type { Guideline } from '../guideline.ts'

export const sustainability: readonly Guideline[] = []
