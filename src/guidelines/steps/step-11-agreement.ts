import type { Guideline } from '../guideline.ts'

export const agreement: readonly Guideline[] = []
