import type { AstNode, LangiumDocument, URI } from 'langium'
import { GrammarUtils } from 'langium'
import type { CodeAction, Position, Range, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types'
import * as ast from '../../language/generated/ast.ts'
import { sourceFile } from '../../language/imports.ts'
import { kindOf } from '../../language/kinds.ts'
import { isProgrammePart, type Programmes } from '../../language/programmes.ts'
import { importEdit } from '../fixes/names.ts'
import type { EditorServices } from '../module.ts'
import { editsOf, filesReferredTo, freeAddress, moves, pathBetween, rangeToCut, textOfPiece, withComments } from './moving.ts'

/** What can be shared by several programmes, and the file in which it stands when there is none yet. */
const sharedFiles: Readonly<Record<string, string>> = {
  [ast.Institution.$type]: 'institutions',
  [ast.DegreeProgramme.$type]: 'degrees',
  [ast.Course.$type]: 'shared-courses',
  [ast.Stakeholder.$type]: 'stakeholders',
  [ast.Tool.$type]: 'tools',
}

/** Whether a node is something that several programmes can share, and stands in a file or in a programme by itself. */
export const isShareable = (node: AstNode): boolean =>
  Object.hasOwn(sharedFiles, node.$type) && !ast.isMember(node) && (node.$container?.$type === 'SourceFile' || ast.isCourse(node))

/** Moves an institution, a degree programme, a course and the like to a file without a programme, and imports it. */
export function sharing(node: AstNode, document: LangiumDocument, services: EditorServices): CodeAction[] {
  if (!hasProgramme(document) || !node.$cstNode || document.parseResult.parserErrors.length > 0) return []
  const target = targetOf(node, document, services)
  // What is shared cannot speak of what stands in a programme.
  const canMove = (each: AstNode): boolean => [...filesReferredTo(each)].every((file) => !hasProgramme(file))
  const isInProgramme = node.$container?.$type !== 'SourceFile'
  if (!isInProgramme && !canMove(node)) return []
  const split = isInProgramme ? divided(node as ast.Course, document, canMove) : undefined
  const piece = withComments(document, node.$cstNode)
  const text = outdented(split?.moved ?? textOfPiece(document, piece), split?.indentation ?? '')
  const range = split ? node.$cstNode.range : rangeToCut(document, piece)
  const left = split?.left ?? ''
  const cut: TextEdit = { range: { start: range.start, end: range.end }, newText: left }
  const edits = [cut]
  const { Programmes } = services.references
  if (!target.file || !Programmes.closure(document).includes(target.file)) {
    const { range: at, text: newText } = importEdit(document, pathBetween(document.uri, target.uri))
    // What moves can be the first thing of the file, behind which the import would stand.
    const within = isWithin(at.start, range)
    if (within) edits[0] = { ...cut, newText: newText + left }
    else edits.unshift({ range: at, newText })
  }
  const name = (node as AstNode & { name?: string }).name ?? ''
  const title = `Move the ${kindOf(node.$type)} ${name} to a file that programmes can share`
  const needed = [...(split?.files ?? filesReferredTo(node))].filter((file) => file !== target.file)
  return [{ title, kind: 'refactor.move', edit: placed(target, text, needed, editsOf(document, edits), Programmes) }]
}

const isWithin = (place: Position, { start, end }: Range): boolean =>
  (place.line > start.line || (place.line === start.line && place.character >= start.character)) &&
  (place.line < end.line || (place.line === end.line && place.character < end.character))

/** The text in the file that shares it, with the imports that this file lacks for it. */
function placed(
  { file, uri }: Target,
  text: string,
  needed: readonly LangiumDocument[],
  cut: TextDocumentEdit,
  programmes: Programmes,
): WorkspaceEdit {
  const known = file ? programmes.closure(file) : []
  const paths = needed.filter((each) => !known.includes(each)).map((each) => pathBetween(uri, each.uri))
  if (!file) {
    const imports = paths.map((path) => `import "${path}"\n`).join('')
    return moves([cut], [{ uri, text: `${imports}${imports && '\n'}${text}\n` }])
  }
  const { textDocument } = file
  const end = textDocument.positionAt(textDocument.getText().trimEnd().length)
  const imports = paths.map((path) => importEdit(file, path)).map((edit) => ({ range: edit.range, newText: edit.text }))
  return moves([cut, editsOf(file, [...imports, { range: { start: end, end }, newText: `\n\n${text}` }])], [])
}

interface Target {
  /** The file, where there is one. */
  readonly file: LangiumDocument | undefined
  readonly uri: URI
}

const hasProgramme = (file: LangiumDocument): boolean => (sourceFile(file).elements ?? []).some(isProgrammePart)

/** A text without the indentation that its first line had; prose in three quotes keeps every blank. */
const outdented = (text: string, indentation: string): string =>
  text.includes('"""') ? text : text.replaceAll(`\n${indentation}`, '\n')

/** The file that shares things of this kind: one that is imported already, or a new one beside. */
function targetOf(node: AstNode, document: LangiumDocument, services: EditorServices): Target {
  const file = services.references.Programmes.closure(document).find((each) => {
    const elements = sourceFile(each).elements ?? []
    return each !== document && elements.some(({ $type }) => $type === node.$type) && !hasProgramme(each)
  })
  return { file, uri: file?.uri ?? freeAddress(sharedFiles[node.$type] ?? 'shared', document, services) }
}

/** The text of a course that moves, the one that stays, and the files of which the first speaks. */
interface Divided {
  readonly moved: string
  readonly left: string
  readonly indentation: string
  readonly files: ReadonlySet<LangiumDocument>
}

/**
 * A course of a programme in two: what it says by itself, which moves, and what it says of this programme (its outcomes, its assessments),
 * which stays where the course is included.
 */
function divided(course: ast.Course, document: LangiumDocument, canMove: (node: AstNode) => boolean): Divided | undefined {
  const cst = course.$cstNode
  const name = GrammarUtils.findNodeForProperty(cst, 'name')?.text
  if (!cst || !name) return undefined
  const text = document.textDocument.getText()
  const indentation = text.slice(text.lastIndexOf('\n', cst.offset - 1) + 1, cst.offset).match(/^[ \t]*$/)?.[0] ?? ''
  const open = GrammarUtils.findNodeForKeyword(cst, '{')
  if (!open) return { moved: cst.text, left: `include ${name}`, indentation, files: new Set() }
  let from = open.end
  const pieces = (course.statements ?? []).flatMap((node) => {
    if (!node.$cstNode) return []
    const { end } = withComments(document, node.$cstNode)
    const piece = { node, moves: canMove(node), text: text.slice(from, end) }
    from = end
    return [piece]
  })
  const close = GrammarUtils.findNodesForKeyword(cst, '}').at(-1)
  const rest = text.slice(from, close?.offset ?? cst.end).trimEnd()
  const moving = pieces.filter((piece) => piece.moves)
  const stays = pieces.filter((piece) => !piece.moves).map((piece) => piece.text)
  const blockOf = (texts: readonly string[]): string => `{${texts.join('')}\n${indentation}}`
  return {
    moved: text.slice(cst.offset, open.offset) + blockOf([...moving.map((piece) => piece.text), rest]),
    left: stays.length > 0 ? `include ${name} ${blockOf(stays)}` : `include ${name}`,
    indentation,
    files: new Set(moving.flatMap(({ node }) => [...filesReferredTo(node)])),
  }
}
