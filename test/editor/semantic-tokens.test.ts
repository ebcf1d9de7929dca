import { SemanticTokensDecoder } from 'langium/lsp'
import { describe, expect, it } from 'vitest'
import { editing } from '../support/editor.ts'

/** The coloured words of the first file, as `word kind`; a declaration has an asterisk. */
async function coloured(sources: string | Readonly<Record<string, string>>): Promise<string[]> {
  const { services, document, textDocument } = await editing(sources)
  const provider = services.lsp.SemanticTokenProvider
  const tokens = await provider?.semanticHighlight(document, { textDocument })
  const { tokenModifiers = {} } = provider ?? {}
  if (!tokens) return []
  return SemanticTokensDecoder.decode(tokens, provider?.tokenTypes ?? {}, document).map(
    ({ text, tokenType, tokenModifiers: given }) =>
      `${text} ${tokenType}${given & (tokenModifiers.declaration ?? 0) ? ' *' : ''}`,
  )
}

describe('semantic tokens', () => {
  it('colour names by what they name, and codes that are on a list', async () => {
    const b = 'institution Bologna "Bologna" { country IT kind university }'
    expect(
      await coloured({
        'a.mcp': `import "b.mcp"
programme P "Bologna" {
  level EQF 7
  partnership { partner Bologna { contributes design, cooking } }
  curriculum {
    course Intro { by Bologna, Nowhere language de assessment Essay { kind essay } }
    structure { first Intro.Essay }
  }
}`,
        'b.mcp': b,
      }),
    ).toEqual([
      'P type *',
      'Bologna namespace',
      'design enumMember',
      'Intro class *',
      'Bologna namespace',
      'de enumMember',
      'Essay method *',
      'essay enumMember',
      'Intro.Essay method',
    ])
    expect(await coloured(b)).toEqual(['Bologna namespace *', 'IT enumMember', 'university enumMember'])
  })

  it.each(['', 'programme', 'programme P { curriculum { course A { by', 'institution "'])(
    'of “%s”, which breaks off',
    async (source) => {
      expect(await coloured(source)).toEqual(source.startsWith('programme P') ? ['P type *', 'A class *'] : [])
    },
  )

  it('of a part of the file are those in it', async () => {
    const { services, document, textDocument } = await editing('institution A\ninstitution B\n')
    const range = { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } }
    const tokens = await services.lsp.SemanticTokenProvider?.semanticHighlightRange(document, { textDocument, range })
    expect(tokens?.data.slice(0, 3)).toEqual([1, 12, 1])
    expect(tokens?.data).toHaveLength(5)
  })
})
