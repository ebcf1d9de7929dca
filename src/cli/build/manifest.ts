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

/** What a manifest says. */
export interface Manifest {
  readonly files: readonly MadeFile[]
  /** The file in which the programme begins, from the folder of the documents, with forward slashes; absent where it was not known. */
  readonly source?: string
}

/** Reads what a former build made in a folder; no files where there is no manifest, or none that can be read. */
export async function readManifest(folder: string): Promise<Manifest> {
  try {
    const { files, source } = JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as Record<string, unknown>
    return {
      files: Array.isArray(files) ? files.filter(isMadeFile) : [],
      ...(typeof source === 'string' && { source }),
    }
  } catch {
    return { files: [] }
  }
}

/** The text of a manifest. */
export const manifestText = ({ files, source }: Manifest): string =>
  `${JSON.stringify({ about: 'Files that microcred build has made here. It removes no others.', source, files }, undefined, 2)}\n`

/** The fingerprint of a content. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

const isMadeFile = (given: unknown): given is MadeFile =>
  ['name', 'exporter', 'sha256'].every((key) => typeof (given as Record<string, unknown> | null)?.[key] === 'string')
