/** What hover says of a thing with a name, at its declaration and wherever its name stands. */
import type { AstNode } from 'langium'
import * as ast from '../../language/generated/ast.ts'
import { kindOf } from '../../language/kinds.ts'
import type { Named } from '../../language/names.ts'
import { nameOf } from '../../language/names.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { type Block, titleOf } from '../../model/statements.ts'
import { answeredOf } from '../coverage.ts'
import { credits } from '../figures.ts'
import { code, fact, paragraphs, plain, source } from '../markdown.ts'
import { sumOf } from '../sums.ts'
import { ofCurriculum } from './curriculum.ts'
import { ofPeople } from './people.ts'
import { eqf, figures, label, titles } from './words.ts'

/** The most important in one line, and the rest as a list. */
export interface Summary {
  readonly head?: string
  readonly lines: readonly string[]
}

/** How a type of thing is summed up; nothing where the programme does not know it. The node is of the type of its key. */
export type Summaries = Readonly<Record<string, (node: never, model: ProgrammeModel) => Summary | undefined>>

const summaries: Summaries = {
  ...ofCurriculum,
  ...ofPeople,
  [ast.Programme.$type]: (_: ast.Programme, model) => {
    const { answered, guidelines } = answeredOf(model)
    return {
      head: figures(credits(model.head.volume), eqf(model.head.level), label('Stage', 'value', model.head.stage)),
      lines: [
        ...fact('Partners', titles(model.partners.map((partner) => partner.institution))),
        ...fact('Guidelines', `${answered} of ${guidelines} answered`),
      ],
    }
  },
}

/** The summary of a thing: what it is, its figures and connections; of kinds without one of their own, what their block says. */
export function summaryHover(node: Named, model: ProgrammeModel | undefined): string {
  const summary = model && summaries[node.$type]?.(node as never, model)
  const title = titleOf(node)
  const { kind = kindOf(node.$type) } = node as Named & { kind?: string }
  const heading = `**${plain(kind)}** ${code(nameOf(node))}`
  return paragraphs(
    title === '' || title === node.name ? heading : `${heading}  \n${plain(title)}`,
    summary?.head ?? (summary || !model ? undefined : sumOf(node, model)),
    summary ? summary.lines.join('\n') : excerpt(node),
  )
}

const linesOfExcerpt = 8

/** The first statements of a block as they are written, each in one line. */
function excerpt(node: AstNode & Partial<Block>): string | undefined {
  const lines = (node.statements ?? []).flatMap((statement) => {
    const [first, ...rest] = statement.$cstNode?.text.split(/\r?\n/) ?? []
    if (first === undefined) return []
    return [rest.length === 0 ? first : `${first} …${first.endsWith('{') ? ' }' : ''}`]
  })
  if (lines.length === 0) return undefined
  return source([...lines.slice(0, linesOfExcerpt), ...(lines.length > linesOfExcerpt ? ['…'] : [])].join('\n'))
}
