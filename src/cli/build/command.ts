import { join } from 'node:path'
import { type AstNode, AstUtils } from 'langium'
import { exporters } from '../../exports/index.ts'
import { isProgramme, type Programme } from '../../language/generated/ast.ts'
import { sourceFile } from '../../language/imports.ts'
import { titleOf } from '../../model/statements.ts'
import type { BuildRequest } from '../build.ts'
import { type Checked, checkFiles } from '../checking.ts'
import { CannotRun, type ExitCode, exitCodes } from '../exit-codes.ts'
import { shownPath } from '../files.ts'
import { errorLines, noProgramme, placeOf, programmesIn, unreadLines } from '../model-reading.ts'
import type { Progress } from '../progress.ts'
import type { ReportRequest } from '../reporting.ts'
import { settingsOf } from '../settings.ts'
import type { Surroundings } from '../surroundings.ts'
import { unwritable } from '../unwritable.ts'
import { counted, didYouMean, oneLine, quoted } from '../wording.ts'
import { makeDocuments, type Outcome } from './documents.ts'
import { writeDocuments } from './folder.ts'
import { exportInputOf } from './input.ts'
import { drawnDiagrams } from './pictures.ts'
import { removeRenamed } from './renamed.ts'

/**
 * Builds the programmes once, and says what was written and what could not be.
 *
 * @throws CannotRun where there is no such programme or document, or the folder cannot be written
 */
export async function buildOnce(
  request: BuildRequest,
  files: ReportRequest,
  surroundings: Surroundings,
  progress: Progress,
): Promise<ExitCode> {
  const wanted = exportersNamed(request.only)
  const { settings } = await settingsOf(surroundings)
  const checked = await checkFiles({ ...files, settings }, surroundings, progress)
  const unread = unreadLines(files, checked, surroundings)
  const place = (node: AstNode) => placeOf(node, surroundings.folder)
  const refused = (folder: string) => (error: Error) => {
    throw new CannotRun(`${shownPath(folder, surroundings.folder)} cannot be written: ${oneLine(unwritable(error))}`)
  }
  let whole = true
  const judgements = programmesMeant(checked, request.programme, unread).map((programme) => checked.judgement.of(programme))
  const models = judgements.map(({ model }) => model)
  const { drawn, notDrawn } = await drawnDiagrams(models, wanted, { ...request, folder: surroundings.folder })
  for (const judged of judgements) {
    const { programme } = judged.model
    const diagrams = drawn.get(judged.model) ?? []
    const outcomes = await makeDocuments(exportInputOf(judged, diagrams, request.language, place), wanted)
    const folder = join(request.out, programme.name)
    const source = AstUtils.getDocument(programme).uri.fsPath
    const done = await writeDocuments(folder, outcomes, source).catch(refused(folder))
    const same = done.unchanged.length > 0 ? `, ${done.unchanged.length} unchanged` : ''
    surroundings.write(
      [
        `${oneLine(titleOf(programme))}: ${counted(done.written.length, 'file')} written${same} in ${shownPath(folder, surroundings.folder)}`,
        ...done.written.map((name) => `  ${name}`),
        ...done.removed.map((name) => `  ${name} removed, it is no longer made`),
        '',
      ].join('\n'),
    )
    for (const { name, as } of done.kept)
      surroundings.tell(`microcred: ${name} had been changed by somebody; it is kept as ${as}\n`)
    for (const line of outcomes.flatMap((outcome) => problems(outcome, place))) surroundings.tell(`microcred: ${line}\n`)
    if (outcomes.some(({ missing, failure }) => missing.length > 0 || failure !== undefined)) whole = false
  }
  for (const { name, removed } of await removeRenamed(request.out, beginningIn(checked)).catch(refused(request.out))) {
    const shown = shownPath(join(request.out, name), surroundings.folder)
    surroundings.write(`${shown}: ${counted(removed.length, 'file')} removed, the programme is no longer called ${name}\n`)
  }
  const notes = notDrawn === undefined ? [] : [`no pictures: ${notDrawn}`]
  for (const line of [...notes, ...errorLines(checked), ...unread]) surroundings.tell(`microcred: ${line}\n`)
  if (unread.length > 0) return exitCodes.couldNotRun
  return whole ? exitCodes.nothing : exitCodes.findings
}

/** What kept a document from being written, a line for each reason. */
function problems({ exporter, missing, failure }: Outcome, place: (node: AstNode) => ReturnType<typeof placeOf>): string[] {
  const lines = missing.map(({ node, message }) => {
    const at = place(node)
    return `${at ? `${at.file}:${at.from}: ` : ''}${exporter} is not written: ${oneLine(message)}`
  })
  return failure === undefined
    ? lines
    : [...lines, `${exporter} is not written, by a fault of Microcred itself (${oneLine(failure)}). Please report it.`]
}

/**
 * The documents of the given names; all where none is named.
 *
 * @throws CannotRun where there is no such document
 */
export function exportersNamed(only: readonly string[]) {
  const names = exporters.map(({ name }) => name)
  for (const name of only) {
    if (!names.includes(name))
      throw new CannotRun(`there is no document ${quoted(name)}${didYouMean(name, names) || `; there are ${names.join(', ')}`}`)
  }
  return only.length === 0 ? exporters : exporters.filter(({ name }) => only.includes(name))
}

function programmesMeant(checked: Checked, name: string | undefined, unread: readonly string[]): Programme[] {
  // One whose name is still to be written has no folder to be built into.
  const all = programmesIn(checked).filter((programme) => Boolean(programme.name))
  const meant = name === undefined ? all : all.filter((programme) => programme.name === name)
  if (meant.length === 0)
    throw new CannotRun(
      ...unread,
      noProgramme(
        name,
        all.map((programme) => programme.name),
      ),
    )
  const twice = earlierLike(meant, ({ name }) => name)
  if (twice) throw new CannotRun(`several programmes are called ${quoted(twice[1].name)}; build the files of one`)
  const alike = earlierLike(meant, ({ name }) => name.toLowerCase())
  if (alike) {
    const [one, other] = alike.map(({ name }) => quoted(name))
    throw new CannotRun(
      `${one} and ${other} would be written into one folder on many computers; build them into different ones, with --programme`,
    )
  }
  return meant
}

/** The first programme that has something in common with an earlier one, and that one before it. */
function earlierLike(
  programmes: readonly Programme[],
  what: (programme: Programme) => string,
): [Programme, Programme] | undefined {
  const known = new Map<string, Programme>()
  for (const programme of programmes) {
    const earlier = known.get(what(programme))
    if (earlier) return [earlier, programme]
    known.set(what(programme), programme)
  }
  return undefined
}

/** The programmes that begin in the files asked for. */
const beginningIn = ({ documents }: Checked): Programme[] =>
  [...documents.values()].flatMap((document) => (sourceFile(document).elements ?? []).filter(isProgramme))
