import { rm, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type AstNode, AstUtils } from 'langium'
import type { Programme } from '../language/generated/ast.ts'
import { changesOf, type ProgrammeChanges } from '../model/changes/changes.ts'
import { modelOf } from '../model/model.ts'
import { titleOf } from '../model/statements.ts'
import { type Checked, checkFiles } from './checking.ts'
import { CannotRun } from './exit-codes.ts'
import { filesToLoad, shownPath } from './files.ts'
import { checkOut, isBareRevision, isRevision } from './git.ts'
import { noProgramme, placeOf, programmesIn, unreadLines } from './model-reading.ts'
import type { Progress } from './progress.ts'
import type { Surroundings } from './surroundings.ts'
import { quoted } from './wording.ts'

/** A programme that differs. */
export interface ProgrammeDifference {
  readonly name: string
  readonly title: string
  /** `added` or `removed` where it stands in one of the versions only; `changes` then is empty. */
  readonly kind: 'added' | 'removed' | 'changed'
  readonly changes: ProgrammeChanges
}

/** What differs between two versions, for the formats. */
export interface Differences {
  /** What was given on the command line. */
  readonly before: string
  readonly after: string
  /** The programmes that differ, in the order of their names. */
  readonly programmes: readonly ProgrammeDifference[]
  /** Where a statement stands, for readers. */
  readonly place: (node: AstNode) => ReturnType<typeof placeOf>
}

interface Version {
  readonly programmes: readonly Programme[]
  readonly checked: Checked
  readonly doubts: readonly string[]
  /** The folder from which its paths are shown. */
  readonly folder: string
  readonly shown: string
}

/**
 * Reads two versions and compares the programmes of the same name; where each has one only, these two, whatever they are called.
 *
 * @returns the differences, and a line for each file of which the meaning is not certain
 * @throws CannotRun where a version cannot be read, or there is no such programme in either
 */
export async function readDifferences(
  [old, current]: readonly [string, string],
  name: string | undefined,
  surroundings: Surroundings,
  progress: Progress,
): Promise<{ differences: Differences; doubts: readonly string[] }> {
  const before = await readVersion(old, name, surroundings, progress)
  const after = await readVersion(current, name, surroundings, progress)
  const found = [...before.programmes, ...after.programmes]
  if (found.length === 0) {
    const names = [before, after].flatMap(({ checked }) => programmesIn(checked).map((programme) => programme.name))
    throw new CannotRun(noProgramme(name, [...new Set(names)]))
  }
  const model = ({ checked }: Version, programme: Programme) => modelOf(checked.services.references.Programmes.parts(programme))
  const programmes = pairs(before.programmes, after.programmes).flatMap(([left, right]): ProgrammeDifference[] => {
    const one = (right ?? left) as Programme
    const shown = { name: one.name, title: titleOf(one) }
    if (!left || !right) return [{ ...shown, kind: left ? 'removed' : 'added', changes: none }]
    const changes = changesOf(model(before, left), model(after, right))
    return changes.places.length > 0 ? [{ ...shown, kind: 'changed', changes }] : []
  })
  const newer = new Set(after.checked.services.shared.workspace.LangiumDocuments.all)
  const place = (node: AstNode) => {
    const version = newer.has(AstUtils.getDocument(node)) ? after : before
    const at = placeOf(node, version.folder)
    return at && { ...at, file: `${version.shown}${at.file}` }
  }
  return { differences: { before: old, after: current, programmes, place }, doubts: [...before.doubts, ...after.doubts] }
}

const none: ProgrammeChanges = { places: [], figures: [], reopened: [] }

function pairs(
  before: readonly Programme[],
  after: readonly Programme[],
): (readonly [Programme | undefined, Programme | undefined])[] {
  const [old, current] = [before[0], after[0]]
  if (before.length === 1 && after.length === 1) return [[old, current]]
  const names = [...new Set([...before, ...after].map((programme) => programme.name))].sort()
  const named = (programmes: readonly Programme[], name: string) => programmes.find((programme) => programme.name === name)
  return names.map((name) => [named(before, name), named(after, name)])
}

/** A path that exists is that path, even if it looks like a revision. */
async function readVersion(
  words: string,
  name: string | undefined,
  surroundings: Surroundings,
  progress: Progress,
): Promise<Version> {
  const onDisk = await stat(resolve(surroundings.folder, words)).catch(() => undefined)
  if (!onDisk && (await isBareRevision(words, surroundings.folder)))
    throw new CannotRun(`${quoted(words)} is a revision of git; say which file or folder in it, for instance ${words}:.`)
  if (onDisk || !isRevision(words)) return loaded(words, surroundings.folder, '', name, surroundings, progress)
  const copy = await checkOut(words, surroundings.folder)
  try {
    const shown = words.slice(0, words.indexOf(':') + 1)
    return await loaded(copy.path || '.', copy.folder, shown, name, { ...surroundings, folder: copy.folder }, progress)
  } finally {
    await rm(copy.folder, { recursive: true, force: true })
  }
}

async function loaded(
  path: string,
  folder: string,
  shown: string,
  name: string | undefined,
  surroundings: Surroundings,
  progress: Progress,
): Promise<Version> {
  const request = await filesToLoad([path], folder)
  const checked = await checkFiles(request, surroundings, progress)
  const unparsed = [...checked.documents]
    .filter(([, { parseResult }]) => parseResult.lexerErrors.length + parseResult.parserErrors.length > 0)
    .map(
      ([file]) =>
        `${shown}${shownPath(file, folder)}: A part of this file cannot be read, and what differs there may be missing.`,
    )
  const doubts = [...unreadLines(request, checked, surroundings).map((line) => `${shown}${line}`), ...unparsed]
  const programmes = programmesIn(checked).filter((programme) => name === undefined || programme.name === name)
  return { programmes, checked, doubts, folder, shown }
}
