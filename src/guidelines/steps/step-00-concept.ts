import type { Guideline } from '../guideline.ts'

export const concept: readonly Guideline[] = []
