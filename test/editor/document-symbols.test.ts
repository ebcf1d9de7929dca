import { describe, expect, it } from 'vitest'
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types'
import { editing } from '../support/editor.ts'

/** The outline as lines, indented; the selected text stands behind the arrow where it is not the name. */
async function outline(source: string): Promise<string[]> {
  const { services, document, textDocument, at } = await editing(source)
  const symbols = (await services.lsp.DocumentSymbolProvider?.getSymbols(document, { textDocument })) as DocumentSymbol[]
  const lines = (symbol: DocumentSymbol, depth: number): string[] => {
    const selected = at(symbol.selectionRange)
    const line = `${'  '.repeat(depth)}${symbol.name} (${symbol.detail})${selected === symbol.name ? '' : ` → ${selected}`}`
    return [line, ...(symbol.children ?? []).flatMap((child) => lines(child, depth + 1))]
  }
  return symbols.flatMap((symbol) => lines(symbol, 0))
}

describe('outline', () => {
  it('has what has a name and every block, with title and credits', async () => {
    expect(
      await outline(`institution Bologna "Università di Bologna" { country IT }
programme P "Rivers" {
  volume 6 ECTS
  partnership {
    coordinator Bologna
    partner Bologna { status full }
  }
  curriculum {
    outcome Diagnose "Judge a river"
    course ^first "Reading a river" {
      volume 2.5  ECTS assessment Essay { weight 100 % } }
  }
}
extend programme P { team { } }
`),
    ).toEqual([
      'Bologna (institution · Università di Bologna)',
      'P (programme · Rivers · 6 ECTS)',
      '  partnership () → ',
      '    partner Bologna () → ',
      '  curriculum () → ',
      '    Diagnose (outcome · Judge a river)',
      '    first (course · Reading a river · 2.5 ECTS) → ^first',
      '      Essay (assessment)',
      'extend programme P () → ',
      '  team () → ',
    ])
  })

  it('says of each by its sign what it is', async () => {
    const { services, document, textDocument } = await editing('institution B { }\nprogramme P { vision { } }')
    const symbols = (await services.lsp.DocumentSymbolProvider?.getSymbols(document, { textDocument })) as DocumentSymbol[]
    expect(symbols.map(({ kind }) => kind)).toEqual([SymbolKind.Module, SymbolKind.Package])
    expect(symbols[1]?.children?.[0]?.kind).toBe(SymbolKind.Namespace)
  })

  it.each<[source: string, lines: string[]]>([
    ['', []],
    ['// nothing yet', []],
    ['programme', []],
    ['programme P', ['P (programme)']],
    ['programme P "P" { curriculum { course', ['P (programme)', '  curriculum () → ']],
    ['programme P "P" { curriculum { course A', ['P (programme)', '  curriculum () → ', '    A (course)']],
    ['extend programme', []],
    ['extend programme { }', ['extend programme () → ']],
  ])('of a text that breaks off: %s', async (source, lines) => {
    expect(await outline(source)).toEqual(lines)
  })
})
