import type { Guideline } from '../guideline.ts'

export const business: readonly Guideline[] = []
