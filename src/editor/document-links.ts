import { AstUtils, CstUtils, GrammarAST, type LangiumDocument, type LeafCstNode } from 'langium'
import type { DocumentLinkProvider } from 'langium/lsp'
import type { DocumentLink } from 'vscode-languageserver-protocol'
import { isImport } from '../language/generated/ast.ts'
import { importAddress } from '../language/imports.ts'
import { readText } from '../language/texts.ts'

/** Makes the addresses that statements give, and the files that are imported, links that can be followed. */
export class MicrocredDocumentLinkProvider implements DocumentLinkProvider {
  getDocumentLinks(document: LangiumDocument): DocumentLink[] {
    const root = document.parseResult.value.$cstNode
    if (!root) return []
    return CstUtils.flattenCst(root)
      .filter(({ hidden, tokenType }) => !hidden && tokenType.name === 'TEXT')
      .flatMap((leaf): DocumentLink[] => {
        const target = targetOf(leaf, document)
        return target === undefined ? [] : [{ range: leaf.range, target }]
      })
      .toArray()
  }
}

function targetOf(leaf: LeafCstNode, document: LangiumDocument): string | undefined {
  if (isImport(leaf.astNode)) return importAddress(leaf.astNode, document)?.toString()
  const rule = leaf.grammarSource && AstUtils.getContainerOfType(leaf.grammarSource, GrammarAST.isParserRule)
  if (rule?.name !== 'Address') return undefined
  const address = readText(leaf.text).trim()
  return /^https?:\/\/\S+$/.test(address) && URL.canParse(address) ? address : undefined
}
