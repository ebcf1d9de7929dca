/** What the moves of a text from one file to another share. */

import type { AstNode, CstNode, LangiumDocument } from 'langium'
import { AstUtils, type URI, UriUtils } from 'langium'
import type { Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types'
import { referencesOf } from '../../language/walk.ts'
import type { EditorServices } from '../module.ts'

/** A piece of a text: where it begins and where it ends. */
export interface Piece {
  readonly offset: number
  readonly end: number
}

/**
 * A statement with what belongs to it: the comments on the lines directly above it and behind it on its last line. Whole lines where
 * nothing else stands on them.
 */
export function withComments(document: LangiumDocument, { offset, end }: Pick<CstNode, 'offset' | 'end'>): Piece {
  const text = document.textDocument.getText()
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const behind = text.slice(end).match(/^[ \t]*(\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/[ \t]*(?=\r?\n|$))?/)?.[0].length ?? 0
  if (text.slice(lineStart, offset).trim() !== '') return { offset, end: end + behind }
  return { offset: startOfComments(text, lineStart), end: end + behind }
}

/** The start of the comment lines that end directly above a line. */
function startOfComments(text: string, lineStart: number): number {
  const above = text.slice(0, lineStart)
  const comments = above.match(/(?:(?<=^|\n)[ \t]*(?:\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/[ \t]*)\r?\n)+$/)?.[0] ?? ''
  // A comment at the very top of a file speaks of the file.
  return comments.length === above.length ? lineStart : lineStart - comments.length
}

/** The range of a piece, with the line break behind it and one empty line where it would leave two. */
export function rangeToCut(document: LangiumDocument, { offset, end }: Piece): Range {
  const text = document.textDocument.getText()
  const startsLine = offset === 0 || text[offset - 1] === '\n'
  const blank = text.slice(end).match(startsLine ? /^[ \t]*\r?\n([ \t]*\r?\n)?/ : /^[ \t]*/)?.[0].length ?? 0
  return { start: document.textDocument.positionAt(offset), end: document.textDocument.positionAt(end + blank) }
}

/** The text of a piece. */
export const textOfPiece = (document: LangiumDocument, { offset, end }: Piece): string =>
  document.textDocument.getText().slice(offset, end)

/** An address beside a file that no file has yet: `curriculum.mcp`, `curriculum-2.mcp`. */
export function freeAddress(name: string, document: LangiumDocument, { shared }: EditorServices): URI {
  const folder = UriUtils.dirname(document.uri)
  const taken = (uri: URI): boolean =>
    shared.workspace.LangiumDocuments.hasDocument(uri) || shared.workspace.FileSystemProvider.existsSync(uri)
  let uri = UriUtils.joinPath(folder, `${name}.mcp`)
  for (let number = 2; taken(uri); number += 1) uri = UriUtils.joinPath(folder, `${name}-${number}.mcp`)
  return uri
}

/** The path by which one file imports another. */
export const pathBetween = (from: URI, to: URI): string => UriUtils.relative(UriUtils.dirname(from), to)

/** The files in which the things stand to which a node and all in it refer, itself and what stands in it left out. */
export function filesReferredTo(node: AstNode): Set<LangiumDocument> {
  const within = new Set<AstNode>(AstUtils.streamAst(node))
  const files = new Set<LangiumDocument>()
  for (const each of within) {
    for (const { ref } of referencesOf(each)) if (ref && !within.has(ref)) files.add(AstUtils.getDocument(ref))
  }
  return files
}

/** Edits of files that are there, by address, and the new files with their texts. */
export function moves(edits: readonly TextDocumentEdit[], created: readonly { uri: URI; text: string }[]): WorkspaceEdit {
  const start = { line: 0, character: 0 }
  return {
    documentChanges: [
      ...created.flatMap(({ uri, text }) => [
        { kind: 'create' as const, uri: uri.toString() },
        { textDocument: { uri: uri.toString(), version: null }, edits: [{ range: { start, end: start }, newText: text }] },
      ]),
      ...edits,
    ],
  }
}

/** The edits of one file. */
export const editsOf = (document: LangiumDocument, edits: TextDocumentEdit['edits']): TextDocumentEdit => ({
  textDocument: { uri: document.uri.toString(), version: null },
  edits,
})
