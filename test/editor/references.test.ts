import { describe, expect, it } from 'vitest'
import { type DocumentHighlight, DocumentHighlightKind, type Location } from 'vscode-languageserver-types'
import { editing } from '../support/editor.ts'

const files = {
  'a.mcp': `institution Bologna "Bologna" { }
institution Graz "Bologna and Graz" { }
programme P "P" {
  // Bologna
  partnership { partner Bologna partner Graz agreed 2026-02-03 by Bologna, Graz }
  curriculum {
    outcome Diagnose "Diagnose" { }
    course Intro "Intro" {
      by Bologna
      assessment Essay "Essay" { proves Diagnose }
    }
    course Other { assessment Essay "Another" { } }
    structure { first Intro then Intro.Essay and Other.Essay }
  }
}
`,
  'b.mcp': `import "a.mcp"
extend programme P {
  curriculum {
    course Later { by Bologna requires Intro teaches Diagnose }
    topic ^topic "Topic" { leads to Diagnose }
    topic Intro "A topic may have the name of a course" { }
  }
}
`,
}

type Name = keyof typeof files

/** The files with the cursor at the n-th place of a text in one of them. */
const withCursor = (name: Name, text: string, nth = 1) => {
  const parts = files[name].split(text)
  return { ...files, [name]: `${parts.slice(0, nth).join(text)}<|>${text}${parts.slice(nth).join(text)}` }
}

/** The places that name what is at the cursor: file, line from 1 and text. */
async function references(sources: Readonly<Record<string, string>>, includeDeclaration: boolean): Promise<string[]> {
  const { services, documents, document, textDocument, position } = await editing(sources)
  const found = (await services.lsp.ReferencesProvider?.findReferences(document, {
    textDocument,
    position,
    context: { includeDeclaration },
  })) as Location[]
  return found.map(({ uri, range }) => {
    const text = documents.find((each) => each.uri.toString() === uri)?.textDocument.getText(range)
    return `${uri.split('/').at(-1)}:${range.start.line + 1} ${text}`
  })
}

describe('references', () => {
  const bologna = ['a.mcp:5 Bologna', 'a.mcp:5 Bologna', 'a.mcp:9 Bologna', 'b.mcp:4 Bologna']
  const intro = ['a.mcp:13 Intro', 'a.mcp:13 Intro', 'b.mcp:4 Intro']
  it.each<[file: Name, text: string, nth: number, declared: string, used: string[]]>([
    ['a.mcp', 'Bologna', 1, 'a.mcp:1 Bologna', bologna],
    ['b.mcp', 'Bologna', 1, 'a.mcp:1 Bologna', bologna],
    ['a.mcp', 'Intro', 1, 'a.mcp:8 Intro', intro],
    ['a.mcp', 'Intro.Essay', 1, 'a.mcp:8 Intro', intro],
    ['a.mcp', 'Essay', 1, 'a.mcp:10 Essay', ['a.mcp:13 Essay']],
    ['a.mcp', 'Essay and', 1, 'a.mcp:10 Essay', ['a.mcp:13 Essay']],
    ['a.mcp', 'Diagnose', 1, 'a.mcp:7 Diagnose', ['a.mcp:10 Diagnose', 'b.mcp:4 Diagnose', 'b.mcp:5 Diagnose']],
    ['a.mcp', 'P "P"', 1, 'a.mcp:3 P', ['b.mcp:2 P']],
    ['b.mcp', '^topic', 1, 'b.mcp:5 ^topic', []],
    ['b.mcp', 'Intro "A', 1, 'b.mcp:6 Intro', []],
  ])('in %s of %s (%d)', async (file, text, nth, declared, used) => {
    const sources = withCursor(file, text, nth)
    expect(await references(sources, false)).toEqual(used)
    expect((await references(sources, true)).sort()).toEqual([declared, ...used].sort())
  })

  it.each<[file: Name, text: string, nth: number]>([
    ['a.mcp', 'Bologna', 2],
    ['a.mcp', 'Bologna', 4],
    ['a.mcp', 'partnership', 1],
    ['b.mcp', 'A topic', 1],
  ])('are none in %s of %s (%d), which is no name', async (file, text, nth) => {
    expect(await references(withCursor(file, text, nth), true)).toEqual([])
  })
})

describe('highlight', () => {
  it('shows the places of the file, the declaration as written', async () => {
    const { services, document, textDocument, position, at } = await editing(withCursor('a.mcp', 'Intro.Essay'))
    const found = (await services.lsp.DocumentHighlightProvider?.getDocumentHighlight(document, {
      textDocument,
      position,
    })) as DocumentHighlight[]
    const { Read, Write } = DocumentHighlightKind
    expect(found.map(({ range, kind }) => [range.start.line + 1, at(range), kind])).toEqual([
      [8, 'Intro', Write],
      [13, 'Intro', Read],
      [13, 'Intro', Read],
    ])
  })
})
