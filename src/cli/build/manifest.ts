import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The file beside the documents that says which of them the tool has made. */
export const manifestName = '.microcred-build.json'

/** A file that was made, and what was in it: one that has been changed since is no longer ours. */
export interface MadeFile {
  readonly name: string
  readonly exporter: string
  /** SHA-256 of the content, in hexadecimal. */
  readonly sha256: string
}

/** Reads what a former build made in a folder; nothing where there is no manifest, or none that can be read. */
export async function readManifest(folder: string): Promise<readonly MadeFile[]> {
  try {
    const { files } = JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as { files: unknown }
    return Array.isArray(files) ? files.filter(isMadeFile) : []
  } catch {
    return []
  }
}

/** The text of a manifest. */
export const manifestText = (files: readonly MadeFile[]): string =>
  `${JSON.stringify({ about: 'Files that microcred build has made here. It removes no others.', files }, undefined, 2)}\n`

/** The fingerprint of a content. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

const isMadeFile = (given: unknown): given is MadeFile =>
  ['name', 'exporter', 'sha256'].every((key) => typeof (given as Record<string, unknown> | null)?.[key] === 'string')
