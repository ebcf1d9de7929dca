import type { FileSystemProvider, URI } from 'langium'

/** The text of a file on the disk; nothing where it cannot be read, as in a browser, where there is no disk. */
export async function textOfFile(files: FileSystemProvider, address: URI): Promise<string | undefined> {
  try {
    return await files.readFile(address)
  } catch {
    return undefined
  }
}
