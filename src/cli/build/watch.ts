import { watch as watchFolder } from 'node:fs'
import type { ExitCode } from '../exit-codes.ts'
import { fileEnding } from '../files.ts'
import type { Surroundings } from '../surroundings.ts'

/** How long to wait for more changes, in milliseconds: an editor that saves a file changes it several times. */
const patience = 150

/**
 * Builds again whenever a programme file or the settings below one of the folders change, one build after the other, until the process is
 * told to stop.
 *
 * @returns the exit code of the last build
 */
export async function watch(
  folders: readonly string[],
  build: () => Promise<ExitCode>,
  { tell }: Surroundings,
): Promise<ExitCode> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined
    let building: Promise<ExitCode> = Promise.resolve(0 as ExitCode)
    const changed = (name: string | null): void => {
      if (name === null || !(name.endsWith(fileEnding) || name.endsWith('microcred.json'))) return
      clearTimeout(timer)
      timer = setTimeout(() => {
        building = building.then(build, build).catch((error: Error) => {
          tell(`microcred: ${error.message}\n`)
          return 2 as ExitCode
        })
      }, patience)
    }
    const watchers = [...new Set(folders)].map((folder) =>
      watchFolder(folder, { recursive: true }, (_, name) => changed(name)).on('error', (error) =>
        tell(`microcred: ${error.message}\n`),
      ),
    )
    process.once('SIGINT', () => {
      clearTimeout(timer)
      for (const watcher of watchers) watcher.close()
      void building.then(resolve)
    })
    tell('microcred: waiting for changes; stop with Ctrl+C\n')
  })
}
