/** The changes of the text that carry out what a rule says would mend its finding. */

import { type AstNode, AstUtils, GrammarUtils, type Reference } from 'langium'
import type { Remedy } from '../../guidelines/guideline.ts'
import { listed } from '../../guidelines/rules.ts'
import { openingWord } from '../../language/checks/report.ts'
import { openingOf, statementsOf } from '../../language/statements.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { placeFor, textFor } from '../insertion.ts'
import { joined } from '../statement-snippet.ts'
import type { Given, Occasion } from '../suggestions.ts'
import { insertText } from '../text-in-place.ts'
import { inserting, type QuickFix, removing, replacing } from './fix.ts'

/** The fix that carries out a remedy; none where its place is not in a file, or its list is not begun. */
export function fixFor(remedy: Remedy, model: ProgrammeModel, occasion: Occasion = {}): QuickFix[] {
  switch (remedy.kind) {
    case 'insert':
      return adding(remedy, model, occasion)
    case 'write':
      return writing(remedy)
    case 'extend':
      return extending(remedy)
    case 'remove':
      return isNamedElsewhere(remedy.node, model) ? [] : made(`Take out “${openingWord(remedy.node)}”`, removing(remedy.node))
  }
}

/** Whether the programme names a thing outside of it: taken out, it would leave names behind that nothing bears. */
function isNamedElsewhere(node: AstNode, { programme, nodes }: ProgrammeModel): boolean {
  const within = ({ $refNode: name }: Reference): boolean => name !== undefined && [...ancestors(name.astNode)].includes(node)
  return [programme, ...(nodes.get('Extension') ?? [])]
    .flatMap((part) => AstUtils.getDocument(part).references as readonly Reference[])
    .some((reference) => reference.ref === node && !within(reference))
}

function* ancestors(node: AstNode): Generator<AstNode> {
  for (let each: AstNode | undefined = node; each; each = each.$container) yield each
}

const made = (title: string, edits: QuickFix['edits'], more: Partial<QuickFix> = {}): QuickFix[] =>
  edits.length > 0 ? [{ title, edits, preferred: true, ...more }] : []

function adding(
  { block, types, names = [] }: Remedy & { kind: 'insert' },
  model: ProgrammeModel,
  occasion: Occasion,
): QuickFix[] {
  const [first] = types
  if (first === undefined) return []
  const title = `Add ${listed(types.map((type) => `“${openingOf(type)}”`))}${names.length > 0 ? ` for ${listed(names)}` : ''}`
  const stands = statementsOf(block.$type).some(({ type }) => type === first)
  const place = stands ? { block, missing: [first] } : placeFor(model, first, { ...occasion, section: block.$type })
  if (!place?.block) return []
  const around = place.missing.slice(0, -1)
  const partners = new Set(model.partners.map(({ institution }) => institution.name))
  const given: Given[] =
    names.length > 0 ? names.map((name) => ({ [partners.has(name) ? 'Institution' : 'Text']: [name] })) : [occasion.given ?? {}]
  const inner = joined(given.flatMap((each) => types.map((type) => textFor([type], model, { ...occasion, given: each }))))
  const text = around.length > 0 ? textFor(around, model, occasion, inner) : inner
  const insertion = insertText(place.block, place.missing[0] as string, text)
  return insertion ? made(title, [inserting(insertion)]) : []
}

function writing({ node, property, index, text, certain }: Remedy & { kind: 'write' }): QuickFix[] {
  const cst = property === undefined ? node.$cstNode : GrammarUtils.findNodeForProperty(node.$cstNode, property, index)
  if (!cst) return []
  const { unit } = node as AstNode & { readonly unit?: string }
  const title = property === 'amount' && unit !== undefined ? `Write ${text} ${unit}` : `Write ${text}`
  const { start, end } = cst.range
  return made(title, [replacing(AstUtils.getDocument(node), { start, end }, text)], { complete: certain === true })
}

function extending({ node, property, words }: Remedy & { kind: 'extend' }): QuickFix[] {
  const last = GrammarUtils.findNodesForProperty(node.$cstNode, property).at(-1)
  if (!last || words.length === 0) return []
  const title = `Add ${listed(words)} to “${openingWord(node)}”`
  return made(title, [replacing(AstUtils.getDocument(node), atEnd(last), words.map((word) => `, ${word}`).join(''))])
}

const atEnd = ({ range }: NonNullable<AstNode['$cstNode']>) => ({ start: range.end, end: range.end })
