import { access, constants } from 'node:fs/promises'
import { delimiter, join, resolve } from 'node:path'
import { CannotRun } from '../exit-codes.ts'
import { quoted } from '../wording.ts'

/** Where the names of programs and folders come from: the process, or a test. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether there is a program at this path that can be started. */
  readonly runs: (path: string) => Promise<boolean>
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  runs: (path) =>
    access(path, constants.X_OK).then(
      () => true,
      () => false,
    ),
}

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
]

const applications = ['Google Chrome', 'Chromium', 'Microsoft Edge']

const onWindows = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

/** The usual places of Chromium, Chrome and Edge: first on the path, then where each system installs them. */
export function usualPlaces({ platform, env }: Pick<Machine, 'platform' | 'env'>): string[] {
  const windows = platform === 'win32'
  const path = (env.PATH ?? env.Path ?? '').split(windows ? ';' : delimiter).filter(Boolean)
  const onPath = names.flatMap((name) => path.map((folder) => (windows ? `${folder}\\${name}.exe` : join(folder, name))))
  if (windows) {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? [])
    return [...onPath, ...onWindows.flatMap((file) => roots.map((root) => `${root}\\${file}`))]
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])]
    const files = applications.flatMap((name) => folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`))
    return [...onPath, ...files]
  }
  return [...onPath, '/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge']
}

/**
 * The browser that draws pictures: the one given, or the first that is found.
 *
 * @param given a path, from the folder in which the command runs
 * @throws CannotRun where the given one cannot be started, or none is found
 */
export async function findBrowser(given: string | undefined, folder: string, machine = thisMachine): Promise<string> {
  if (given !== undefined) {
    const path = resolve(folder, given)
    if (await machine.runs(path)) return path
    throw new CannotRun(`there is no browser at ${quoted(given)} that can be started`)
  }
  for (const path of usualPlaces(machine)) if (await machine.runs(path)) return path
  throw new CannotRun(
    'pictures are drawn by a browser, and none is found: install Chromium, Google Chrome or Microsoft Edge, or give it with --browser FILE',
  )
}
