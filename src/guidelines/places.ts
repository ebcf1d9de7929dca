import type { AstNode, CstNode } from 'langium'
import { CstUtils, GrammarUtils } from 'langium'
import type { Range } from 'vscode-languageserver-types'
import type { MicrocredAstType } from '../language/generated/ast.ts'
import type { ProgrammeModel } from '../model/model.ts'
import type { Block } from '../model/statements.ts'
import type { Finding, StepName } from './guideline.ts'

/** The type of the section of a step: its keyword with a capital. */
export const sectionTypeOf = (step: StepName): string => `${step[0]?.toUpperCase()}${step.slice(1)}`

/** The section of a step, where it is written; the programme where it is not. The place of what is missing in it. */
export function sectionOf(model: ProgrammeModel, step: StepName): AstNode {
  return model.nodes.get(sectionTypeOf(step))?.[0] ?? model.programme
}

/** The blocks of one type, over all files of the programme: all its sections on the curriculum, all its tools. */
export const blocksOfType = (model: ProgrammeModel, type: string): readonly (AstNode & Block)[] =>
  (model.nodes.get(type) ?? []) as readonly (AstNode & Block)[]

/** Whether the programme has a section for this step. The concept and the process have none: they are about the whole. */
export const hasSection = (model: ProgrammeModel, step: StepName): boolean =>
  step === 'concept' || step === 'process' || sectionOf(model, step) !== model.programme

/** All nodes of one type that the programme has, typed. */
export function every<Type extends keyof MicrocredAstType>(model: ProgrammeModel, type: Type): readonly MicrocredAstType[Type][] {
  return (model.nodes.get(type) ?? []) as readonly MicrocredAstType[Type][]
}

/** Whether the programme has a node of one of these types. */
export const says = (model: ProgrammeModel, ...types: readonly (keyof MicrocredAstType)[]): boolean =>
  types.some((type) => (model.nodes.get(type)?.length ?? 0) > 0)

/** The text that a finding marks: the property, the head of a block up to its brace, or the whole of another statement. */
export function rangeOf({ node, property, index }: Finding): Range {
  const marked = property === undefined ? undefined : GrammarUtils.findNodeForProperty(node.$cstNode, property, index)
  return (marked ?? undefined)?.range ?? headOf(node.$cstNode)
}

function headOf(cst: CstNode | undefined): Range {
  const start = cst?.range.start ?? { line: 0, character: 0 }
  if (!cst) return { start, end: start }
  let end = cst.range.end
  for (const leaf of CstUtils.flattenCst(cst)) {
    if (leaf.text === '{') break
    if (!leaf.hidden) end = leaf.range.end
  }
  return { start, end }
}
