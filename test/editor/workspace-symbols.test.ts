import { describe, expect, it } from 'vitest'
import { editing } from '../support/editor.ts'

const files = {
  'a.mcp': 'institution Bologna "Università di Bologna" { }\nprogramme Rivers "Caring for rivers" { }\n',
  'b.mcp': `import "a.mcp"
extend programme Rivers {
  curriculum {
    course Banks "Banks and bridges" { assessment Essay "Essay on a river" { } }
    outcome ^need "Say what a river needs"
  }
}
`,
}

/** What is found: the name, where it stands, and what the list says beside it. */
async function found(query: string): Promise<string[]> {
  const { shared, documents } = await editing(files)
  const symbols = (await shared.lsp.WorkspaceSymbolProvider?.getSymbols({ query })) ?? []
  return symbols.map(({ name, containerName, location }) => {
    const document = documents.find(({ uri }) => uri.toString() === location.uri)
    const text = 'range' in location ? document?.textDocument.getText(location.range) : undefined
    return `${name} at ${text} in ${location.uri.split('/').at(-1)}: ${containerName}`
  })
}

const bologna = 'Bologna at Bologna in a.mcp: Università di Bologna'
const rivers = 'Rivers at Rivers in a.mcp: Caring for rivers'
const banks = 'Banks at Banks in b.mcp: Banks and bridges · extend programme Rivers › curriculum'
const essay = 'Essay at Essay in b.mcp: Essay on a river · extend programme Rivers › curriculum › Banks'
const need = 'need at ^need in b.mcp: Say what a river needs · extend programme Rivers › curriculum'

describe('workspace symbols', () => {
  it.each<[query: string, symbols: string[]]>([
    ['', [bologna, rivers, banks, essay, need]],
    ['bolo', [bologna]],
    ['bridges', [banks]],
    ['UNIVERSITÀ', [bologna]],
    ['a river', [essay, need]],
    ['nowhere', []],
  ])('for “%s”', async (query, symbols) => {
    expect(await found(query)).toEqual(symbols)
  })
})
