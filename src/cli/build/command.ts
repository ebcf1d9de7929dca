import { join } from 'node:path'
import type { AstNode } from 'langium'
import { exporters } from '../../exports/index.ts'
import type { Programme } from '../../language/generated/ast.ts'
import { titleOf } from '../../model/statements.ts'
import type { BuildRequest } from '../build.ts'
import { type Checked, checkFiles } from '../checking.ts'
import { CannotRun, type ExitCode, exitCodes } from '../exit-codes.ts'
import { shownPath } from '../files.ts'
import { noProgramme, placeOf, programmesIn, unreadLines } from '../model-reading.ts'
import type { Progress } from '../progress.ts'
import type { ReportRequest } from '../reporting.ts'
import { settingsOf } from '../settings.ts'
import type { Surroundings } from '../surroundings.ts'
import { counted, didYouMean, oneLine, quoted } from '../wording.ts'
import { makeDocuments, type Outcome } from './documents.ts'
import { writeDocuments } from './folder.ts'
import { exportInputOf } from './input.ts'
import { drawnDiagrams } from './pictures.ts'

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
  const wanted = exportersOf(request.only)
  const { settings } = await settingsOf(surroundings)
  const checked = await checkFiles({ ...files, settings }, surroundings, progress)
  const unread = unreadLines(files, checked, surroundings)
  const place = (node: AstNode) => placeOf(node, surroundings.folder)
  let whole = true
  const notes = new Set<string>()
  for (const programme of programmesMeant(checked, request.programme, unread)) {
    const judged = checked.judgement.of(programme)
    const { diagrams, notDrawn } = await drawnDiagrams(judged.model, wanted, { ...request, folder: surroundings.folder })
    if (notDrawn !== undefined) notes.add(`no pictures: ${notDrawn}`)
    const outcomes = await makeDocuments(exportInputOf(judged, diagrams, request.language, place), wanted)
    const folder = join(request.out, programme.name)
    const done = await writeDocuments(folder, outcomes).catch((error: Error) => {
      throw new CannotRun(`${shownPath(folder, surroundings.folder)} cannot be written: ${oneLine(error.message)}`)
    })
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
  for (const line of [...notes, ...unread]) surroundings.tell(`microcred: ${line}\n`)
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

function exportersOf(only: readonly string[]) {
  const names = exporters.map(({ name }) => name)
  for (const name of only) {
    if (!names.includes(name))
      throw new CannotRun(`there is no document ${quoted(name)}${didYouMean(name, names)}; there are ${names.join(', ')}`)
  }
  return only.length === 0 ? exporters : exporters.filter(({ name }) => only.includes(name))
}

function programmesMeant(checked: Checked, name: string | undefined, unread: readonly string[]): Programme[] {
  const all = programmesIn(checked)
  const meant = name === undefined ? all : all.filter((programme) => programme.name === name)
  if (meant.length === 0)
    throw new CannotRun(
      ...unread,
      noProgramme(
        name,
        all.map((programme) => programme.name),
      ),
    )
  const twice = meant.find((programme, index) => meant.findIndex((other) => other.name === programme.name) < index)
  if (twice) throw new CannotRun(`several programmes are called ${quoted(twice.name)}; build the files of one`)
  return meant
}
