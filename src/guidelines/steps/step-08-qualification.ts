import type { Guideline } from '../guideline.ts'

export const qualification: readonly Guideline[] = []
