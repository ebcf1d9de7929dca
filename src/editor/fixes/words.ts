/** Fixes of single words: names, words out of a list, codes, units, dates, addresses. */

import { AstUtils, GrammarUtils } from 'langium'
import { isMoney } from '../../language/generated/ast.ts'
import { unitsNamed, type ValueType } from '../../language/library/units.ts'
import { type Fixer, type QuickFix, replacing } from './fix.ts'

/** How many near words are offered. */
const mostNear = 3

/** Writes one of the words that come near. */
export const nearestFixes: Fixer = ({ data, diagnostic, document }) => {
  const near = (data.nearest ?? []).slice(0, mostNear)
  return near.map((word, index) => ({
    title: `Write ${word}`,
    edits: [replacing(document, diagnostic.range, word)],
    preferred: index === 0,
    complete: near.length === 1,
  }))
}

/** Writes a unit behind a bare figure; sums of money take a currency that the file uses already. */
export const missingUnitFixes: Fixer = ({ node, document, diagnostic }) => {
  if (!node) return []
  const used = [...AstUtils.streamAst(document.parseResult.value).filter(isMoney)].flatMap(({ unit }) => unit ?? [])
  const units = isMoney(node) ? [...used, 'EUR'] : unitsNamed(node.$type as ValueType)
  const offered = [...new Set(units)].slice(0, mostNear)
  const { end } = diagnostic.range
  return offered.map((unit, index) => ({
    title: `Write the unit ${unit}`,
    edits: [replacing(document, { start: end, end }, ` ${unit}`)],
    preferred: index === 0,
    complete: offered.length === 1,
  }))
}

/** Writes a date with two figures for month and day. */
export const dateFixes: Fixer = ({ document, diagnostic }) => {
  const text = document.textDocument.getText(diagnostic.range)
  const right = text.replace(/-(\d)(?!\d)/g, '-0$1')
  return right === text ? [] : [written(right, document, diagnostic.range)]
}

/** Writes the beginning of a web address before what looks like the rest of one. */
export const addressFixes: Fixer = ({ document, diagnostic }) => {
  const text = document.textDocument.getText(diagnostic.range)
  const rest = text.match(/^"(?:[a-z]+:\/{0,2}|\/{1,2})?([\w-]+(?:\.[\w-]+)+[^\s"]*)"$/i)?.[1]
  return rest ? [written(`"https://${rest}"`, document, diagnostic.range)] : []
}

/** Changes the two ends of a range that runs backwards. */
export const invertedRangeFixes: Fixer = ({ document, node }) => {
  const [first, second] = [
    ['start', 'end'],
    ['min', 'max'],
    ['from', 'to'],
  ].flatMap(([from = '', to = '']) => {
    const ends = [from, to].map((property) => {
      const cst = GrammarUtils.findNodeForProperty(node?.$cstNode, property)
      return cst && (GrammarUtils.findNodeForProperty(cst, 'amount') ?? cst)
    })
    return ends.every((end) => end !== undefined) ? ends : []
  })
  if (!first || !second) return []
  return [
    {
      title: `Change them round: ${second.text} to ${first.text}`,
      edits: [replacing(document, first.range, second.text), replacing(document, second.range, first.text)],
      preferred: true,
    },
  ]
}

const written = (text: string, document: Parameters<typeof replacing>[0], range: Parameters<typeof replacing>[1]): QuickFix => ({
  title: `Write ${text}`,
  edits: [replacing(document, range, text)],
  preferred: true,
  complete: true,
})
