/** Where a statement that is missing would stand, and what would be written there. */

import { type AstNode, AstUtils, type CstNode, GrammarUtils, type LangiumDocument } from 'langium'
import type { Range } from 'vscode-languageserver-types'
import type { Guideline } from '../guidelines/guideline.ts'
import { sectionTypeOf } from '../guidelines/places.ts'
import { isSection } from '../language/generated/ast.ts'
import { sourceFile } from '../language/imports.ts'
import { blocksOf, keywordsOf, openingOf, statementsOf } from '../language/statements.ts'
import type { ProgrammeModel } from '../model/model.ts'
import { joined, type StatementSnippet, statementSnippet } from './statement-snippet.ts'
import { mentions, type Occasion, suggestionsOf } from './suggestions.ts'

/**
 * A text to put into a file, with the line breaks and the indentation of its place. The lines of the snippet are indented as seen from the
 * line in which it is inserted: an editor adds the indentation of that line.
 */
export interface Insertion extends StatementSnippet {
  readonly document: LangiumDocument
  /** An empty range: where it goes. */
  readonly range: Range
}

/**
 * Where the first statement that answers a guideline would stand, and its text: in the block of its step, or, where the programme has none
 * yet, in a new one. Nothing where its place cannot be found because the programme has not been read from a file.
 */
export function insertionOf(model: ProgrammeModel, guideline: Guideline): Insertion | undefined {
  const [type] = guideline.statements
  if (type === undefined) return undefined
  const example = guideline.rules.map((rule) => rule.passing).find((text) => begins(text, type)) ?? ''
  // Where the guideline is declined by a word, the same word says which of several it asks for: a service, a matter of the agreement.
  const words = (guideline.declinedBy ?? []).map((word) => `${openingOf(type)} ${word}`)
  return insertionFor(model, type, { section: sectionTypeOf(guideline.step), example: [...words, example].join('\n') })
}

/** A node that can have statements in it. */
type Block = AstNode & { readonly statements?: readonly AstNode[]; readonly name?: string }

/** Where a statement belongs, and for what it is to be written. */
export interface Wanted extends Occasion {
  /** The type of the section in which it belongs: "Curriculum". */
  readonly section: string
}

/** Where a statement of a type would stand in a programme, blocks that are missing around it included. */
export function insertionFor(model: ProgrammeModel, type: string, wanted: Wanted): Insertion | undefined {
  const place = placeFor(model, type, wanted)
  if (!place) return undefined
  const text = textFor(place.missing, model, wanted)
  return place.block
    ? insertText(place.block, place.missing[0] as string, text)
    : insertAtTop(AstUtils.getDocument(model.programme), text)
}

/** The innermost block that is there for a statement, and the types of what is missing in it; no block for what stands in a file itself. */
export function placeFor(
  model: ProgrammeModel,
  type: string,
  { section, ...occasion }: Wanted,
): { block: AstNode | undefined; missing: readonly string[] } | undefined {
  const path = pathTo(section, type) ?? pathTo('Programme', type) ?? pathTo('Institution', type)
  if (!path) return undefined
  const outer = path.slice(0, -1)
  const depth = outer.findLastIndex((blockType) => blockFor(model, blockType, type, occasion) !== undefined)
  if (depth >= 0) return { block: blockFor(model, outer[depth] as string, type, occasion), missing: path.slice(depth + 1) }
  return { block: path[0] === 'Institution' ? undefined : model.programme, missing: path }
}

/** What stands at the top of a file, behind its imports: an institution, a shared course. */
export function insertAtTop(document: LangiumDocument, text: StatementSnippet): Insertion {
  const { imports = [], elements = [] } = sourceFile(document)
  const next = elements.find((element) => element.$cstNode)?.$cstNode
  const offset = imports.findLast((statement) => statement.$cstNode)?.$cstNode?.end ?? next?.offset ?? 0
  const position = document.textDocument.positionAt(offset)
  const placed = (words: string): string => (imports.length > 0 ? `\n\n${words}` : `${words}\n\n`)
  return { document, range: { start: position, end: position }, snippet: placed(text.snippet), text: placed(text.text) }
}

/**
 * The text of a statement with the blocks around it, with what the programme suggests for its values.
 *
 * @param innermost what stands in the last of the blocks
 */
export function textFor(
  types: readonly string[],
  model: ProgrammeModel,
  occasion: Occasion = {},
  innermost?: StatementSnippet,
): StatementSnippet {
  const { example = '' } = occasion
  const statement = (type: string, inside?: StatementSnippet): StatementSnippet =>
    statementSnippet(type, { inside, suggest: suggestionsOf(model, type, occasion), opening: openingIn(example, type) })
  return types.reduceRight<StatementSnippet | undefined>((inside, type) => {
    const word = distinguishing[type]
    const within = [...(word && !types.includes(word) ? [statement(word)] : []), ...(inside ? [inside] : [])]
    return statement(type, within.length > 0 ? joined(within) : undefined)
  }, innermost) as StatementSnippet
}

/** Blocks of which there are several kinds that different guidelines ask for: the statement that says which kind it is. */
const distinguishing: Readonly<Record<string, string>> = { Objective: 'ObjectiveTopic' }

/** Whether a text has a statement of a type, by the words that begin it. */
const begins = (text: string, type: string): boolean => openingIn(text, type) !== undefined

/** The word with which a text first begins a statement of a type: "learner-representative". */
function openingIn(text: string, type: string): string | undefined {
  const at = (keyword: string): number => text.search(new RegExp(`(?<=^|[\\s{])${keyword}(?=[\\s{])`))
  const found = keywordsOf(type).filter((keyword) => at(keyword) >= 0)
  return found.sort((a, b) => at(a) - at(b))[0]
}

/** The block of a type that is to hold a statement: one that is spoken of, otherwise the first that lacks it, otherwise the first. */
function blockFor(
  model: ProgrammeModel,
  blockType: string,
  type: string,
  { example = '', about = '', missing = '' }: Occasion,
): Block | undefined {
  if (blockType === 'Programme') return model.programme
  const word = distinguishing[blockType]
  const all = (model.nodes.get(blockType) ?? []) as readonly Block[]
  const blocks = all.filter(
    (block) =>
      !word || (block.statements ?? []).some((each) => each.$type === word && example.includes(each.$cstNode?.text ?? '?')),
  )
  return (
    blocks.find((block) => block.name !== undefined && mentions(`${missing} ${about}`, block.name)) ??
    blocks.find((block) => !(block.statements ?? []).some((each) => each.$type === type)) ??
    blocks[0]
  )
}

/** The shortest way from a block to a statement in it, by types: Partnership, Partner, Trust. */
function pathTo(root: string, type: string): string[] | undefined {
  const ways = new Map<string, string[]>([[type, [type]]])
  for (const [current, way] of ways) {
    if (current === root) return way
    for (const block of blocksOf(current)) if (!ways.has(block)) ways.set(block, [block, ...way])
  }
  return undefined
}

/** Puts a text into a block: after the last of the statements that come before it in the grammar. */
export function insertText(block: Block, type: string, text: StatementSnippet): Insertion | undefined {
  const cst = block.$cstNode
  if (!cst) return undefined
  const document = AstUtils.getDocument(block)
  const lines = document.textDocument.getText()
  const indentation = indentationBefore(lines, cst.offset)
  const inner = `${indentation}  `
  const at = (offset: number, before: string, after: string): Insertion => {
    const position = document.textDocument.positionAt(offset)
    const placed = (words: string): string => before + words.replace(/\n/g, `\n${inner}`) + after
    // An editor gives the lines of a snippet the indentation of the line in which it is inserted.
    const known = indentationBefore(lines, offset)
    const snippet = placed(text.snippet).replaceAll(`\n${known}`, '\n')
    return { document, range: { start: position, end: position }, snippet, text: placed(text.text) }
  }
  const open = GrammarUtils.findNodeForKeyword(cst, '{')
  if (!open) return at(cst.end, ` {\n${inner}`, `\n${indentation}}`)
  const close = GrammarUtils.findNodesForKeyword(cst, '}').at(-1)
  const before = predecessor(block, type)?.$cstNode
  // Where the author is in the middle of a block, what comes behind it would be read as part of it.
  if (before && isUnclosed(before)) {
    const start = startOfLine(lines, before.offset)
    return start > open.offset ? at(start, inner, '\n') : at(before.offset, `\n${inner}`, `\n${inner}`)
  }
  const offset = before && before.offset > open.offset ? before.end : open.end
  const oneLine = open.range.start.line === close?.range.start.line
  if (oneLine && !text.text.includes('\n')) return at(offset, ' ', /\s/.test(lines[offset] ?? '') ? '' : ' ')
  if (oneLine) return at(offset, `\n${inner}`, `\n${indentation}${close?.offset === offset ? '' : '  '}`)
  // What is said about a statement in a comment behind it stays with it.
  const end = endOfLine(lines, offset, close?.offset)
  const next = lines.indexOf('\n', end) + 1
  const isDeeper = !inner.startsWith(indentationBefore(lines, end)) && next > 0
  return isDeeper ? at(next, inner, '\n') : at(end, `\n${inner}`, '')
}

const isUnclosed = (cst: CstNode): boolean =>
  GrammarUtils.findNodeForKeyword(cst, '{') !== undefined && GrammarUtils.findNodeForKeyword(cst, '}') === undefined

const startOfLine = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1

/** The blanks with which a line begins, as far as they stand before a place. */
const indentationBefore = (text: string, offset: number): string =>
  text.slice(startOfLine(text, offset), offset).match(/^[ \t]*/)?.[0] ?? ''

/** The end of the line where only blanks and a comment follow; the place itself where a statement does. */
function endOfLine(text: string, offset: number, close: number | undefined): number {
  const rest = text.slice(offset).match(/^[ \t]*(\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/)?[ \t]*(?=\r?\n|$)/)?.[0]
  return rest === undefined || (close !== undefined && offset + rest.length > close) ? offset : offset + rest.length
}

/** The last statement of a block that comes before one of a type: what is of the same type, or earlier in the grammar. */
function predecessor(block: Block, type: string): AstNode | undefined {
  const order = orderIn(block.$type)
  const own = order(type)
  return (block.statements ?? []).findLast((statement) => order(statement.$type) <= own)
}

/** The order of statements in a block: what its head says, its sections, what every block may say. */
function orderIn(blockType: string): (type: string) => number {
  const statements = statementsOf(blockType)
  const rank = new Map(
    statements.map((statement, index) => {
      const group = statement.common ? 2 : isSection({ $type: statement.type }) ? 1 : 0
      return [statement.type, group * statements.length + index]
    }),
  )
  return (type) => rank.get(type) ?? 0
}
