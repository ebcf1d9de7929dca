import type { AstNode, LangiumDocument } from 'langium'
import type { InlayHintProvider } from 'langium/lsp'
import type { InlayHint, InlayHintParams } from 'vscode-languageserver'
import type { Position, Range } from 'vscode-languageserver-types'
import { rangeOf } from '../guidelines/places.ts'
import { countryProperties, languageProperties } from '../language/checks/codes.ts'
import * as ast from '../language/generated/ast.ts'
import { nodesIn } from '../language/walk.ts'
import { codeIn } from './codes.ts'
import { modelsOf } from './models.ts'
import type { EditorServices } from './module.ts'
import { summed, sumOf } from './sums.ts'
import { valuesOf } from './values.ts'

/** Figures and labels behind what the author writes: each kind only where the user wants it, and only where the editor shows the file. */
export class MicrocredInlayHintProvider implements InlayHintProvider {
  private readonly services: EditorServices

  constructor(services: EditorServices) {
    this.services = services
  }

  getInlayHints(document: LangiumDocument, { range }: InlayHintParams): InlayHint[] {
    const { hoursPerCredit, sums, labels } = this.services.editor.UserSettings.current.inlayHints
    const modelOf = modelsOf(document, this.services)
    const hints = nodesIn(document.parseResult.value).flatMap((node): InlayHint[] => {
      if (!node.$cstNode || !touches(node.$cstNode.range, range)) return []
      if (summed.has(node.$type)) return (ast.isLoad(node) ? hoursPerCredit : sums) ? sumHint(node, modelOf(node)) : []
      return labels ? labelHints(node) : []
    })
    return hints.filter(({ position }) => isWithin(position, range))
  }
}

/** What a block comes to, behind its head; of a load behind all of it. */
function sumHint(node: AstNode, model: Parameters<typeof sumOf>[1] | undefined): InlayHint[] {
  const label = model && sumOf(node, model)
  const position = ast.isLoad(node) ? node.$cstNode?.range.end : rangeOf({ node, message: '' }).end
  return label && position ? [{ position, label, paddingLeft: true }] : []
}

/** The properties whose codes say little by themselves. The language of a translation stands beside a text in that language. */
const labelled: ReadonlySet<string> = new Set([
  'IscedField.code',
  ...countryProperties,
  ...languageProperties.filter((property) => property !== 'Translation.language'),
])

const properties: ReadonlyMap<string, string> = new Map([...labelled].map((property) => property.split('.') as [string, string]))

function labelHints(node: AstNode): InlayHint[] {
  const property = properties.get(node.$type)
  if (property === undefined) return []
  return valuesOf(node, property).flatMap(({ value, range }) => {
    const known = codeIn(node.$type, property, value)
    return known ? [{ position: range.end, label: known.entry.label, paddingLeft: true, tooltip: known.list.title }] : []
  })
}

const isAfter = (one: Position, other: Position): boolean =>
  one.line > other.line || (one.line === other.line && one.character > other.character)

const touches = (one: Range, other: Range): boolean => !isAfter(one.start, other.end) && !isAfter(other.start, one.end)

const isWithin = (position: Position, { start, end }: Range): boolean => !isAfter(start, position) && !isAfter(position, end)
