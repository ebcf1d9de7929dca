import { EmptyFileSystem, type LangiumDocument, URI } from 'langium'
import type { LangiumSharedServices } from 'langium/lsp'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Position, Range, TextDocumentIdentifier } from 'vscode-languageserver-types'
import { createEditorServices, type EditorServices } from '../../src/editor/module.ts'
import type { SourceFile } from '../../src/language/generated/ast.ts'

const editor = createEditorServices(EmptyFileSystem)

/** What stands for the cursor in a text of a test. */
export const cursorMark = '<|>'

/** Files open in the editor, checked. */
export interface Editing {
  readonly services: EditorServices
  readonly shared: LangiumSharedServices
  /** The first file, or the one with the cursor. */
  readonly document: LangiumDocument<SourceFile>
  readonly documents: readonly LangiumDocument<SourceFile>[]
  readonly textDocument: TextDocumentIdentifier
  /** Where the cursor mark stood; the start of the first file without one. */
  readonly position: Position
  /** The text between the start and the end of a range of the document. */
  at(range: Range): string
}

/**
 * Opens files in the editor; in one of them `<|>` may stand for the cursor. Files of a former call are closed.
 *
 * @param server the one that all tests share, unless a test changes what it knows of its editor
 */
export async function editing(sources: string | Readonly<Record<string, string>>, server = editor): Promise<Editing> {
  const { shared, Microcred } = server
  const files = typeof sources === 'string' ? { 'programme.mcp': sources } : sources
  const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder, TextDocuments } = shared.workspace
  const open = LangiumDocuments.all.map((document) => document.uri).toArray()
  for (const uri of open) TextDocuments.delete(uri)
  await DocumentBuilder.update([], open)
  let cursor: { document: LangiumDocument<SourceFile>; offset: number } | undefined
  const documents = Object.entries(files).map(([name, marked]) => {
    const offset = marked.indexOf(cursorMark)
    const document = LangiumDocumentFactory.fromString<SourceFile>(marked.replace(cursorMark, ''), URI.file(`/test/${name}`))
    if (offset >= 0) cursor = { document, offset }
    LangiumDocuments.addDocument(document)
    return document
  })
  await DocumentBuilder.build(documents, { validation: true })
  const document = cursor?.document ?? documents[0]
  if (!document) throw new Error('editing needs at least one file')
  return {
    services: Microcred,
    shared,
    document,
    documents,
    textDocument: { uri: document.uri.toString() },
    position: document.textDocument.positionAt(cursor?.offset ?? 0),
    at: (range) => document.textDocument.getText(range),
  }
}

/** Puts another text in the place of an open file, as typing does, and has everything that depends on it checked again. */
export async function retype({ uri, textDocument }: LangiumDocument, text: string): Promise<void> {
  const { DocumentBuilder, TextDocuments } = editor.shared.workspace
  TextDocuments.set(TextDocument.create(uri.toString(), textDocument.languageId, textDocument.version + 1, text))
  await DocumentBuilder.update([uri], [])
}
