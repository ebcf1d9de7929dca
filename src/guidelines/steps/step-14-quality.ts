import type { Guideline } from '../guideline.ts'

export const quality: readonly Guideline[] = []
