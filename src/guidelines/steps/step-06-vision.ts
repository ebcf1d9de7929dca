import type { Guideline } from '../guideline.ts'

export const vision: readonly Guideline[] = []
