/** What hover says of a statement at the word that begins it: what it is for, its form, and the guidelines that ask for it. */
import type { AstNode } from 'langium'
import { AstUtils } from 'langium'
import { catalogue } from '../../guidelines/catalogue.ts'
import type { GuidelineCoverage } from '../../guidelines/coverage.ts'
import { type Guideline, type StepName, steps } from '../../guidelines/guideline.ts'
import { bases } from '../../guidelines/reference.ts'
import { isAbsence, isSection, isUnknown } from '../../language/generated/ast.ts'
import { entryOf, formOf, howOften, type StatementType } from '../../language/reference/index.ts'
import { blocksOf, openingOf, statementsOf } from '../../language/statements.ts'
import { subjectsOf } from '../../language/subjects.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { coverageFor } from '../coverage.ts'
import { code, link, paragraphs, plain } from '../markdown.ts'
import { sumOf } from '../sums.ts'

/** The statement that a node is or belongs to: a value belongs to the statement around it. */
export function statementOf(node: AstNode): AstNode | undefined {
  let current: AstNode | undefined = node
  while (current && blocksOf(current.$type).length === 0) current = current.$container
  return current
}

/** A statement: what it is for, how it is written, what it comes to here, and its guidelines with how far they are answered. */
export function statementHover(node: AstNode, model: ProgrammeModel | undefined): string {
  const type = node.$type as StatementType
  const often = howOften(type)
  const sum = model && sumOf(node, model)
  return paragraphs(
    `**${openingOf(type)}**${often ? ` *(${often})*` : ''}`,
    entryOf(type)?.says,
    aboutSubject(node),
    `Form: ${code(formOf(type))}`,
    sum && `Here: **${plain(sum)}**`,
    guidelineLines(node, model),
  )
}

/** For `no … because`: what the statement that is not there would say. */
function aboutSubject(node: AstNode): string | undefined {
  if (!(isAbsence(node) || isUnknown(node)) || !node.subject || !node.$container) return undefined
  const keyword = subjectsOf((node.$container as AstNode).$type).get(node.subject)
  const statement = statementsOf((node.$container as AstNode).$type).find(
    (each) => keyword !== undefined && each.keywords.includes(keyword),
  )
  const says = statement && entryOf(statement.type)?.says
  return says && `${code(node.subject)}: ${says}`
}

const most = 2

/** The guidelines that a statement answers: two of them in full, more of them by their titles. */
function guidelineLines(node: AstNode, model: ProgrammeModel | undefined): string | undefined {
  const guidelines = guidelinesOf(node)
  if (guidelines.length === 0) return undefined
  const states = new Map(
    (model ? coverageFor(model) : []).flatMap((step) => step.guidelines).map((each) => [each.guideline.id, each]),
  )
  const parts = guidelines.map((guideline) => {
    const state = stateOf(states.get(guideline.id))
    const title = `**${guideline.number} ${plain(guideline.title)}**${state ? `: ${state}` : ''}`
    return guidelines.length > most
      ? `- ${title}`
      : `${title}\n\n${guideline.summary} *Rests on ${bases[guideline.basis]}.* ${link('Read it there', guideline.address)}`
  })
  const step = isSection(node) ? stepOf(node) : undefined
  return paragraphs('---', step && `*${steps[step]}*`, parts.join(guidelines.length > most ? '\n' : '\n\n'))
}

/** Of the guidelines that a type of statement answers those of the step in which it stands, or all where none is of that step. */
function guidelinesOf(node: AstNode): readonly Guideline[] {
  const step = stepOf(node)
  if (isSection(node)) return catalogue.filter((guideline) => guideline.step === step)
  const asking = catalogue.filter((guideline) => guideline.statements.includes(node.$type as StatementType))
  const own = asking.filter((guideline) => guideline.step === step)
  return own.length > 0 ? own : asking
}

function stepOf(node: AstNode): StepName | undefined {
  const section = AstUtils.getContainerOfType(node, isSection)
  return section?.$type.toLowerCase() as StepName | undefined
}

/** How far the programme answers a guideline, in words. */
function stateOf(coverage: GuidelineCoverage | undefined): string | undefined {
  if (!coverage) return undefined
  const { state, missing, reason } = coverage
  if (state === 'declined') return `declined${reason ? ` because “${plain(reason)}”` : ''}`
  if (state === 'partly') return `partly answered; missing: ${missing.map(plain).join('; ')}`
  return state === 'met' ? 'answered' : 'open'
}
