import type { AstNode } from 'langium'
import type { ProgrammeModel } from '../model/model.ts'
import { textOf } from '../model/statements.ts'
import { catalogue } from './catalogue.ts'
import { unresolvedTypes } from './evaluate.ts'
import { type Guideline, type StepName, steps } from './guideline.ts'
import { hasSection } from './places.ts'
import { declined, isDeclined } from './set-aside.ts'

/** How far a programme answers a guideline. */
export type State = 'met' | 'partly' | 'declined' | 'open'

/** What a programme says about one guideline. */
export interface GuidelineCoverage {
  readonly guideline: Guideline
  readonly state: State
  /** What is missing, in a few words each; empty unless partly met. */
  readonly missing: readonly string[]
  /** Why it is declined or does not apply. */
  readonly reason?: string
  /** The statements that answer it, in the order of the files. */
  readonly nodes: readonly AstNode[]
}

/** The states of the guidelines of one step, counted. */
export interface StepCoverage {
  readonly step: StepName
  readonly title: string
  readonly counts: Readonly<Record<State, number>>
  readonly guidelines: readonly GuidelineCoverage[]
}

/** What a programme says about every guideline, step by step in the order of the catalogue. */
export function coverageOf(model: ProgrammeModel): StepCoverage[] {
  const unresolved = unresolvedTypes(model)
  return (Object.keys(steps) as StepName[]).map((step) => {
    const guidelines = catalogue
      .filter((guideline) => guideline.step === step)
      .map((guideline) => cover(model, guideline, unresolved))
    const count = (state: State): number => guidelines.filter((each) => each.state === state).length
    return {
      step,
      title: steps[step],
      counts: { met: count('met'), partly: count('partly'), declined: count('declined'), open: count('open') },
      guidelines,
    }
  })
}

function cover(model: ProgrammeModel, guideline: Guideline, unresolved: ReadonlySet<string>): GuidelineCoverage {
  const nodes = guideline.answeredBy?.(model) ?? guideline.statements.flatMap((type) => model.nodes.get(type) ?? [])
  const reason = guideline.notApplicable?.(model) ?? textOf(declined(model, guideline)?.reason)
  if (reason !== undefined) return { guideline, state: 'declined', missing: [], reason, nodes }
  if (!hasSection(model, guideline.step) || nodes.length === 0) return { guideline, state: 'open', missing: [], nodes }
  // What cannot be judged for an unknown name is not called missing.
  const missing = guideline.rules
    .filter((rule) => rule.weight === 'gap' && !rule.needs?.some((type) => unresolved.has(type)))
    .flatMap((rule) => rule.find(model).filter((finding) => !isDeclined(model, rule, finding)))
    .map((finding) => finding.missing ?? finding.message)
  return { guideline, state: missing.length > 0 ? 'partly' : 'met', missing: [...new Set(missing)], nodes }
}
