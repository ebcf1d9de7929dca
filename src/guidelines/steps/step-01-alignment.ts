import type { Guideline } from '../guideline.ts'

export const alignment: readonly Guideline[] = []
