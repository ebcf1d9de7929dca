import { type AstNode, AstUtils } from 'langium'
import type { Programme } from '../language/generated/ast.ts'
import { modelJson } from '../model/json.ts'
import { type Checked, checkFiles } from './checking.ts'
import { CannotRun } from './exit-codes.ts'
import { shownPath } from './files.ts'
import type { Progress } from './progress.ts'
import type { ReportRequest } from './reporting.ts'
import type { Surroundings } from './surroundings.ts'
import { byCharacters, didYouMean, quoted } from './wording.ts'

/** The model of a programme, and what may be missing from it. */
export interface ModelReading {
  readonly json: ReturnType<typeof modelJson>
  /** A line for each file that could not be read, or not rightly. */
  readonly unread: readonly string[]
  /** A line where there are errors in the files asked for. */
  readonly errors: readonly string[]
}

/**
 * Reads the one programme that the files contain or continue, or the one of the given name.
 *
 * @throws CannotRun when there is none, or more than one that could be meant.
 */
export async function readModel(
  request: ReportRequest,
  name: string | undefined,
  surroundings: Surroundings,
  progress: Progress,
): Promise<ModelReading> {
  const checked = await checkFiles(request, surroundings, progress)
  const unread = unreadLines(request, checked, surroundings)
  const programme = programmeMeant(checked, name, unread)
  const place = (node: AstNode) => placeOf(node, surroundings.folder)
  return {
    json: modelJson(checked.judgement.of(programme).model, place),
    unread,
    errors: errorLines(checked),
  }
}

/**
 * The one programme that begins or goes on in the files asked for, or the one of the given name.
 *
 * @throws CannotRun when there is none, or more than one that could be meant.
 */
export const programmeMeant = (checked: Checked, name: string | undefined, unread: readonly string[]): Programme =>
  meant(programmesIn(checked), name, unread)

/** A line for each file that could not be read, or not rightly. */
export const unreadLines = (request: ReportRequest, checked: Checked, surroundings: Surroundings): string[] =>
  [...request.faults, ...checked.faults]
    .map(([path, { message }]) => `${shownPath(path, surroundings.folder)}: ${message}`)
    .sort(byCharacters)

/** The programmes that begin or go on in the files asked for. */
export function programmesIn({ documents, services }: Checked): Programme[] {
  const { Programmes } = services.references
  const asked = new Set(documents.values())
  return Programmes.all().filter((programme) => Programmes.parts(programme).some((part) => asked.has(AstUtils.getDocument(part))))
}

/** A line on the errors in the files asked for; none where there are none. */
export function errorLines({ documents }: Checked): string[] {
  const errors = [...documents.values()].flatMap(({ diagnostics = [] }) =>
    diagnostics.filter(({ severity }) => severity === 1),
  ).length
  if (errors === 0) return []
  const many = errors === 1 ? 'is an error' : `are ${errors} errors`
  return [`there ${many} in these files, and something may be missing (microcred check)`]
}

/** Says that there is no programme, or none of this name, and which may have been meant. */
export const noProgramme = (name: string | undefined, names: readonly string[]): string =>
  `there is ${name === undefined ? 'no programme in these files' : `no programme ${quoted(name)}${didYouMean(name, names.filter(Boolean))}`}`

function meant(programmes: readonly Programme[], name: string | undefined, unread: readonly string[]): Programme {
  const names = programmes.map((programme) => programme.name)
  const [found, another] = name === undefined ? programmes : programmes.filter((programme) => programme.name === name)
  if (found && !another) return found
  if (found && name === undefined)
    throw new CannotRun(`there are several programmes; say which with --programme: ${names.join(', ')}`)
  if (found) throw new CannotRun(`several programmes are called ${quoted(found.name)}; give the file of one`)
  throw new CannotRun(...unread, noProgramme(name, names))
}

/** Where a node stands: its file as shown, and its first and last line, from 1. */
export function placeOf(node: AstNode, folder: string) {
  const range = node.$cstNode?.range
  const file = shownPath(AstUtils.getDocument(node).uri.fsPath, folder)
  return range && { file, from: range.start.line + 1, to: range.end.line + 1 }
}
