import type { Institution, MicrocredAstType } from '../language/generated/ast.ts'
import type { ProgrammeModel } from '../model/model.ts'
import type { Basis, Remedy, Rule, StepName, Weight } from './guideline.ts'
import { every, sectionOf } from './places.ts'
import { listed } from './rules.ts'

/** What a rule of this form looks for. */
interface Wanted<Type extends keyof MicrocredAstType> {
  readonly id: string
  readonly step: StepName
  readonly type: Type
  readonly partnerOf: (node: MicrocredAstType[Type]) => Institution | undefined
  /** The rule in one sentence. */
  readonly says: string
  /** The message, for the names of the partners that are left out. */
  readonly message: (names: string) => string
  /** What is missing, in a few words before the names: "the quality system of". */
  readonly missing: string
  readonly failing: string
  readonly passing: string
  readonly weight?: Weight
  readonly basis?: Basis
  /** When the rule can judge; always where it is not said. */
  readonly when?: (model: ProgrammeModel) => boolean
}

/** A rule that each full partner has a statement of its own of one type; one finding, with all partners that have none. */
export function eachPartner<Type extends keyof MicrocredAstType>(wanted: Wanted<Type>): Rule {
  const { id, step, type, partnerOf, says, message, missing, failing, passing, weight = 'gap', basis, when } = wanted
  return {
    id,
    kind: 'consistency',
    weight,
    basis,
    says,
    needs: ['Institution'],
    failing,
    passing,
    find: (model) => {
      if (when && !when(model)) return []
      const without = partnersWithout(model, every(model, type).map(partnerOf))
      if (without.length === 0) return []
      const names = listed(without)
      const block = sectionOf(model, step)
      const remedy: Remedy = { kind: 'insert', block, types: [type], names: without }
      return [{ node: block, message: message(names), missing: `${missing} ${names}`, remedy }]
    },
  }
}

/** The names of the full partners that are not among the given ones. */
export function partnersWithout(model: ProgrammeModel, named: readonly (Institution | undefined)[]): string[] {
  const there = new Set(named)
  return model.partners
    .filter((partner) => partner.full && !there.has(partner.institution))
    .map((partner) => partner.institution.name)
}
