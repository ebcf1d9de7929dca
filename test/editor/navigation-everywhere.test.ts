import { type LangiumDocument, URI } from 'langium'
import { expect, test } from 'vitest'
import type { DocumentSymbol, Range } from 'vscode-languageserver-types'
import { selectionRangesIn } from '../../src/editor/selection-ranges.ts'
import { editing } from '../support/editor.ts'
import { readFolder } from '../support/workspace.ts'

const texts = readFolder('examples/coastal-resilience')
const { services, shared, documents } = await editing(texts)

/** Asks everything that is asked at a place. */
async function askAt(document: LangiumDocument, offset: number): Promise<void> {
  const params = { textDocument: { uri: document.uri.toString() }, position: document.textDocument.positionAt(offset) }
  const { lsp } = services
  await lsp.DefinitionProvider?.getDefinition(document, params)
  await lsp.DocumentHighlightProvider?.getDocumentHighlight(document, params)
  await lsp.ReferencesProvider?.findReferences(document, { ...params, context: { includeDeclaration: true } })
  selectionRangesIn(document, [params.position])
}

/** Asks everything that is asked of a file; gives the symbols. */
async function askOf(document: LangiumDocument): Promise<DocumentSymbol[]> {
  const params = { textDocument: { uri: document.uri.toString() } }
  const { lsp } = services
  await lsp.FoldingRangeProvider?.getFoldingRanges(document, params)
  await lsp.SemanticTokenProvider?.semanticHighlight(document, params)
  await lsp.DocumentLinkProvider?.getDocumentLinks(document, params)
  return (await lsp.DocumentSymbolProvider?.getSymbols(document, params)) ?? []
}

/** Editors refuse a symbol without a name, and one whose name stands outside it. */
function expectSound(symbols: readonly DocumentSymbol[], document: LangiumDocument): void {
  const offsets = ({ start, end }: Range) => [document.textDocument.offsetAt(start), document.textDocument.offsetAt(end)] as const
  for (const { name, range, selectionRange, children = [] } of symbols) {
    expect(name).not.toBe('')
    const [start, end] = offsets(range)
    for (const inner of [selectionRange, ...children.map((child) => child.range)]) {
      const [innerStart, innerEnd] = offsets(inner)
      expect(innerStart >= start && innerEnd <= end, name).toBe(true)
    }
    expectSound(children, document)
  }
}

const everyNth = (length: number, step: number): number[] =>
  Array.from({ length: Math.ceil(length / step) }, (_, index) => index * step)

test('everywhere in the complete example there is an answer', async () => {
  for (const document of documents) {
    expectSound(await askOf(document), document)
    for (const offset of everyNth(document.textDocument.getText().length, 61)) await askAt(document, offset)
  }
})

test('a text that breaks off anywhere has an answer', async () => {
  const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } = shared.workspace
  for (const [name, text] of Object.entries(texts)) {
    for (const length of everyNth(text.length, 1801)) {
      const document = LangiumDocumentFactory.fromString(text.slice(0, length), URI.file(`/test/cut-${length}-${name}`))
      LangiumDocuments.addDocument(document)
      await DocumentBuilder.build([document])
      expectSound(await askOf(document), document)
      for (const offset of [length, length - 1, length >> 1]) await askAt(document, Math.max(offset, 0))
      LangiumDocuments.deleteDocument(document.uri)
    }
  }
})
