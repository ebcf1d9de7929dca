import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { CannotRun } from './exit-codes.ts'
import { type FileFault, unreadable } from './reading.ts'
import { byCharacters, didYouMean, quoted } from './wording.ts'

/** The end of the names of programme files. */
export const fileEnding = '.mcp'

/** What was found at the paths asked for. */
export interface FoundFiles {
  /** Absolute paths, sorted, each file once however many links or arguments lead to it. */
  readonly files: readonly string[]
  /** The files that were named themselves, not their folder. */
  readonly named: readonly string[]
  /** What could not be opened, by absolute path. */
  readonly faults: ReadonlyMap<string, FileFault>
}

/** The path as reports show it: relative to the current folder, with forward slashes on every system. */
export const shownPath = (path: string, folder: string): string => (relative(folder, path) || '.').split(sep).join('/')

/**
 * Finds the programme files at the paths, folders with all that is in them. Folders whose name begins with a dot and node_modules
 * are left out, links are followed once.
 *
 * @throws CannotRun when a path does not exist or names a file of another kind.
 */
export async function findFiles(paths: readonly string[], folder: string): Promise<FoundFiles> {
  const search = new Search()
  const named: string[] = []
  const refused: string[] = []
  const asked = [...new Set(paths.map((path) => resolve(folder, path)))].sort(byCharacters)
  for (const path of asked) {
    const kind = await stat(path).catch((error: unknown) => unreadable(error))
    if ('code' in kind) refused.push(await missing(path, folder, kind))
    else if (kind.isDirectory()) await search.folder(path, await realpath(path))
    else if (path.endsWith(fileEnding)) {
      await search.file(path, await realpath(path))
      named.push(path)
    } else refused.push(`${quoted(shownPath(path, folder))} is not a programme file: their names end with ${fileEnding}`)
  }
  if (refused.length > 0) throw new CannotRun(...refused)
  await search.links()
  return { files: [...search.found.values()].sort(byCharacters), named, faults: search.faults }
}

/**
 * What has to be loaded to check the files at the paths: these, and what stands beside those that were named themselves, since it
 * may continue their programme.
 *
 * @throws CannotRun as `findFiles` does.
 */
export async function filesToLoad(paths: readonly string[], folder: string) {
  const { files, named, faults } = await findFiles(paths, folder)
  const beside = (await Promise.all(named.map(filesBeside))).flat()
  return { files, faults, beside: [...new Set(beside)].filter((path) => !files.includes(path)) }
}

/** The programme files beside a file, without those in folders below. */
export async function filesBeside(path: string): Promise<string[]> {
  const entries = await namesIn(dirname(path))
  return entries.filter((name) => name.endsWith(fileEnding) && name !== basename(path)).map((name) => join(dirname(path), name))
}

/** The names in a folder; none where it cannot be read. */
const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch((): string[] => [])

async function missing(path: string, folder: string, fault: FileFault): Promise<string> {
  const beside = await namesIn(dirname(path))
  if (beside.includes(basename(path))) return `${quoted(shownPath(path, folder))}: ${fault.message}`
  return `there is no file or folder ${quoted(shownPath(path, folder))}${didYouMean(basename(path), beside)}`
}

class Search {
  /** Where each file really is, and the path it was found at. */
  readonly found = new Map<string, string>()
  readonly faults = new Map<string, FileFault>()
  private readonly visited = new Set<string>()
  private readonly waiting: string[] = []

  async file(path: string, real: string): Promise<void> {
    if (!this.found.has(real)) this.found.set(real, path)
  }

  async folder(path: string, real: string): Promise<void> {
    if (this.visited.has(real)) return
    this.visited.add(real)
    let entries: Dirent[]
    try {
      entries = await readdir(path, { withFileTypes: true })
    } catch (error) {
      this.faults.set(path, unreadable(error))
      return
    }
    for (const entry of entries) {
      const inside = join(path, entry.name)
      if (entry.isSymbolicLink()) this.waiting.push(inside)
      else if (entry.isDirectory()) {
        if (!ignored(entry.name)) await this.folder(inside, join(real, entry.name))
      } else if (entry.name.endsWith(fileEnding)) {
        if (entry.isFile()) await this.file(inside, join(real, entry.name))
        else this.faults.set(inside, { code: 'file/unreadable', message: 'The file cannot be read: it is a device or a pipe.' })
      }
    }
  }

  /** Follows links only after all that is really there is known: a file is shown where it is, not where a link leads to it. */
  async links(): Promise<void> {
    while (this.waiting.length > 0) {
      for (const path of this.waiting.splice(0).sort(byCharacters)) {
        try {
          const kind = await stat(path)
          if (kind.isDirectory() && !ignored(basename(path))) await this.folder(path, await realpath(path))
          else if (kind.isFile() && path.endsWith(fileEnding)) await this.file(path, await realpath(path))
        } catch (error) {
          if (path.endsWith(fileEnding)) this.faults.set(path, unreadable(error))
        }
      }
    }
  }
}

const ignored = (name: string): boolean => name.startsWith('.') || name === 'node_modules'
