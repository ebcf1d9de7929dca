/** The credits of each term, as the structure of the curriculum places its steps. */
import type { Term } from '../language/generated/ast.ts'
import { creditMeasure } from './credits.ts'
import { requiredOf } from './measure.ts'
import type { ProgrammeModel } from './model.ts'
import type { Range } from './ranges.ts'
import { distinct } from './statements.ts'
import type { StructureGroup, StructureItem, StructureStep } from './structure.ts'

/**
 * What a learner needs in each term, in ECTS. A step takes place where it says, or else where the group around it does. Nothing for a term
 * in which no step takes place, or of which a step runs on into another term: how its credits are divided is not said.
 */
export function termCreditsOf(model: ProgrammeModel): ReadonlyMap<Term, Range | undefined> {
  const within = new Map<Term, StructureStep[]>()
  const divided = new Set<Term>()
  const place = (step: StructureStep, terms: readonly Term[]): void => {
    for (const term of terms) {
      within.set(term, [...(within.get(term) ?? []), step])
      if (terms.length > 1) divided.add(term)
    }
  }
  const visit = (step: StructureStep, around: readonly Term[]): void => {
    const terms = step.terms.length > 0 ? step.terms : around
    const open = step.choice ? [] : step.items.filter(isOpenGroup)
    for (const group of open) for (const inner of group.steps) visit(inner, group.terms.length > 0 ? group.terms : terms)
    const rest = step.items.filter((item) => !open.some((group) => group === item))
    const own = rest.map((item) => ('steps' in item ? item.terms : []))
    const allSay = own.length > 0 && own.every((each) => each.length > 0)
    if (rest.length > 0 || open.length === 0) place({ ...step, items: rest }, allSay ? distinct(own.flat()) : terms)
  }
  for (const step of model.structure?.steps ?? []) visit(step, [])
  const measure = creditMeasure(model.credits.courses, model)
  return new Map([...within].map(([term, steps]) => [term, divided.has(term) ? undefined : requiredOf(steps, measure)]))
}

/** A group of which all is taken, so that its steps can be placed one by one. */
const isOpenGroup = (item: StructureItem): item is StructureGroup => 'steps' in item && item.kind !== 'track'
