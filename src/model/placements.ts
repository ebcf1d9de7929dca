/** Where the structure puts the courses, and which of two it puts first. */
import type { Assessment, Course, Term } from '../language/generated/ast.ts'
import type { ProgrammeModel } from './model.ts'
import { distinct } from './statements.ts'
import type { StructureStep } from './structure.ts'

/** Whether one course comes before another. */
export type Ordering = 'before' | 'after' | 'unordered'

/** Where a course stands: the steps around it from the outermost inwards; a step of any time has no place in its block. */
export interface Placement {
  readonly path: readonly { readonly block: readonly StructureStep[]; readonly index?: number }[]
  readonly terms: readonly Term[]
}

/** Every place of every course of the structure, with the terms that the steps and groups around it name. */
export const placementsOf = (model: ProgrammeModel): Map<Course, Placement[]> =>
  byNode([...placesIn(model)].flatMap(([item, placement]) => (item.kind === 'course' ? [[item.node, placement] as const] : [])))

/** The terms of the assessments that stand beside the courses, as far as the structure says them. */
export function assessmentTermsOf(model: ProgrammeModel): Map<Assessment, readonly Term[]> {
  const places = [...placesIn(model)].flatMap(([item, placement]) =>
    item.kind === 'assessment' ? [[item.node, placement] as const] : [],
  )
  return new Map(Array.from(byNode(places), ([node, its]) => [node, distinct(its.flatMap((place) => place.terms))]))
}

function byNode<Node>(places: readonly (readonly [Node, Placement])[]): Map<Node, Placement[]> {
  const found = new Map<Node, Placement[]>()
  for (const [node, placement] of places) found.set(node, [...(found.get(node) ?? []), placement])
  return found
}

type Item = StructureStep['items'][number]

function placesIn(model: ProgrammeModel): Iterable<readonly [Item, Placement]> {
  function* walk(
    block: readonly StructureStep[],
    path: Placement['path'],
    terms: readonly Term[],
  ): Iterable<readonly [Item, Placement]> {
    for (const [index, step] of block.entries()) {
      const here = [...path, step.order === 'anytime' ? { block } : { block, index }]
      const own = step.terms.length > 0 ? step.terms : terms
      for (const item of step.items) {
        if (item.kind === 'course' || item.kind === 'assessment') yield [item, { path: here, terms: own }]
        else yield* walk(item.steps, here, item.terms.length > 0 ? item.terms : own)
      }
    }
  }
  return walk(model.structure?.steps ?? [], [], [])
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
