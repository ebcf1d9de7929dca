import { randomUUID } from 'node:crypto'
import { chmod, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Gives a file another content at once: whoever reads it meanwhile reads the old or the new one, and if the machine stops, one of
 * them is there. Its permissions stay; behind a link the file that the link leads to is replaced.
 *
 * @throws the system's error; the file is then as it was.
 */
export async function replaceFile(path: string, content: string): Promise<void> {
  const real = await realpath(path)
  const { mode } = await stat(real)
  const beside = join(dirname(real), `.${basename(real)}.${randomUUID()}`)
  try {
    await writeFile(beside, content, { flag: 'wx', mode, flush: true })
    // What the system takes off the permissions of new files is put back.
    await chmod(beside, mode)
    await rename(beside, real)
  } catch (error) {
    await unlink(beside).catch(() => undefined)
    throw error
  }
}
