import { URI } from 'langium'
import type { Programme } from '../language/generated/ast.ts'
import { sourceFile } from '../language/imports.ts'
import { isProgrammePart } from '../language/programmes.ts'
import type { EditorServices } from './module.ts'
import type { ProgrammeQuery } from './protocol.ts'
import { documentsOf } from './summary.ts'

/**
 * The programme that a client asks for: the one of this name, of the file before those of others; without a name the one around the line,
 * or the first that the file has a part in, or that uses what the file shares. Where nothing is said, the first of all.
 */
export function programmeFor({ programme: name, uri, line }: ProgrammeQuery, services: EditorServices): Programme | undefined {
  const { Programmes } = services.references
  const near = uri === undefined ? [] : programmesOf(uri, line, services)
  const candidates = uri === undefined || name !== undefined ? [...near, ...Programmes.all()] : near
  return name === undefined ? candidates[0] : candidates.find((candidate) => candidate.name === name)
}

function programmesOf(uri: string, line: number | undefined, services: EditorServices): Programme[] {
  const { Programmes } = services.references
  const document = services.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri))
  if (!document) return []
  const parts = (sourceFile(document).elements ?? []).filter(isProgrammePart)
  const around = parts.filter((part) => {
    const range = part.$cstNode?.range
    return line !== undefined && range && range.start.line <= line && line <= range.end.line
  })
  const own = [...around, ...parts].flatMap((part) => Programmes.programmeOf(part) ?? [])
  const users = Programmes.all().filter((programme) =>
    documentsOf(Programmes.parts(programme)).some((each) => Programmes.closure(each).includes(document)),
  )
  return [...own, ...users]
}
