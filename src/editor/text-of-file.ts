import type { FileSystemProvider, URI } from 'langium'

/** The text of a file as it was saved; nothing where it cannot be read. */
export async function textOfFile(files: FileSystemProvider, address: URI): Promise<string | undefined> {
  try {
    return await files.readFile(address)
  } catch {
    return undefined
  }
}
