import type { Guideline } from '../guideline.ts'

export const process: readonly Guideline[] = []
