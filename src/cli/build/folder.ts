import { mkdir, realpath, rm, rmdir } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { byCharacters } from '../wording.ts'
import type { Outcome } from './documents.ts'
import { type MadeFile, manifestName, manifestText, readManifest, sha256 } from './manifest.ts'
import { contentHash, placeIn, removeAbandoned, setAside, writeWhole } from './placing.ts'

/** What happened in the folder of a programme. */
export interface Written {
  /** Names of files with a new content, and of those that were the same already. */
  readonly written: readonly string[]
  readonly unchanged: readonly string[]
  /** Files of a former build that this one does not make. */
  readonly removed: readonly string[]
  /** Files that somebody else made or changed, and the names under which they were kept. */
  readonly kept: readonly { readonly name: string; readonly as: string }[]
}

/**
 * Writes documents into the folder of a programme. Each is written elsewhere in the folder and then moved to its place, so that none is
 * ever half written. What somebody else has made or changed is kept under another name; what a former build made and this one does not is
 * removed. A build that is stopped in the middle leaves nothing that the next one would take for somebody else's.
 *
 * @param folder the folder of the programme; made where it is not there
 * @param source the file in which the programme begins, absolute; kept in the manifest, so that a later build knows when it is another one
 * @throws the system's error where the folder or a file cannot be written, and an Error where a link would lead out of the folder
 */
export async function writeDocuments(folder: string, outcomes: readonly Outcome[], source?: string): Promise<Written> {
  await mkdir(folder, { recursive: true })
  await removeAbandoned(folder)
  const { files: former, source: formerSource } = await readManifest(folder)
  const made = outcomes.flatMap(({ exporter, files }) =>
    files.map(({ name, content }): MadeFile => ({ name, exporter, sha256: sha256(content) })),
  )
  const from = source === undefined ? formerSource : relative(folder, source).split(sep).join('/')
  const manifest = (files: readonly MadeFile[]) =>
    writeWhole(
      folder,
      manifestName,
      manifestText({ files: [...files].sort(byName), ...(from !== undefined && { source: from }) }),
    )
  // What is about to be written is ours even if the build is stopped before its end.
  const planned = made.filter(({ name, sha256 }) => !isOurs(former, name, sha256))
  if (planned.length > 0) await manifest([...former, ...planned])
  const kept: Written['kept'][number][] = []
  const written: string[] = []
  const unchanged: string[] = []
  for (const { files } of outcomes) {
    for (const { name, content } of files) {
      const path = await placeIn(folder, name)
      const there = await contentHash(path)
      if (there === sha256(content)) {
        unchanged.push(name)
        continue
      }
      if (there !== undefined && !isOurs(former, name, there)) kept.push({ name, as: await setAside(folder, name) })
      await writeWhole(folder, name, content)
      written.push(name)
    }
  }
  const finished = new Set(outcomes.filter(({ failure }) => failure === undefined).map(({ exporter }) => exporter))
  const { removed, remaining } = await removeFormer(folder, former, made, finished)
  await manifest([...made, ...remaining])
  return { written, unchanged, removed, kept }
}

/**
 * Removes all that former builds made in a folder, and the folder if nothing else is in it.
 *
 * @returns the names of the files
 */
export async function removeDocuments(folder: string): Promise<readonly string[]> {
  const { files } = await readManifest(folder)
  const { removed } = await removeFormer(folder, files, [], new Set(files.map(({ exporter }) => exporter)))
  await rm(join(folder, manifestName), { force: true })
  await rmdir(folder).catch(() => undefined)
  return removed
}

const byName = (one: MadeFile, other: MadeFile): number => byCharacters(one.name, other.name)

const isOurs = (former: readonly MadeFile[], name: string, hash: string): boolean =>
  former.some((file) => file.name === name && file.sha256 === hash)

/** Removes what a former build of the same exporters made; a file that has been changed since stays. */
async function removeFormer(
  folder: string,
  former: readonly MadeFile[],
  made: readonly MadeFile[],
  finished: ReadonlySet<string>,
): Promise<{ removed: string[]; remaining: MadeFile[] }> {
  const removed: string[] = []
  const remaining: MadeFile[] = []
  for (const file of former) {
    if (made.some(({ name }) => name === file.name) || removed.includes(file.name)) continue
    if (!finished.has(file.exporter)) {
      remaining.push(file)
      continue
    }
    const path = await placeIn(folder, file.name)
    if ((await contentHash(path)) === file.sha256) {
      await rm(path)
      removed.push(file.name)
    }
    if (dirname(path) !== (await realpath(folder))) await rmdir(dirname(path)).catch(() => undefined)
  }
  return { removed, remaining }
}
