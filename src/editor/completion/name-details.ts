/** What a name stands for, in one line: of a course its credits and who gives it, of an outcome its text. */
import type { AstNode } from 'langium'
import * as ast from '../../language/generated/ast.ts'
import { kindOf } from '../../language/kinds.ts'
import { countries } from '../../language/library/countries.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { all, type Block, first, referred, textOf, titleOf } from '../../model/statements.ts'

type Fact = string | undefined
type Model = () => ProgrammeModel | undefined
type Facts = (node: never, model: Model) => readonly Fact[]

const blockOf = (node: AstNode): Block => ({ statements: (node as Partial<Block>).statements ?? [] })
const written = (value: { readonly $cstNode?: { readonly text: string } } | undefined): Fact => value?.$cstNode?.text
const namesOf = (nodes: readonly { readonly name: string }[]): Fact => nodes.map(({ name }) => name).join(', ') || undefined

/** What is told of each kind of thing besides its title. */
const facts: Readonly<Record<string, Facts>> = {
  [ast.Course.$type]: (course: ast.Course, modelOf) => {
    const model = modelOf()
    const entry = model?.courses.find(({ node }) => node === course)
    const credits = model?.credits.courses.get(course)?.credits
    const given = all(blockOf(course), ast.isProviders).flatMap(({ partners }) => referred(partners))
    return [
      credits === undefined ? written(first(blockOf(course), ast.isVolumeStatement)?.value) : `${credits} ECTS`,
      namesOf(entry?.providers.partners ?? given),
    ]
  },
  [ast.Institution.$type]: (institution: ast.Institution) => {
    const code = first(blockOf(institution), ast.isCountry)?.code
    return [code && (countries.entries.get(code)?.label ?? code)]
  },
  [ast.DegreeProgramme.$type]: (degree: ast.DegreeProgramme) => [
    written(first(blockOf(degree), ast.isVolumeStatement)?.value),
    namesOf(all(blockOf(degree), ast.isDegreeProvider).flatMap(({ institutions }) => referred(institutions))),
  ],
  [ast.Stakeholder.$type]: (stakeholder: ast.Stakeholder) => [first(blockOf(stakeholder), ast.isStakeholderKind)?.value],
  [ast.Member.$type]: (member: ast.Member) => [
    member.role,
    member.organisation?.$refText,
    textOf(first(blockOf(member), ast.isPerson)?.text),
  ],
  [ast.Group.$type]: (group: ast.Group) => [group.kind],
  [ast.Tool.$type]: (tool: ast.Tool) => [tool.kind],
  [ast.Term.$type]: (term: ast.Term) => [written(term.period)],
  [ast.Assessment.$type]: (assessment: ast.Assessment) => [
    first(blockOf(assessment), ast.isAssessmentKind)?.value,
    written(first(blockOf(assessment), ast.isWeight)?.value),
  ],
  [ast.Outcome.$type]: (outcome: ast.Outcome) => [first(blockOf(outcome), ast.isOutcomeKind)?.value],
  [ast.Fee.$type]: (fee: ast.Fee) => [written(first(blockOf(fee), ast.isAmountStatement)?.value)],
  [ast.Milestone.$type]: (milestone: ast.Milestone) => [first(blockOf(milestone), ast.isDueStatement)?.date],
}

/**
 * One line on what a name stands for: "course · 3 ECTS · Helsinki · Introduction to sustainability".
 *
 * @param modelOf gives the model of the programme; asked only where something is told from it
 */
export function nameDetail(node: AstNode, modelOf: Model): string {
  const told = facts[node.$type]?.(node as never, modelOf) ?? []
  const title = titleOf(node)
  const isTitled = title !== '' && title !== (node as { readonly name?: string }).name
  return [kindOf(node.$type), ...told, isTitled ? title : undefined]
    .filter((fact) => fact !== undefined && fact !== '')
    .join(' · ')
}
