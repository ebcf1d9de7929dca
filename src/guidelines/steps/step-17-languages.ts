import type { Guideline } from '../guideline.ts'

export const languages: readonly Guideline[] = []
