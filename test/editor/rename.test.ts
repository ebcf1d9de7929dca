import fc from 'fast-check'
import { URI } from 'langium'
import { describe, expect, it } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types'
import { nameWord } from '../../src/editor/occurrences.ts'
import { isNamed } from '../../src/language/names.ts'
import { nodesIn } from '../../src/language/walk.ts'
import { cursorMark, editing, retype } from '../support/editor.ts'
import { completeExample } from '../support/mutations.ts'
import { tries } from '../support/properties.ts'
import { readFolder } from '../support/workspace.ts'

/** The files after the thing at the cursor has got another name, or the reason why it has not. */
async function renamed(
  sources: string | Readonly<Record<string, string>>,
  newName: string,
): Promise<Record<string, string> | string> {
  const { services, document, documents, textDocument, position } = await editing(sources)
  try {
    const edit = services.lsp.RenameProvider?.rename(document, { textDocument, position, newName }) as WorkspaceEdit
    return Object.fromEntries(
      documents.map(({ uri, textDocument }) => [
        uri.path.split('/').at(-1),
        applied(textDocument, edit.changes?.[uri.toString()]),
      ]),
    )
  } catch (error) {
    return (error as Error).message
  }
}

const applied = (document: TextDocument, edits: readonly TextEdit[] = []): string => TextDocument.applyEdits(document, [...edits])

const program = `institution Helsinki "Intro at Helsinki" { }
programme P "Intro" {
  partnership { partner Helsinki }
  // Intro
  curriculum {
    course In<|>tro "Intro" {
      by Helsinki
      assessment Essay "Essay" { }
    }
    course Later { requires Intro }
    structure { first Intro then Intro.Essay }
  }
}
`

describe('rename', () => {
  it('changes every use, also before a point, and no text and no comment', async () => {
    const files = await renamed(program, 'Start')
    expect(files).toEqual({
      'programme.mcp': program
        .replace(cursorMark, '')
        .replace('course Intro', 'course Start')
        .replace('requires Intro', 'requires Start')
        .replace('first Intro then Intro.Essay', 'first Start then Start.Essay'),
    })
  })

  it('works from a use, and from a part of a name', async () => {
    const at = (text: string) =>
      program.replace(cursorMark, '').replace(
        text,
        text.replace(/Essay|Intro$/, (name) => `${name}${cursorMark}`),
      )
    expect(await renamed(at('requires Intro'), 'Start')).toEqual(await renamed(program, 'Start'))
    expect(((await renamed(at('then Intro.Essay'), 'Paper')) as Record<string, string>)['programme.mcp']).toContain(
      'then Intro.Paper',
    )
  })

  it('goes through all files', async () => {
    const files = await renamed(
      {
        'a.mcp': 'institution B<|>ologna "Bologna" { }\n',
        'b.mcp': 'import "a.mcp"\nprogramme P "P" { partnership { partner Bologna } }\n',
      },
      'Modena',
    )
    expect(files).toEqual({
      'a.mcp': 'institution Modena "Bologna" { }\n',
      'b.mcp': 'import "a.mcp"\nprogramme P "P" { partnership { partner Modena } }\n',
    })
  })

  it.each<[name: string, says: string]>([
    [
      'two words',
      '“two words” cannot be a name: names are of letters, digits, _ and -, without spaces, and begin with a letter.',
    ],
    ['', '“” cannot be a name: names are of letters, digits, _ and -, without spaces, and begin with a letter.'],
    ['1st', '“1st” cannot be a name: names are of letters, digits, _ and -, without spaces, and begin with a letter.'],
    ['Later', '“Later” is the name of course “Later” already.'],
  ])('refuses %j', async (name, says) => {
    expect(await renamed(program, name)).toBe(says)
  })

  it('writes ^ before a word of the language', async () => {
    expect(((await renamed(program, 'course')) as Record<string, string>)['programme.mcp']).toContain('requires ^course')
  })

  it.each([
    [
      'programme P "P" { curriculum { structure { first No<|>where } } }',
      '“Nowhere” is declared nowhere, so there is nothing to rename; correct the name, or declare it.',
    ],
    [
      'programme P "A <|>text" { }',
      'Here stands no name. Names that can be changed are those of programmes, institutions, courses, outcomes and the like.',
    ],
  ])('says why not: %s', async (text, says) => {
    expect(await renamed(text, 'Somewhere')).toBe(says)
  })

  it('and back gives the same bytes, for any name of the complete example', async () => {
    const files = readFolder(completeExample)
    const { services, shared, documents } = await editing(files)
    // Plain values: fast-check prints the one that fails.
    const words = documents.flatMap((document) =>
      nodesIn(document.parseResult.value)
        .filter(isNamed)
        .flatMap((node) => nameWord(node) ?? [])
        .map(({ offset, text }) => ({ uri: document.uri.toString(), offset, text })),
    )
    /** Renames, and gives where the name stands then: names before it in its file have moved it. */
    const rename = async (uri: string, offset: number, newName: string): Promise<number> => {
      const document = shared.workspace.LangiumDocuments.getDocument(URI.parse(uri))
      if (!document) throw new Error(`${uri} is not open`)
      const before = TextDocument.create(uri, document.textDocument.languageId, 0, document.textDocument.getText())
      const position = before.positionAt(offset)
      const edit = (await services.lsp.RenameProvider?.rename(document, {
        textDocument: { uri },
        position,
        newName,
      })) as WorkspaceEdit
      for (const [address, edits] of Object.entries(edit.changes ?? {})) {
        const changed = shared.workspace.LangiumDocuments.getDocument(URI.parse(address))
        if (changed) await retype(changed, applied(changed.textDocument, edits))
      }
      const inFront = (edit.changes?.[uri] ?? []).filter(({ range }) => before.offsetAt(range.start) < offset)
      return inFront.reduce((moved, { newText, range }) => moved + newText.length - before.getText(range).length, offset)
    }
    const texts = () => documents.map(({ uri }) => shared.workspace.LangiumDocuments.getDocument(uri)?.textDocument.getText())
    const unknown = () =>
      shared.workspace.LangiumDocuments.all
        .flatMap(({ references }) => references)
        .filter(({ error }) => error !== undefined)
        .count()
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...words), fc.stringMatching(/^[A-Z][a-z]{3,8}$/), async ({ uri, offset, text }, name) => {
        const before = texts()
        const moved = await rename(uri, offset, `${name}Fresh`)
        expect(unknown(), 'every name is still found').toBe(0)
        await rename(uri, moved, text.replace(/^\^/, ''))
        expect(texts()).toEqual(before)
      }),
      tries(6),
    )
  })
})
