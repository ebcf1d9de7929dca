import type { LangiumDocument } from 'langium'
import type { CodeAction, CodeActionContext, Range, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types'
import type { FileEdit } from '../../src/editor/fixes/index.ts'
import type { Editing } from './editor.ts'

/** Texts of files by name. */
export type Texts = Readonly<Record<string, string>>

/** A text with edits carried out as an editor does: all of them seen from the text as it was. */
export function edited(document: LangiumDocument, edits: readonly TextEdit[]): string {
  const { textDocument } = document
  const sorted = edits
    .map(({ range, newText }) => ({ from: textDocument.offsetAt(range.start), to: textDocument.offsetAt(range.end), newText }))
    .sort((a, b) => a.from - b.from)
  let text = ''
  let at = 0
  for (const { from, to, newText } of sorted) {
    text += textDocument.getText().slice(at, from) + newText
    at = to
  }
  return text + textDocument.getText().slice(at)
}

/** The text of one document after edits that need not all be in it. */
export const fixed = (document: LangiumDocument, edits: readonly FileEdit[]): string =>
  edited(
    document,
    edits.filter((edit) => edit.document === document).map(({ range, text }) => ({ range, newText: text })),
  )

/** All files after an action. */
export function filesAfter(action: CodeAction, documents: readonly LangiumDocument[]): Texts {
  const texts: Record<string, string> = {}
  const named = new Map(documents.map((document) => [document.uri.toString(), document]))
  const nameOf = (uri: string): string => uri.slice('file:///test/'.length)
  for (const [uri, document] of named) texts[nameOf(uri)] = document.textDocument.getText()
  const changes = Object.entries(action.edit?.changes ?? {}).map(([uri, edits]) => ({
    textDocument: { uri, version: null },
    edits,
  }))
  for (const change of [...changes, ...(action.edit?.documentChanges ?? [])]) {
    if ('kind' in change) continue
    const { textDocument, edits } = change as TextDocumentEdit
    const document = named.get(textDocument.uri)
    texts[nameOf(textDocument.uri)] = document
      ? edited(document, edits as TextEdit[])
      : (edits as TextEdit[]).map(({ newText }) => newText).join('')
  }
  return texts
}

/** The actions that an editor is offered at a place, with the findings there. */
export async function actionsAt(
  { services, document, textDocument }: Editing,
  range: Range,
  only?: string[],
): Promise<CodeAction[]> {
  const diagnostics = (document.diagnostics ?? []).filter((each) => each.range.start.line === range.start.line)
  const context: CodeActionContext = only ? { diagnostics, only } : { diagnostics }
  const actions = await services.lsp.CodeActionProvider?.getCodeActions(document, { textDocument, range, context })
  return (actions ?? []) as CodeAction[]
}
