import { type LangiumDocument, URI } from 'langium'
import type { CompletionItem, TextEdit } from 'vscode-languageserver'
import type { EditorServices } from '../../src/editor/module.ts'
import type { Editing } from './editor.ts'

/** How completion is asked for: by the author, or by a character that the editor passes on. */
export type Trigger = 'author' | 'character'

const kinds = { author: 1, character: 2 } as const

/** What is proposed at an offset of a document. */
export async function proposalsAt(
  services: EditorServices,
  document: LangiumDocument,
  offset: number,
  trigger: Trigger = 'author',
): Promise<CompletionItem[]> {
  const list = await services.lsp.CompletionProvider?.getCompletion(document, {
    textDocument: { uri: document.uri.toString() },
    position: document.textDocument.positionAt(offset),
    context: { triggerKind: kinds[trigger] },
  })
  if (!list) throw new Error('Completion gives no answer.')
  return list.items
}

/** What is proposed at the cursor. */
export const completed = ({ services, document, position }: Editing, trigger?: Trigger): Promise<CompletionItem[]> =>
  proposalsAt(services, document, document.textDocument.offsetAt(position), trigger)

/** The edit of a proposal. */
export const editOf = (item: CompletionItem): TextEdit => item.textEdit as TextEdit

/** A snippet as it stands when the author fills in nothing: the first choice, the text of each place. */
export const unfilled = (snippet: string): string =>
  snippet
    .replace(/\$\{\d+\|((?:\\.|[^,|\\])*)(?:,(?:\\.|[^|\\])*)*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replace(/\\(.)/g, '$1')

/** The text after a proposal was taken. */
export function accepted(item: CompletionItem, document: LangiumDocument): string {
  const { textDocument } = document
  const edit = editOf(item)
  const newText = item.insertTextFormat === 2 ? unfilled(edit.newText) : edit.newText
  return [{ ...edit, newText }, ...(item.additionalTextEdits ?? [])]
    .map((each) => ({ ...each, start: textDocument.offsetAt(each.range.start), end: textDocument.offsetAt(each.range.end) }))
    .sort((a, b) => b.start - a.start)
    .reduce((text, each) => text.slice(0, each.start) + each.newText + text.slice(each.end), textDocument.getText())
}

let count = 0

/** A document that is parsed and nothing more, as fast as many of them in one test need it. */
export const parsed = (services: EditorServices, text: string): LangiumDocument => {
  count += 1
  return services.shared.workspace.LangiumDocumentFactory.fromString(text, URI.file(`/parsed/${count}.mcp`))
}
