import type { Guideline } from '../guideline.ts'

export const support: readonly Guideline[] = []
