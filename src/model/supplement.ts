/** The qualification supplement: each element of the Council Recommendation, with its value where the programme says it. */
import type { Absence, Supplement, SupplementText } from '../language/generated/ast.ts'
import {
  isAbsence,
  isQualification,
  isSupplement,
  isSupplementElements,
  isSupplementFormat,
  isSupplementText,
} from '../language/generated/ast.ts'
import { supplementElementTable } from '../language/library/supplement-elements.ts'
import type { ProgrammeModel } from './model.ts'
import { all, distinct, sections, textOf } from './statements.ts'
import { type SourceValue, supplementSources } from './supplement-sources.ts'

/** An element of the supplement, and what there is for it. */
export interface SupplementEntry {
  /** The word of the element. */
  readonly element: string
  readonly mandatory: boolean
  /** Found: said in the programme, or in the supplement itself. At issuing: filled in for each learner. Declined: absent for a reason. */
  readonly state: 'found' | 'at-issuing' | 'declined' | 'missing'
  /** The supplement lists it among what it shows. */
  readonly shown: boolean
  /** What the supplement itself says; it stands before the sources. */
  readonly text?: SupplementText
  /** What the programme says, with where it says it. */
  readonly sources: readonly SourceValue[]
  readonly absence?: Absence
}

/** What the qualification supplement can show. */
export interface SupplementFacts {
  /** All sixteen, in the order of the Recommendation. */
  readonly elements: readonly SupplementEntry[]
  readonly formats: readonly string[]
  readonly nodes: readonly Supplement[]
}

/** The supplement, whether its block exists or not. */
export function supplementOf(model: ProgrammeModel): SupplementFacts {
  const nodes = all(sections(model.parts, isQualification), isSupplement)
  const shown = all(nodes, isSupplementElements).flatMap((statement) => statement.elements)
  const texts = all(nodes, isSupplementText)
  const absences = all(nodes, isAbsence)
  const elements = supplementElementTable.map(({ id, mandatory, designTime }): SupplementEntry => {
    const text = texts.find((statement) => statement.element === id && textOf(statement.text))
    const sources = supplementSources[id]?.(model) ?? []
    const absence = absences.find((statement) => statement.subject === id)
    const found = text !== undefined || (designTime && sources.length > 0)
    const state = found ? 'found' : !designTime ? 'at-issuing' : absence ? 'declined' : 'missing'
    return { element: id, mandatory, state, shown: shown.includes(id), text, sources, absence }
  })
  return { elements, formats: distinct(all(nodes, isSupplementFormat).flatMap((statement) => statement.values)), nodes }
}
