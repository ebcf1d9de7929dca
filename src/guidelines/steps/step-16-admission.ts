import type { Guideline } from '../guideline.ts'

export const admission: readonly Guideline[] = []
