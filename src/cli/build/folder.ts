import { mkdir, open, readFile, realpath, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, extname, join, sep } from 'node:path'
import type { Outcome } from './documents.ts'
import { type MadeFile, manifestName, manifestText, readManifest, sha256 } from './manifest.ts'

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
 * Writes documents into the folder of a programme. Each is written beside its place and then moved there, so that none is ever half
 * written. What somebody else has made or changed is kept under another name; what a former build made and this one does not is removed.
 *
 * @param folder the folder of the programme; made where it is not there
 * @throws the system's error where the folder or a file cannot be written, and an Error where a link would lead out of the folder
 */
export async function writeDocuments(folder: string, outcomes: readonly Outcome[]): Promise<Written> {
  await mkdir(folder, { recursive: true })
  const former = await readManifest(folder)
  const kept: Written['kept'][number][] = []
  const written: string[] = []
  const unchanged: string[] = []
  const made: MadeFile[] = []
  for (const { exporter, files } of outcomes) {
    for (const { name, content } of files) {
      const path = await placeIn(folder, name)
      const there = await contentHash(path)
      const hash = sha256(content)
      made.push({ name, exporter, sha256: hash })
      if (there === hash) {
        unchanged.push(name)
        continue
      }
      if (there !== undefined && !isOurs(former, name, there)) kept.push({ name, as: await setAside(folder, name) })
      await writeWhole(path, content)
      written.push(name)
    }
  }
  const finished = new Set(outcomes.filter(({ failure }) => failure === undefined).map(({ exporter }) => exporter))
  const { removed, remaining } = await removeFormer(folder, former, made, finished)
  await writeWhole(await placeIn(folder, manifestName), manifestText([...made, ...remaining].sort(byName)))
  return { written, unchanged, removed, kept }
}

const byName = (one: MadeFile, other: MadeFile): number => (one.name < other.name ? -1 : 1)

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
    if (made.some(({ name }) => name === file.name)) continue
    if (!finished.has(file.exporter)) {
      remaining.push(file)
      continue
    }
    const path = await placeIn(folder, file.name)
    if ((await contentHash(path)) !== file.sha256) continue
    await rm(path)
    if (dirname(path) !== (await realpath(folder))) await rmdir(dirname(path)).catch(() => undefined)
    removed.push(file.name)
  }
  return { removed, remaining }
}

/** The path of a file in the folder, whose own folder is made. A link out of the folder is not followed. */
async function placeIn(folder: string, name: string): Promise<string> {
  const root = await realpath(folder)
  const path = join(root, name)
  if (!path.startsWith(root + sep)) throw new Error(`${name} would be outside the folder of the programme`)
  await mkdir(dirname(path), { recursive: true })
  const real = await realpath(dirname(path))
  if (real !== root && !real.startsWith(root + sep)) throw new Error(`${dirname(name)} is a link that leads out of ${folder}`)
  return path
}

async function contentHash(path: string): Promise<string | undefined> {
  return readFile(path).then(sha256, () => undefined)
}

/** Gives a file another name that is free: handbook.kept-1.html. */
async function setAside(folder: string, name: string): Promise<string> {
  const ending = extname(name)
  for (let number = 1; ; number += 1) {
    const as = `${name.slice(0, name.length - ending.length)}.kept-${number}${ending}`
    const path = await placeIn(folder, as)
    if ((await contentHash(path)) !== undefined) continue
    await rename(await placeIn(folder, name), path)
    return as
  }
}

/** Writes a file to its end before it takes its place. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.part`
  try {
    const file = await open(beside, 'w')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
