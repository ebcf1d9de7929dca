import { type FSWatcher, watch as watchFolder } from 'node:fs'
import { settingsFile } from '../../guidelines/settings.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { tellFault } from '../faults.ts'
import { fileEnding } from '../files.ts'
import type { Surroundings } from '../surroundings.ts'
import { oneLine } from '../wording.ts'

/** How long to wait for more changes, in milliseconds: an editor that saves a file changes it several times. */
const patience = 150

/**
 * Builds, and builds again whenever a programme file or the settings below one of the folders change, one build after the other, until the
 * process is told to stop. A build that cannot be run is said so, and the next change tries again.
 *
 * @returns the exit code of the last build
 */
export async function watch(
  folders: readonly string[],
  build: () => Promise<ExitCode>,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { tell } = surroundings
  const once = (): Promise<ExitCode> =>
    build().catch((error: unknown) => {
      tellFault(error, surroundings)
      return exitCodes.couldNotRun
    })
  const watchers: FSWatcher[] = []
  const stopped = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
  })
  let timer: NodeJS.Timeout | undefined
  let waiting = false
  let building = Promise.resolve<ExitCode>(exitCodes.nothing)
  // Changes during a build, however many, are answered by one more.
  const again = (): void => {
    if (waiting) return
    waiting = true
    building = building.then(() => {
      waiting = false
      return once()
    })
  }
  const changed = (name: string | null): void => {
    if (name === null || !(name.endsWith(fileEnding) || name.endsWith(settingsFile))) return
    clearTimeout(timer)
    timer = setTimeout(again, patience)
  }
  for (const folder of new Set(folders)) {
    const watcher = watchFolder(folder, { recursive: true }, (_, name) => changed(name))
    watchers.push(watcher.on('error', (error) => tell(`microcred: ${oneLine(error.message)}\n`)))
  }
  again()
  await building
  tell('microcred: waiting for changes; stop with Ctrl+C\n')
  await stopped
  clearTimeout(timer)
  for (const watcher of watchers) watcher.close()
  return building
}
