/** What the parts of a dataset are made from: the model of the programme, its essentials, and the identifiers of things. */
import type { Text } from '../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { type Identify, identifiersOn, type Kind } from '../identifiers.ts'
import type { Entity, ReferenceValue, TextValue } from './dataset.ts'
import type { Essentials } from './essentials.ts'
import { valuesOfText } from './values.ts'

export interface Source {
  readonly model: ProgrammeModel
  readonly essentials: Essentials
  /** The identifier of a thing: a place on the page of the programme, the same in each build. */
  readonly id: Identify
  readonly reference: (kind: Kind, ...names: readonly string[]) => ReferenceValue
  /** A text of an author with its translations. */
  readonly texts: (text: Text | undefined) => TextValue[]
}

export function sourceOf(model: ProgrammeModel, essentials: Essentials): Source {
  const id = identifiersOn(essentials.homepage.contentUrl)
  return {
    model,
    essentials,
    id,
    reference: (kind, ...names) => ({ is: 'reference', id: id(kind, ...names) }),
    texts: (text) => valuesOfText(text, essentials.language),
  }
}

/** Refers to things that stand in the dataset. */
export const referencesTo = (entities: readonly Entity[]): ReferenceValue[] => entities.map(({ id }) => ({ is: 'reference', id }))
