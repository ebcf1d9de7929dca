import { describe, expect, it } from 'vitest'
import { editing } from '../support/editor.ts'

/** The links of a file: the text that is marked, and where it leads. */
async function links(source: string): Promise<[text: string, target: string | undefined][]> {
  const { services, document, textDocument, at } = await editing(source)
  const found = (await services.lsp.DocumentLinkProvider?.getDocumentLinks(document, { textDocument })) ?? []
  return found.map(({ range, target }) => [at(range), target])
}

describe('document links', () => {
  it('lead to the addresses in statements, and to imported files', async () => {
    expect(
      await links(`import "../shared/institutions.mcp"
institution A "https://no.example" {
  website "https://a.example/b?c=d"
  // website "https://comment.example"
}
programme P "P" {
  vision { need N "N" { evidence document "D" of 2025-03 at "http://survey.example" } }
}
`),
    ).toEqual([
      ['"../shared/institutions.mcp"', 'file:///shared/institutions.mcp'],
      ['"https://a.example/b?c=d"', 'https://a.example/b?c=d'],
      ['"http://survey.example"', 'http://survey.example'],
    ])
  })

  it.each([
    'import "',
    'import ""',
    'institution A { website "www.a.example" }',
    'institution A { website "https://" }',
    'institution A { website "javascript:alert(1)" }',
    'institution A { website "https://a.example/with a space" }',
  ])('there are none in %s', async (source) => {
    expect(await links(source)).toEqual([])
  })
})
