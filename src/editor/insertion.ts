/** Where a statement that is missing would stand, and what would be written there. */

import { type AstNode, AstUtils } from 'langium'
import type { Guideline } from '../guidelines/guideline.ts'
import { sectionTypeOf } from '../guidelines/places.ts'
import { blocksOf, keywordsOf, openingOf } from '../language/statements.ts'
import type { ProgrammeModel } from '../model/model.ts'
import { joined, type StatementSnippet, statementSnippet } from './statement-snippet.ts'
import { mentions, type Occasion, suggestionsOf } from './suggestions.ts'
import { type Block, type Insertion, insertAtTop, insertText } from './text-in-place.ts'

export type { Insertion } from './text-in-place.ts'

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
  const isSpokenOf = (block: AstNode & { readonly name?: string }): boolean =>
    block.name !== undefined && mentions(`${missing} ${about}`, block.name)
  return (
    blocks.find(isSpokenOf) ??
    // The load of a course, the criteria of a tool: what has no name of its own is known by what it stands in.
    blocks.find((block) => AstUtils.getContainerOfType(block, (each): each is Block => isSpokenOf(each))) ??
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
