import type { Guideline } from '../guideline.ts'

export const curriculum: readonly Guideline[] = []
