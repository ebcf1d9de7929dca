import type { LangiumDocument } from 'langium'
import type { HoverProvider } from 'langium/lsp'
import type { Hover, HoverParams } from 'vscode-languageserver'
import { isEqfLevel, isEqfRange, isIscedField } from '../../language/generated/ast.ts'
import { isNamed } from '../../language/names.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { type Code, codeIn, unitIn } from '../codes.ts'
import type { EditorServices } from '../module.ts'
import { programmeFor } from '../programme-for.ts'
import { codeHover } from './code.ts'
import { quantityHover } from './quantity.ts'
import { statementHover, statementOf } from './statement.ts'
import { summaryHover } from './summary.ts'
import { type Target, targetAt } from './target.ts'

/** Says what stands under the pointer: a statement, a name, a code or a figure. */
export class MicrocredHoverProvider implements HoverProvider {
  private readonly services: EditorServices

  constructor(services: EditorServices) {
    this.services = services
  }

  getHoverContent(document: LangiumDocument, { position }: HoverParams): Hover | undefined {
    const target = targetAt(document.parseResult.value, document.textDocument.offsetAt(position))
    if (!target) return undefined
    const programme = programmeFor({ uri: document.uri.toString(), line: position.line }, this.services)
    const value = contentOf(target, programme && this.services.guidelines.Judgement.of(programme).model)
    return value === undefined ? undefined : { contents: { kind: 'markdown', value }, range: target.leaf.range }
  }
}

function contentOf(target: Target, model: ProgrammeModel | undefined): string | undefined {
  const { leaf, node, property, reference } = target
  if (reference) return reference.ref && isNamed(reference.ref) ? summaryHover(reference.ref, model) : undefined
  if (property === 'name' && isNamed(node)) return summaryHover(node, model)
  const known = codeOf(target)
  const quantity = quantityHover(node, model)
  if (known || quantity) return [quantity, known && codeHover(known)].filter((part) => part !== undefined).join('\n\n')
  if (leaf.tokenType.name === 'TEXT' || !/\p{L}/u.test(leaf.text)) return undefined
  const statement = statementOf(node)
  return statement && statementHover(statement, model)
}

/** The code under the pointer; of a level or a field also where the pointer is on the word before it. */
function codeOf({ leaf, node, property }: Target): Code | undefined {
  if (property !== undefined) return codeIn(node.$type, property, leaf.text) ?? unitIn(node.$type, property, leaf.text)
  if (isEqfLevel(node)) return codeIn(node.$type, 'level', String(node.level))
  if (isEqfRange(node)) return codeIn(node.$type, 'from', String(node.from))
  return isIscedField(node) ? codeIn(node.$type, 'code', node.code ?? '') : undefined
}
