/** Where the structure puts the courses, and which of two it puts first. */
import type { Course, Term } from '../language/generated/ast.ts'
import type { ProgrammeModel } from './model.ts'
import { distinct } from './statements.ts'
import type { StructureStep } from './structure.ts'

export type Ordering = 'before' | 'after' | 'unordered'

/** Where a course stands: the steps around it from the outermost inwards; a step of any time has no place in its block. */
export interface Placement {
  readonly path: readonly { readonly block: readonly StructureStep[]; readonly index?: number }[]
  readonly terms: readonly Term[]
}

/** Every place of every course of the structure, with the terms that the steps and groups around it name. */
export function placementsOf(model: ProgrammeModel): Map<Course, Placement[]> {
  const placements = new Map<Course, Placement[]>()
  const walk = (block: readonly StructureStep[], path: Placement['path'], terms: readonly Term[]): void => {
    block.forEach((step, index) => {
      const here = [...path, step.order === 'anytime' ? { block } : { block, index }]
      const own = step.terms.length > 0 ? step.terms : terms
      for (const item of step.items) {
        if (item.kind === 'course') placements.set(item.node, [...(placements.get(item.node) ?? []), { path: here, terms: own }])
        else if (item.kind !== 'assessment') walk(item.steps, here, item.terms.length > 0 ? item.terms : own)
      }
    })
  }
  walk(model.structure?.steps ?? [], [], [])
  return placements
}

/** Certain only if every place of the one lies on the same side of every place of the other. */
export function compared(left: readonly Placement[], right: readonly Placement[]): Ordering {
  const orders = distinct(left.flatMap((one) => right.map((other) => comparedPlaces(one, other))))
  return orders.length === 1 && orders[0] ? orders[0] : 'unordered'
}

function comparedPlaces(left: Placement, right: Placement): Ordering {
  for (const [depth, here] of left.path.entries()) {
    const there = right.path[depth]
    if (!there || there.block !== here.block || here.index === undefined || there.index === undefined) return 'unordered'
    if (here.index !== there.index) return here.index < there.index ? 'before' : 'after'
  }
  return 'unordered'
}
