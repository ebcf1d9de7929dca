/** Fixes by the examples of a rule: what the example that keeps it says more is offered where a programme lacks it. */

import type { AstNode, CstNode } from 'langium'
import { AstUtils, CstUtils, isReference } from 'langium'
import type { Result } from '../../guidelines/evaluate.ts'
import { listed } from '../../guidelines/rules.ts'
import { openingWord } from '../../language/checks/report.ts'
import { reflection } from '../../language/generated/ast.ts'
import { keywordsOf } from '../../language/statements.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { insertAtTop, insertText, placeFor, textFor } from '../insertion.ts'
import type { EditorServices } from '../module.ts'
import { joined, type StatementSnippet, statementSnippet } from '../statement-snippet.ts'
import { mentions, type Occasion, suggestionsOf } from '../suggestions.ts'
import { visibleNames } from '../visible-names.ts'
import { type FileEdit, inserting, type QuickFix, removing } from './fix.ts'
import { type Difference, headOf, lessonOf } from './lesson.ts'
import { fixFor } from './remedies.ts'

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

/** The statement of a type that a finding is about: the marked one, one around it or in it, or one that is named beside it. */
function concerned(result: Result, type: string): AstNode | undefined {
  const { node, related = [] } = result
  for (const each of [node, ...related.map((other) => other.node)]) {
    const found =
      AstUtils.getContainerOfType(each, (other): other is AstNode => other.$type === type) ?? likeliestIn(each, type, result)
    if (found) return found
  }
  return undefined
}

function adding(
  statements: readonly (Difference & { kind: 'statement' })[],
  result: Result,
  model: ProgrammeModel,
  occasion: Occasion,
): QuickFix[] {
  const byBlock = Map.groupBy(statements, ({ blockType }) => blockType)
  const edits = [...byBlock].map(([blockType, differences]): FileEdit | undefined => {
    const own = (concerned(result, blockType) as (AstNode & { name?: string }) | undefined)?.name
    const names = (type: string): readonly string[] => occasion.names?.(type).filter((name) => name !== own) ?? []
    const text = joined(differences.map(({ node }) => like(node, model, { ...occasion, names })))
    const type = differences[0]?.node.$type ?? ''
    if (blockType === 'SourceFile') return inserting(insertAtTop(AstUtils.getDocument(model.programme), text))
    const place = { block: concerned(result, blockType), missing: [type] }
    const { block, missing } = place.block ? place : (placeFor(model, type, { ...occasion, section: blockType }) ?? place)
    const around = missing.slice(0, -1)
    const insertion =
      block && insertText(block, missing[0] ?? type, around.length > 0 ? textFor(around, model, occasion, text) : text)
    return insertion && inserting(insertion)
  })
  const title = `Add ${listed([...new Set(statements.map(({ node }) => `“${openingWord(node)}”`))])}`
  return edits.every((edit) => edit !== undefined) ? [{ title, edits, preferred: true }] : []
}

/** In a block that is marked as a whole, the statement of a type that has a name of which the finding speaks; otherwise the first. */
function likeliestIn(block: AstNode, type: string, { message }: Result): AstNode | undefined {
  const all = AstUtils.streamAllContents(block)
    .filter((other) => other.$type === type)
    .toArray()
  const named = (node: AstNode): boolean =>
    headOf(node).some((word) => /^\p{Lu}[\p{L}\p{N}_-]*$/u.test(word) && mentions(message, word))
  return all.find(named) ?? all[0]
}

/** For what a finding asks for a statement. */
export const occasionOf = ({ missing, message, rule }: Result, model: ProgrammeModel, services: EditorServices): Occasion => ({
  example: rule.passing,
  about: message,
  missing,
  names: visibleNames(model, services),
})

/** A statement like the one of the example, with what stands in its block, and places to fill in. */
function like(
  node: AstNode & { readonly statements?: readonly AstNode[] },
  model: ProgrammeModel,
  occasion: Occasion,
): StatementSnippet {
  const inside = Array.isArray(node.statements) ? node.statements.map((each) => like(each, model, occasion)) : []
  const example = node.$cstNode?.text ?? ''
  const { subject } = node as AstNode & { subject?: string }
  const suggest = suggestionsOf(model, node.$type, { ...occasion, example, given: subject ? { Subject: [subject] } : {} })
  const opening = keywordsOf(node.$type).find((keyword) => keyword === openingWord(node))
  return statementSnippet(node.$type, { example, opening, suggest, inside: inside.length > 0 ? joined(inside) : undefined })
}

function changing(difference: Difference, result: Result, occasion: Occasion, model: ProgrammeModel): QuickFix[] {
  switch (difference.kind) {
    case 'ending':
      return ending(difference, result, suggestionsOf(model, difference.node.$type, occasion))
    case 'words': {
      const node = concerned(result, difference.type)
      const there = node && ((node as unknown as Record<string, unknown>)[difference.property] as readonly string[] | undefined)
      const words = there ? difference.words.filter((word) => !there.includes(word)) : []
      return node ? fixFor({ kind: 'extend', node, property: difference.property, words }, model) : []
    }
    case 'names':
      return naming(difference, result, occasion, model)
    case 'word': {
      const { type, property, from, to } = difference
      const node = concerned(result, type)
      const stands = node && (node as unknown as Record<string, unknown>)[property] === from
      return stands ? fixFor({ kind: 'write', node, property, text: to }, model) : []
    }
    case 'without': {
      const node = result.node.$type === difference.type ? result.node : undefined
      return node ? [{ title: `Take out “${openingWord(node)}”`, edits: removing(node) }] : []
    }
    default:
      return []
  }
}

/** Names what a finding speaks of: in a list whatever it lacks, in the place of one name the only other one. */
function naming(
  { type, property, among, list }: Difference & { kind: 'names' },
  result: Result,
  { names = () => [] }: Occasion,
  model: ProgrammeModel,
): QuickFix[] {
  const node = concerned(result, type)
  // The parts of a course are named with it (Intro.Essay): which are meant is not said.
  if (!node || among === 'Component') return []
  const there = [(node as unknown as Record<string, unknown>)[property]].flat().filter(isReference)
  const used = new Set(there.map(({ $refText }) => $refText))
  const said = (text: string | undefined): string[] =>
    text === undefined ? [] : [...new Set(names(among))].filter((name) => !used.has(name) && mentions(text, name))
  const missing = said(result.missing)
  const meant = missing.length > 0 ? missing : said(result.message)
  if (list) return fixFor({ kind: 'extend', node, property, words: meant }, model)
  const [only] = meant
  if (only === undefined || meant.length > 1 || there.length !== 1) return []
  return fixFor({ kind: 'write', node, property, text: only }, model)
}

/** Goes on with a statement up to its block: `for 50 years`, `by Bologna`. */
function ending({ node: shown, words }: Difference & { kind: 'ending' }, result: Result, suggest: Suggest): QuickFix[] {
  const node = concerned(result, shown.$type)
  const [first = ''] = words
  const last = node && lastOfHead(node)
  if (!node || !last || last.text === first || headOf(node).includes(first)) return []
  const names = new Map(
    Object.entries(shown).flatMap(([property, value]) =>
      (Array.isArray(value) ? value : [value])
        .filter(isReference)
        .map((reference): [string, string] => [
          reference.$refText,
          suggest(reflection.getReferenceType({ reference, container: shown, property }), property)[0] ?? reference.$refText,
        ]),
    ),
  )
  let count = 0
  const place = (value: string): string => {
    count += 1
    return `\${${count}:${value}}`
  }
  const said = words.map((word) => names.get(word) ?? (word.startsWith('"') ? '"…"' : word))
  const snippet = said.map((word, index) =>
    word === '"…"' ? `"${place('…')}"` : names.has(words[index] ?? '') || /^\d/.test(word) ? place(word) : word,
  )
  const after = (parts: readonly string[]): string => ` ${parts.join(' ')}`.replaceAll(' ,', ',')
  const range = { start: last.range.end, end: last.range.end }
  const edit = { document: AstUtils.getDocument(node), range, text: after(said), snippet: after(snippet) }
  return [{ title: `Go on with “${first}”`, edits: [edit], preferred: true }]
}

type Suggest = ReturnType<typeof suggestionsOf>

/** The last word of a statement before its block. */
function lastOfHead({ $cstNode: cst }: AstNode): CstNode | undefined {
  if (!cst) return undefined
  const leaves = CstUtils.flattenCst(cst)
    .filter((leaf) => !leaf.hidden)
    .toArray()
  const open = leaves.findIndex((leaf) => leaf.text === '{')
  return leaves.at(open < 0 ? -1 : open - 1)
}
