import type { Guideline } from '../guideline.ts'

export const recruitment: readonly Guideline[] = []
