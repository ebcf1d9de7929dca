import type { Mutant } from '../support/mutants.ts'

/** Why nothing notices when a fact of some kind is deleted or changed. */
export interface Survivors {
  readonly kinds: readonly Mutant['kind'][]
  /** The types of statement that the fact stands in. */
  readonly statements: readonly string[]
  readonly reason: string
}

/** All that may change unnoticed in the complete example, with the reason for each. The full run fails for a survivor that stands nowhere here. */
export const survivors: readonly Survivors[] = []
