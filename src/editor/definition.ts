import { type AstNode, AstUtils, type LangiumDocument } from 'langium'
import type { DefinitionProvider } from 'langium/lsp'
import type { DefinitionParams, LocationLink, Range } from 'vscode-languageserver-protocol'
import { isImport } from '../language/generated/ast.ts'
import { importAddress } from '../language/imports.ts'
import { libraryAddress } from '../language/library/documents.ts'
import { codeIn } from './codes.ts'
import { targetAt } from './hover/target.ts'
import { namedAt, nameWord } from './occurrences.ts'

/** Leads from a name to its declaration, from an import to the file, and from a code to its place in the library. */
export class MicrocredDefinitionProvider implements DefinitionProvider {
  getDefinition(document: LangiumDocument, { position }: DefinitionParams): LocationLink[] {
    const offset = document.textDocument.offsetAt(position)
    const named = namedAt(document, offset)
    if (named) return [declarationOf(named.thing, named.word.range)]
    const target = targetAt(document.parseResult.value, offset)
    if (!target) return []
    const { node, leaf, property } = target
    if (isImport(node)) {
      const file = property === 'path' ? importAddress(node, document) : undefined
      return file ? [link(file.toString(), start, start, leaf.range)] : []
    }
    const code = property === undefined ? undefined : codeIn(node.$type, property, leaf.text)
    const address = code && libraryAddress(code.list.id, code.entry.code)
    if (!address) return []
    const line = { start: { line: address.line, character: 0 }, end: { line: address.line, character: 0 } }
    return [link(address.uri, line, line, leaf.range)]
  }
}

const start: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

function declarationOf(node: AstNode, origin: Range): LocationLink {
  const whole = node.$cstNode?.range ?? start
  return link(AstUtils.getDocument(node).uri.toString(), whole, nameWord(node)?.range ?? whole, origin)
}

const link = (targetUri: string, targetRange: Range, targetSelectionRange: Range, originSelectionRange: Range): LocationLink => ({
  targetUri,
  targetRange,
  targetSelectionRange,
  originSelectionRange,
})
