import { coverageOf, type StepCoverage } from '../guidelines/coverage.ts'
import type { ProgrammeModel } from '../model/model.ts'

const known = new WeakMap<ProgrammeModel, readonly StepCoverage[]>()

/** What a programme says about every guideline; computed once for a model, since lenses, views and hovers ask again and again. */
export function coverageFor(model: ProgrammeModel): readonly StepCoverage[] {
  const before = known.get(model)
  if (before) return before
  const coverage = coverageOf(model)
  known.set(model, coverage)
  return coverage
}

/** How many guidelines are answered (met, or declined with a reason), of how many. */
export function answeredOf(model: ProgrammeModel): { readonly answered: number; readonly guidelines: number } {
  const all = coverageFor(model).flatMap((step) => step.guidelines)
  return { answered: all.filter(({ state }) => state === 'met' || state === 'declined').length, guidelines: all.length }
}
