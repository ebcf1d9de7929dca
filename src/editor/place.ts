import type { AstNode } from 'langium'
import { AstUtils } from 'langium'
import { rangeOf } from '../guidelines/places.ts'
import type { Place } from './protocol.ts'

/** Where a statement stands: the head of a block up to its brace, or the whole of another statement; or only a property of it. */
export const placeOf = (node: AstNode, property?: string): Place => ({
  uri: AstUtils.getDocument(node).uri.toString(),
  range: rangeOf({ node, property, message: '' }),
})
