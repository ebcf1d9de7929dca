import type { Guideline } from '../guideline.ts'

export const examination: readonly Guideline[] = []
