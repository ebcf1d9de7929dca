/**
 * How a programme sets something aside with a reason: `no … because "…"` settles it, `unknown … because "…"` says that it is seen. Neither
 * is forgotten, so that no rule reports it; but only what is declined counts as answered.
 */
import { type AstNode, AstUtils } from 'langium'
import { type Absence, isAbsence, isSection, isUnknown, type MicrocredAstType, type Unknown } from '../language/generated/ast.ts'
import { isProgrammePart } from '../language/programmes.ts'
import { blocksOf, keywordsOf, statementsOf } from '../language/statements.ts'
import { subjectsOf } from '../language/subjects.ts'
import type { ProgrammeModel } from '../model/model.ts'
import { all, type Block, type Guard, textOf } from '../model/statements.ts'
import type { Finding, Guideline, Rule, StepName } from './guideline.ts'
import { blocksOfType, every, sectionTypeOf } from './places.ts'

type Type = keyof MicrocredAstType
type Refusal = Absence | Unknown

const isRefusal: Guard<Refusal> = (node): node is Refusal => isAbsence(node) || isUnknown(node)

/** The statement with which a programme declines a guideline: `no … because "…"`, with a reason, in the section of its step. */
export const declined = (model: ProgrammeModel, { step, declinedBy = [] }: Guideline): Absence | undefined =>
  every(model, 'Absence').find((node) => sets(node, step, declinedBy))

/** Whether a programme says of a guideline, with a reason, that there is nothing to say on it, or that this is not known yet. */
export const isSetAside = (model: ProgrammeModel, { step, declinedBy = [] }: Pick<Guideline, 'step' | 'declinedBy'>): boolean =>
  [...every(model, 'Absence'), ...every(model, 'Unknown')].some((node) => sets(node, step, declinedBy))

const sets = ({ $container, subject, reason }: Refusal, step: StepName, subjects: readonly string[]): boolean =>
  subjects.includes(subject) && ($container as AstNode).$type === sectionTypeOf(step) && textOf(reason) !== undefined

/**
 * The given types of statement of which blocks say that there is none of them, or that it is not known yet.
 *
 * @param blockType the type of block by which the word is understood: in `curriculum`, `no stacking` is about `stacks into …`
 */
export function typesSetAside(
  blocks: readonly Block[],
  blockType: string,
  types: readonly Type[],
  guard: Guard<Refusal> = isRefusal,
): Type[] {
  const refusals = all(blocks, guard).filter(({ reason }) => textOf(reason) !== undefined)
  if (refusals.length === 0) return []
  const subjects = subjectsOf(blockType)
  const words = new Set(refusals.map(({ subject }) => subjects.get(subject)))
  return types.filter((type) => keywordsOf(type).some((keyword) => words.has(keyword)))
}

/** Whether the block where a finding stands sets aside what its rule asks for: for the findings of a check. */
export const isAnswered = (model: ProgrammeModel, rule: Rule, finding: Finding): boolean =>
  asksFor(model, rule, finding, isRefusal)

/** Whether it declines that: for coverage, where something unknown is still to come. */
export const isDeclined = (model: ProgrammeModel, rule: Rule, finding: Finding): boolean =>
  asksFor(model, rule, finding, isAbsence)

function asksFor(model: ProgrammeModel, rule: Rule, { node, remedy }: Finding, guard: Guard<Refusal>): boolean {
  const insertion = remedy?.kind === 'insert' && !remedy.names ? remedy : undefined
  const asks = rule.asks ?? (rule.kind === 'presence' ? insertion?.types : undefined)
  const around = blockAround(insertion?.block ?? node)
  if (!asks || !around) return false
  return whereAsked(model, around, asks).some((block) => typesSetAside([block], block.$type, asks, guard).length > 0)
}

/** The blocks that could say what is asked for: the one of the finding, or else those within it or around it in which it may stand. */
function whereAsked(model: ProgrammeModel, around: AstNode & Block, asks: readonly Type[]): readonly (AstNode & Block)[] {
  const whole = wholeBlock(model, around)
  if (statementsOf(around.$type).some(({ type }) => asks.includes(type as Type))) return whole
  const blocks = asks.flatMap(blocksOf).flatMap((type) => blocksOfType(model, type))
  return blocks.filter((block) => whole.some((each) => isWithin(block, each) || isWithin(each, block)))
}

const isWithin = (inner: AstNode, outer: AstNode): boolean =>
  AstUtils.getContainerOfType(inner, (each): each is AstNode => each === outer) !== undefined

/** The node where it has statements, or else the block in which it stands. */
const blockAround = (node: AstNode): (AstNode & Block) | undefined =>
  AstUtils.getContainerOfType(node, (each): each is AstNode & Block => 'statements' in each)

/** The block; a section, the head of a programme and a course that is taken from another file are one over all places that speak of them. */
function wholeBlock(model: ProgrammeModel, block: AstNode & Block): readonly (AstNode & Block)[] {
  if (isProgrammePart(block)) return model.parts
  if (isSection(block)) return blocksOfType(model, block.$type)
  const course = model.courses.find(({ node, uses }) => node === block || uses.some((use) => use === block))
  return course ? [course.node, ...course.uses] : [block]
}
