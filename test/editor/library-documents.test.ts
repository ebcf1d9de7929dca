import { Cancellation } from 'langium'
import { describe, expect, it } from 'vitest'
import type { LocationLink } from 'vscode-languageserver-types'
import { codeIn } from '../../src/editor/codes.ts'
import { libraryDocuments, libraryScheme } from '../../src/language/library/documents.ts'
import { editing } from '../support/editor.ts'
import { readFolder } from '../support/workspace.ts'

describe('pages of the library', () => {
  it('are given to the editor by their address', async () => {
    const { shared } = await editing('')
    const provider = shared.lsp.TextDocumentContentProvider
    expect(provider?.schemes).toEqual([libraryScheme])
    const read = (page: string) =>
      provider?.provideTextDocumentContent({ uri: `${libraryScheme}:/${page}.md` }, Cancellation.CancellationToken.None)
    const page = await read('countries')
    expect(page?.text).toMatch(/^# Country.*\n[\s\S]*- `FI` Finland/)
    expect(await read('absent')).toBeUndefined()
  })

  it('have a line for every code of the complete example, with its meaning', async () => {
    const { services, documents } = await editing(readFolder('examples/coastal-resilience'))
    let seen = 0
    for (const document of documents) {
      const { textDocument } = document
      for (const { index } of textDocument.getText().matchAll(/\b(?:EQF \d|ISCED \d+|country [A-Z]{2}|language [a-z]{2}\b)/g)) {
        const word = textDocument.getText().slice(index).split(' ')[1] ?? ''
        const position = textDocument.positionAt(index + textDocument.getText().slice(index).indexOf(word) + 1)
        const params = { textDocument: { uri: textDocument.uri }, position }
        const [link] = ((await services.lsp.DefinitionProvider?.getDefinition(document, params)) ?? []) as LocationLink[]
        if (!link) continue
        const code = word.match(/^\w+/)?.[0] ?? ''
        const line = libraryDocuments.get(link.targetUri)?.().split('\n')[link.targetRange.start.line]
        expect(line).toContain(`\`${code}\``)
        seen += 1
      }
    }
    expect(seen).toBeGreaterThan(30)
    expect(codeIn('Country', 'code', 'FI')?.entry.label).toBe('Finland')
  })
})
