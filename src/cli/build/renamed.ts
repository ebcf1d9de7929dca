import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { AstUtils } from 'langium'
import type { Programme } from '../../language/generated/ast.ts'
import { removeDocuments } from './folder.ts'
import { readManifest } from './manifest.ts'

/** A folder of documents whose programme has got another name, and the files that were removed from it. */
export interface LeftFolder {
  readonly name: string
  readonly removed: readonly string[]
}

/**
 * Removes the documents of programmes that have another name now: their manifest names a file in which no programme of their name begins
 * any more. Where the file has not been read this time, nothing is known, and nothing removed.
 *
 * @param out the folder with a folder for each programme
 * @param programmes all that begin in the files that were read
 */
export async function removeRenamed(out: string, programmes: readonly Programme[]): Promise<LeftFolder[]> {
  const beginning = Map.groupBy(programmes, (programme) => AstUtils.getDocument(programme).uri.fsPath)
  const left: LeftFolder[] = []
  const entries = await readdir(out, { withFileTypes: true }).catch(() => [])
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    const folder = join(out, name)
    const { source } = await readManifest(folder)
    const current = source === undefined ? undefined : beginning.get(resolve(folder, source))
    // A programme whose name is just being written is none that has another name, nor is one in which only capital letters have changed.
    const still = current?.some((each) => !each.name || each.name.toLowerCase() === name.toLowerCase())
    if (!current || still) continue
    left.push({ name, removed: await removeDocuments(folder) })
  }
  return left
}
