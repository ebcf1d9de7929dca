/** Files in the folder of a programme: written whole or not at all, and nowhere else. */
import { mkdir, open, readdir, readFile, realpath, rename, rm } from 'node:fs/promises'
import { dirname, extname, join, sep } from 'node:path'
import { manifestName, sha256 } from './manifest.ts'

/** The path of a file in the folder, whose own folder is made. A link out of the folder is not followed. */
export async function placeIn(folder: string, name: string): Promise<string> {
  const root = await realpath(folder)
  const path = join(root, name)
  if (!path.startsWith(root + sep)) throw new Error(`${name} would be outside the folder of the programme`)
  await mkdir(dirname(path), { recursive: true })
  const real = await realpath(dirname(path))
  if (real !== root && !real.startsWith(root + sep)) throw new Error(`${dirname(name)} is a link that leads out of ${folder}`)
  return path
}

/** The fingerprint of what is in a file; nothing where there is none that can be read. */
export async function contentHash(path: string): Promise<string | undefined> {
  return readFile(path).then(sha256, () => undefined)
}

/** Gives a file another name that is free: handbook.kept-1.html. */
export async function setAside(folder: string, name: string): Promise<string> {
  const ending = extname(name)
  for (let number = 1; ; number += 1) {
    const as = `${name.slice(0, name.length - ending.length)}.kept-${number}${ending}`
    const path = await placeIn(folder, as)
    if ((await contentHash(path)) !== undefined) continue
    await rename(await placeIn(folder, name), path)
    return as
  }
}

/** Where a file is written to its end before it takes its place; the name says which process does so. */
const unfinished = (id: number | string): string => `${manifestName}.${id}.part`

/**
 * Writes a file of the folder to its end before it takes its place.
 *
 * @throws the system's error; what was in its place is then still there
 */
export async function writeWhole(folder: string, name: string, content: string | Uint8Array): Promise<void> {
  const path = await placeIn(folder, name)
  const beside = join(folder, unfinished(process.pid))
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

/** Removes what builds that were stopped have left unfinished. */
export async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, id] = /\.(\d+)\.part$/.exec(name) ?? []
    if (id !== undefined && name === unfinished(id) && !isRunning(Number(id))) await rm(join(folder, name), { force: true })
  }
}

function isRunning(id: number): boolean {
  try {
    // Signal 0 only asks.
    return process.kill(id, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
