import type { Guideline } from '../guideline.ts'

export const ecosystem: readonly Guideline[] = []
