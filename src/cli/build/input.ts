import type { AstNode } from 'langium'
import type { Diagram } from '../../diagrams/diagram.ts'
import type { ExportInput, Picture, StepState } from '../../exports/export.ts'
import { coverageOf } from '../../guidelines/coverage.ts'
import type { Result } from '../../guidelines/evaluate.ts'
import { basisOf } from '../../guidelines/guideline.ts'
import { bases } from '../../guidelines/reference.ts'
import type { ProgrammeModel } from '../../model/model.ts'

/** A programme as it has been judged. */
export interface Judged {
  readonly model: ProgrammeModel
  readonly results: readonly Result[]
}

/** A diagram that has been described, and drawn where there was a browser. */
export interface DrawnDiagram {
  readonly kind: string
  readonly diagram: Diagram
  readonly svg?: string
}

/**
 * All that the documents of a programme are made from.
 *
 * @param language the language asked for, as an ISO 639-1 code
 * @param place where a node stands, for readers
 */
export function exportInputOf(
  { model, results }: Judged,
  drawn: readonly DrawnDiagram[],
  language: string,
  place: (node: AstNode) => ReturnType<ExportInput['place']>,
): ExportInput {
  const findings = results.map(({ rule, ruleId, guideline, severity, message, node }) => {
    return { rule: ruleId, guideline: guideline.id, basis: bases[basisOf(guideline, rule)], severity, message, node }
  })
  return { model, language, pictures: drawn.map(picture), coverage: coverageOf(model).map(stepState), findings, place }
}

function picture({ kind, diagram: { title, description, legend, mermaid }, svg }: DrawnDiagram): Picture {
  const looks = new Set(legend.map(({ className }) => className))
  const unfinished = looks.has('problem') || (looks.has('empty') && looks.size === 1)
  return { kind, title, description, mermaid, unfinished, ...(svg !== undefined && { svg }) }
}

function stepState({ step, title, guidelines }: ReturnType<typeof coverageOf>[number]): StepState {
  return {
    step,
    title,
    guidelines: guidelines.map(({ guideline, ...state }) => {
      const { id, number, title, summary, address, basis, leftToReader } = guideline
      return { id, number, title, summary, address, basis: bases[basis], leftToReader, ...state }
    }),
  }
}
