import type { AstNode } from 'langium'
import { listed } from '../language/checks/report.ts'
import type { MicrocredAstType } from '../language/generated/ast.ts'
import { openingOf } from '../language/statements.ts'
import type { ProgrammeModel } from '../model/model.ts'
import { type Block, titleOf } from '../model/statements.ts'
import type { Finding, Rule, StepName } from './guideline.ts'
import { typesLeftOut } from './left-out.ts'
import { every, says, sectionOf } from './places.ts'

export { listed } from '../language/checks/report.ts'
export { figure } from '../model/figure.ts'

type Type = keyof MicrocredAstType
type Examples = Pick<Rule, 'failing' | 'passing'>

/** Fields of a rule that most leave as they are. */
type Options = Partial<Pick<Rule, 'basis' | 'needs' | 'weight'>>

/** A rule that a section says something at all: one of the given statements. */
export function present(
  id: string,
  step: StepName,
  types: readonly Type[],
  missing: string,
  message: string,
  examples: Examples,
  options: Options = {},
): Rule {
  return {
    id,
    kind: 'presence',
    weight: 'gap',
    says: `The programme names ${missing}.`,
    asks: types,
    ...examples,
    ...options,
    find: (model) => {
      if (says(model, ...types)) return []
      const block = sectionOf(model, step)
      return [{ node: block, message, missing, remedy: { kind: 'insert', block, types: types.slice(0, 1) } }]
    },
  }
}

/** What each block of a type is to say: the types of statement, each with what it is for a reader ("its country"). */
export type Expectations = Partial<Record<Type, Partial<Record<Type, string>>>>

/**
 * A rule that blocks are complete: of each block of a type every expected statement is there, unless the block sets it aside. One finding
 * a block, with all that it leaves out.
 */
export function complete(expectations: Expectations, examples: Examples, options: Options & { id?: string } = {}): Rule {
  const { id = 'details', ...rest } = options
  return {
    id,
    kind: 'presence',
    weight: 'detail',
    says: `Each of its statements says what belongs to it: ${described(expectations)}.`,
    ...examples,
    ...rest,
    find: (model) => (Object.keys(expectations) as Type[]).flatMap((type) => incomplete(model, type, expectations[type] ?? {})),
  }
}

function incomplete(model: ProgrammeModel, type: Type, expected: Partial<Record<Type, string>>): Finding[] {
  return (every(model, type) as readonly AstNode[]).flatMap((node) => {
    const types = typesLeftOut([node as AstNode & Block], type, Object.keys(expected) as Type[])
    if (types.length === 0) return []
    const list = listed(types.map((each) => expected[each] ?? ''))
    return [
      {
        node,
        message: `${subject(node)} does not say ${list}.`,
        missing: `${list} of ${subject(node)}`,
        remedy: { kind: 'insert', block: node, types },
      },
    ]
  })
}

/** A node as the subject of a sentence: its word and its name or title. */
export function subject(node: AstNode): string {
  const { name } = node as AstNode & { name?: string }
  const word = node.$cstNode?.text.match(/^[^\s{]+/)?.[0] ?? node.$type
  const label = name ?? (titleOf(node) ? `“${titleOf(node)}”` : (firstWords(node) ?? ''))
  return `${word} ${label}`.trim()
}

/** The words of a statement up to its brace or its text: "service legal of Bologna". */
function firstWords(node: AstNode): string | undefined {
  return node.$cstNode?.text.match(/^[^\s{]+\s+([^{"\n]*)/)?.[1]?.trim()
}

const described = (expectations: Expectations): string =>
  Object.entries(expectations)
    .map(([type, expected]) => `${openingOf(type)}: ${listed(Object.values(expected))}`)
    .join('; ')
