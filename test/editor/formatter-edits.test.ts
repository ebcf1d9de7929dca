import { describe, expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { TextEdit } from 'vscode-languageserver-types'
import { cursorMark, type Editing, editing } from '../support/editor.ts'

const options = { tabSize: 8, insertSpaces: false }

const formatterOf = ({ services }: Editing) => {
  const { Formatter } = services.lsp
  if (!Formatter) throw new Error('The editor has no formatter')
  return Formatter
}

const applied = ({ document }: Editing, edits: TextEdit[]): string => TextDocument.applyEdits(document.textDocument, edits)

/** The text after a character has been typed before the cursor. */
async function typed(ch: string, text: string): Promise<string> {
  const open = await editing(text)
  const params = { textDocument: open.textDocument, position: open.position, ch, options }
  return applied(open, await formatterOf(open).formatDocumentOnType(open.document, params))
}

const untidy = 'programme   P {\n   stage   agreed\n  team {\n     meets  every  6  weeks\n  }\n   level   EQF  7\n}\n'

test('a whole file is laid out in small edits, whatever indentation the editor has', async () => {
  const open = await editing(untidy)
  const edits = await formatterOf(open).formatDocument(open.document, { textDocument: open.textDocument, options })
  expect(applied(open, edits)).toBe('programme P {\n  stage agreed\n  team {\n    meets every 6 weeks\n  }\n  level EQF 7\n}\n')
  expect(edits.every(({ newText }) => newText.trim() === '')).toBe(true)
})

test('of a range only its lines are', async () => {
  const open = await editing(untidy)
  const range = { start: { line: 3, character: 9 }, end: { line: 3, character: 12 } }
  const edits = await formatterOf(open).formatDocumentRange(open.document, { textDocument: open.textDocument, range, options })
  expect(applied(open, edits)).toBe(untidy.replace('   meets  every  6  weeks', '  meets every  6  weeks'))
})

describe('while typing', () => {
  test.each<[what: string, ch: string, before: string, after: string]>([
    [
      'a brace lays out its block',
      '}',
      'programme   P {\n  team   {\n meets  every 6  weeks\n    }<|>\n   stage   agreed\n}',
      'programme   P {\n  team {\n    meets every 6 weeks\n  }\n   stage   agreed\n}',
    ],
    [
      'a brace within a text does nothing',
      '}',
      'programme   P {\n  note "a  }<|>  b"\n}',
      'programme   P {\n  note "a  }  b"\n}',
    ],
    ['a brace that closes nothing does nothing', '}', 'programme   P {\n}\n  }<|>', 'programme   P {\n}\n  }'],
    [
      'Enter lays out the line',
      '\n',
      'programme   P {\n   stage   agreed\n<|>\n   level   EQF  7\n}',
      'programme   P {\n  stage agreed\n  \n   level   EQF  7\n}',
    ],
    ['Enter indents in a new block', '\n', 'programme P {\n  team {\n<|>\n  }\n}', 'programme P {\n  team {\n    \n  }\n}'],
    ['Enter indents the brace behind it', '\n', 'programme P {\n  team {\n<|>}\n}', 'programme P {\n  team {\n  }\n}'],
    [
      'Enter goes on with a list',
      '\n',
      'programme P {\n  field ISCED 0521,\n<|>ISCED 0532\n}',
      'programme P {\n  field ISCED 0521,\nISCED 0532\n}',
    ],
    [
      'Enter behind a comma indents',
      '\n',
      'programme P {\n  field ISCED 0521,\n<|>\n}',
      'programme P {\n  field ISCED 0521,\n    \n}',
    ],
    [
      'Enter in a block of prose does nothing',
      '\n',
      'programme P {\n  note """\n  a  \n<|>\n  """\n}',
      'programme P {\n  note """\n  a  \n\n  """\n}',
    ],
    ['Enter in a comment does nothing', '\n', 'programme P {\n  /*   a\n<|>\n  */\n}', 'programme P {\n  /*   a\n\n  */\n}'],
    ['Enter behind half a word leaves it', '\n', 'programme P {\n   cour   \n<|>\n}', 'programme P {\n   cour   \n  \n}'],
    [
      'Enter in lines of Windows',
      '\n',
      'programme P {\r\n   stage   agreed\r\n<|>\r\n}',
      'programme P {\r\n  stage agreed\r\n  \r\n}',
    ],
    ['Enter at the beginning of a file', '\n', '\n<|>programme P {\n}', '\nprogramme P {\n}'],
  ])('%s', async (_, ch, before, after) => {
    expect(await typed(ch, before)).toBe(after)
  })

  test('nothing is thrown, wherever one types', async () => {
    for (let at = 0; at < untidy.length; at += 3) {
      for (const ch of ['}', '\n']) {
        const after = await typed(ch, untidy.slice(0, at) + ch + cursorMark + untidy.slice(at))
        expect(after.replace(/\s+/g, '')).toBe((untidy.slice(0, at) + ch + untidy.slice(at)).replace(/\s+/g, ''))
      }
    }
  })
})
