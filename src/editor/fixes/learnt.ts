/** Fixes by the examples of a rule: what the example that keeps it says more is offered where a programme lacks it. */

import type { AstNode } from 'langium'
import { AstUtils } from 'langium'
import type { Result } from '../../guidelines/evaluate.ts'
import { listed } from '../../guidelines/rules.ts'
import { openingWord } from '../../language/checks/report.ts'
import { keywordsOf } from '../../language/statements.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { placeFor, textFor } from '../insertion.ts'
import type { EditorServices } from '../module.ts'
import { joined, type StatementSnippet, statementSnippet } from '../statement-snippet.ts'
import { type Occasion, suggestionsOf } from '../suggestions.ts'
import { insertAtTop, insertText } from '../text-in-place.ts'
import { visibleNames } from '../visible-names.ts'
import { concerned } from './concerned.ts'
import { type FileEdit, inserting, type QuickFix } from './fix.ts'
import { lackingIn } from './lacking.ts'
import { changing } from './learnt-changes.ts'
import { type Difference, lessonOf } from './lesson.ts'
import { saidIn } from './said.ts'

/** The fix of a finding that follows from the examples of its rule; none where they differ in something that only the author knows. */
export function learntFixes(result: Result, model: ProgrammeModel, services: EditorServices): QuickFix[] {
  const lesson = lessonOf(result.rule, services)
  const statements = lesson.filter((difference) => difference.kind === 'statement')
  // What the finding marks is to be written otherwise: adding another one beside it would leave it there.
  if (lesson.some((each) => each.kind === 'without' && each.type === result.node.$type) && lesson.length > 1) return []
  if (
    statements.length > 0 &&
    lesson.every((each) => each.kind === 'statement' || (each.kind === 'without' && !refusing.has(each.type)))
  ) {
    return adding(statements, result, model, occasionOf(result, model, services))
  }
  const changes = lesson.length > 1 ? lesson.filter(({ kind }) => kind !== 'without') : lesson
  const [only] = changes
  return only && changes.length === 1 ? changing(only, result, occasionOf(result, model, services), model) : []
}

/** Statements that say that something is not there: what is added beside them contradicts them. */
const refusing: ReadonlySet<string> = new Set(['Absence', 'Unknown'])

function adding(
  statements: readonly (Difference & { kind: 'statement' })[],
  result: Result,
  model: ProgrammeModel,
  occasion: Occasion,
): QuickFix[] {
  const byBlock = Map.groupBy(statements, ({ blockType }) => blockType)
  const added: AstNode[] = []
  const edits = [...byBlock].flatMap(([blockType, differences]): (FileEdit | undefined)[] => {
    const own = (concerned(result, blockType) as (AstNode & { name?: string }) | undefined)?.name
    const names = (type: string): readonly string[] => occasion.names?.(type).filter((name) => name !== own) ?? []
    const type = differences[0]?.node.$type ?? ''
    const here = { block: concerned(result, blockType), missing: [type] }
    const { block, missing } =
      blockType === 'SourceFile' || here.block ? here : (placeFor(model, type, { ...occasion, section: blockType }) ?? here)
    const shown = differences.map(({ node }) => node)
    const lacking = lackingIn(shown, block && missing.length === 1 ? saidIn(block, model) : [], blockType, result)
    if (lacking.length === 0) return []
    added.push(...lacking.map(({ like }) => like))
    const text = joined(lacking.map(({ like, given }) => written(like, model, { ...occasion, names, given })))
    if (blockType === 'SourceFile') return [inserting(insertAtTop(AstUtils.getDocument(model.programme), text))]
    const around = missing.slice(0, -1)
    const insertion =
      block && insertText(block, missing[0] ?? type, around.length > 0 ? textFor(around, model, occasion, text) : text)
    return [insertion && inserting(insertion)]
  })
  const title = `Add ${listed([...new Set(added.map((node) => `“${openingWord(node)}”`))])}`
  const isWhole = edits.length > 0 && edits.every((edit) => edit !== undefined)
  return isWhole ? [{ title, edits, preferred: true }] : []
}

/** For what a finding asks for a statement. */
export const occasionOf = ({ missing, message, rule }: Result, model: ProgrammeModel, services: EditorServices): Occasion => ({
  example: rule.passing,
  about: message,
  missing,
  names: visibleNames(model, services),
})

/** A statement like the one of the example, with what stands in its block, and places to fill in. */
function written(
  node: AstNode & { readonly statements?: readonly AstNode[] },
  model: ProgrammeModel,
  occasion: Occasion,
): StatementSnippet {
  const inside = Array.isArray(node.statements) ? node.statements.map((each) => written(each, model, occasion)) : []
  const example = node.$cstNode?.text ?? ''
  const { subject } = node as AstNode & { subject?: string }
  const suggest = suggestionsOf(model, node.$type, {
    ...occasion,
    example,
    given: subject ? { Subject: [subject] } : (occasion.given ?? {}),
  })
  const opening = keywordsOf(node.$type).find((keyword) => keyword === openingWord(node))
  return statementSnippet(node.$type, { example, opening, suggest, inside: inside.length > 0 ? joined(inside) : undefined })
}
