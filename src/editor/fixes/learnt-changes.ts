/** Fixes by the examples of a rule that change a statement which is there: its end, its words, its names. */

import type { AstNode, CstNode } from 'langium'
import { AstUtils, CstUtils, isReference } from 'langium'
import type { Result } from '../../guidelines/evaluate.ts'
import { reflection } from '../../language/generated/ast.ts'
import { choices } from '../../language/library/choices.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { mentions, type Occasion, suggestionsOf } from '../suggestions.ts'
import { concerned } from './concerned.ts'
import type { QuickFix } from './fix.ts'
import { askedFor } from './lacking.ts'
import { type Difference, headOf } from './lesson.ts'
import { fixFor } from './remedies.ts'

/** What changes a statement as one difference of the examples does. */
export function changing(difference: Difference, result: Result, occasion: Occasion, model: ProgrammeModel): QuickFix[] {
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
      // A finding that asks for other words of the list than the example is about something else.
      const asked = askedFor(Object.keys(choices[`${type}.${property}`]?.words ?? {}), result).filter((word) => word !== from)
      return stands && (asked.length === 0 || asked.includes(to))
        ? fixFor({ kind: 'write', node, property, text: to }, model)
        : []
    }
    case 'without': {
      const node = result.node.$type === difference.type ? result.node : undefined
      return node ? fixFor({ kind: 'remove', node }, model).map((fix) => ({ ...fix, preferred: false })) : []
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
