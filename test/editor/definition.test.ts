import { describe, expect, it } from 'vitest'
import type { LocationLink } from 'vscode-languageserver-types'
import { libraryDocuments } from '../../src/language/library/documents.ts'
import { editing } from '../support/editor.ts'

const institutions = `institution Bologna "Università di Bologna" { country IT }
course Shared_ "Lent by all" { }
`

/** A file of a programme with a statement in its curriculum, which begins at line 5. */
const programme = (statement: string): string => `import "institutions.mcp"
programme P "P" {
  partnership { partner Bologna }
  curriculum {
    course Intro "Intro" { assessment Essay "Essay" { } }
    ${statement}
  }
}
`

/** Where the thing at the cursor leads: the file, the line from 1 and the text that is selected there. */
async function leads(sources: Readonly<Record<string, string>>): Promise<string[]> {
  const { services, documents, document, textDocument, position } = await editing(sources)
  const found = (await services.lsp.DefinitionProvider?.getDefinition(document, { textDocument, position })) as LocationLink[]
  return found.map(({ targetUri, targetSelectionRange }) => {
    const target = documents.find(({ uri }) => uri.toString() === targetUri)?.textDocument
    const page = libraryDocuments.get(targetUri)?.()
    const { line } = targetSelectionRange.start
    const says = target?.getText(targetSelectionRange) ?? page?.split('\n')[line]?.trim()
    return `${targetUri.split('/').at(-1)}:${line + 1} ${says ?? ''}`.trim()
  })
}

const inProgramme = (statement: string): Promise<string[]> =>
  leads({ 'programme.mcp': programme(statement), 'institutions.mcp': institutions })

describe('definition', () => {
  it.each<[statement: string, to: string[]]>([
    ['course Later { requires In<|>tro }', ['programme.mcp:5 Intro']],
    ['course Later { requires Intro<|> }', ['programme.mcp:5 Intro']],
    ['course Later { by Bol<|>ogna }', ['institutions.mcp:1 Bologna']],
    ['include Shared_<|> { }', ['institutions.mcp:2 Shared_']],
    ['structure { first Int<|>ro.Essay }', ['programme.mcp:5 Intro']],
    ['structure { first Intro.<|>Essay }', ['programme.mcp:5 Essay']],
    ['topic ^to<|>pic "Topic"', ['programme.mcp:6 ^topic']],
    ['course Lat<|>er { }', ['programme.mcp:6 Later']],
    ['course Later { requires Now<|>here }', []],
    ['course Later "No Int<|>ro here" { }', []],
    ['// Int<|>ro', []],
    ['cour<|>se', []],
    ['', []],
  ])('%s', async (statement, to) => {
    expect(await inProgramme(statement)).toEqual(to)
  })

  it.each<[statement: string, to: string]>([
    ['course A { language d<|>e }', 'languages.md German'],
    ['course A { field ISCED 05<|>21 }', 'isced-f.md Environmental sciences'],
    ['outcome A { level EQF <|>7 }', 'eqf.md 7'],
    ['outcome A { kind kno<|>wledge }', 'words.md knowledge'],
  ])('of a code is its line in the library: %s', async (statement, to) => {
    const [page, says] = to.split(/ (.*)/)
    const [found = ''] = await inProgramme(statement)
    expect(found.split(':')[0]).toBe(page)
    expect(found).toContain(says)
  })

  it('leads from an import to the file, also where it is not there', async () => {
    expect(await leads({ 'a.mcp': 'import "insti<|>tutions.mcp"\n', 'institutions.mcp': institutions })).toEqual([
      'institutions.mcp:1',
    ])
    expect(await leads({ 'a.mcp': 'import "ab<|>sent.mcp"\n' })).toEqual(['absent.mcp:1'])
    expect(await leads({ 'a.mcp': 'import "<|>"\n' })).toEqual([])
  })

  it('leads from a continuation to the programme', async () => {
    const files = {
      'a.mcp': programme(''),
      'b.mcp': 'import "a.mcp"\nextend programme <|>P { }\n',
      'institutions.mcp': institutions,
    }
    expect(await leads(files)).toEqual(['a.mcp:2 P'])
  })

  it('marks the word that leads there, and the whole that it names', async () => {
    const { services, document, textDocument, position, at } = await editing(programme('course Later { requires In<|>tro }'))
    const [link] = ((await services.lsp.DefinitionProvider?.getDefinition(document, { textDocument, position })) ??
      []) as LocationLink[]
    expect(link?.originSelectionRange && at(link.originSelectionRange)).toBe('Intro')
    expect(link && at(link.targetRange)).toBe('course Intro "Intro" { assessment Essay "Essay" { } }')
  })
})
