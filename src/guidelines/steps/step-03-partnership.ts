import type { Guideline } from '../guideline.ts'

export const partnership: readonly Guideline[] = []
