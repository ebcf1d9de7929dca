/** What the parts of the JSON share: names, dates, sums and places. */
import type { AstNode } from 'langium'
import type { Sum } from './amounts.ts'
import type { DateSpan } from './dates.ts'
import type { ModelJson } from './json-schema.ts'
import { titleOf } from './statements.ts'

/** A place in the source: lines are counted from 1, both included. */
export interface Place {
  readonly file: string
  readonly from: number
  readonly to: number
}

/** Says where a node stands; nothing for one that has no place. */
export type PlaceOf = (node: AstNode) => Place | undefined

/** A date in the JSON of the model. */
export type JsonDate = NonNullable<ModelJson['calendar'][number]['end']>
/** Money in the JSON of the model. */
export type JsonSum = ModelJson['money']['income']

type Named = AstNode & { readonly name?: string }

/** The name of what is referred to. */
export const nameOf = (node: Named): string => node.name ?? ''

/** The names of what is referred to. */
export const namesOf = (nodes: readonly Named[]): string[] => nodes.map(nameOf)

/** Name, title and place. */
export const namedJson = (node: Named, place: PlaceOf) => ({
  name: nameOf(node),
  title: titleOf(node) || undefined,
  place: place(node),
})

/** A date: as written, and its first and last day. */
export const dateJson = (date: DateSpan): JsonDate => ({ text: date.text, first: date.first, last: date.last })

/** Money by currency, and whether all of it is known. */
export const sumJson = (sum: Sum): JsonSum => ({ amounts: Object.fromEntries(sum.amounts), complete: sum.unknown.length === 0 })
