import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Surroundings } from '../../src/cli/surroundings.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
export const commandFile = join(root, 'bin/microcred.js')

/** What stands in a file of a test, or where a link leads. */
export type FileContent = string | Uint8Array | { readonly link: string }

/** A new temporary folder with the given files in it; gives its absolute path. It goes when the tests have ended. */
export function folderWith(files: Readonly<Record<string, FileContent>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'microcred-')))
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, path)
    else writeFileSync(path, content)
  }
  return folder
}

export interface Outcome {
  readonly stdout: string
  readonly stderr: string
  readonly exit: number | null
}

/** Runs the built command in a process of its own. */
export async function runCommand(
  words: readonly string[],
  {
    folder,
    input = '',
    env = {},
    node = [],
  }: { folder: string; input?: string; env?: NodeJS.ProcessEnv; node?: readonly string[] },
): Promise<Outcome> {
  await built()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, commandFile, ...words], { cwd: folder, env: { ...process.env, ...env } })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (exit) => resolve({ stdout, stderr, exit }))
    child.stdin.on('error', () => undefined).end(input)
  })
}

/** Surroundings that remember what is written to them. */
export function recordingSurroundings(folder: string, changes: Partial<Surroundings> = {}) {
  const written = { out: '', messages: '' }
  const surroundings: Surroundings = {
    folder,
    write: (text) => {
      written.out += text
    },
    tell: (text) => {
      written.messages += text
    },
    colour: false,
    columns: undefined,
    messagesOnTerminal: false,
    debug: false,
    readInput: async () => new Uint8Array(),
    readFile: async (path) => (await import('node:fs/promises')).readFile(path),
    ...changes,
  }
  return { surroundings, written }
}

let building: Promise<void> | undefined

/** Builds the command unless what is built is newer than all its sources. Workers wait for each other. */
export function built(): Promise<void> {
  building ??= build()
  return building
}

async function build(): Promise<void> {
  mkdirSync(join(root, 'out'), { recursive: true })
  const lock = join(root, 'out/.building')
  while (!taken(lock)) await setTimeout(100)
  try {
    const sources = ['src', 'scripts'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true }),
    )
    const newest = Math.max(...sources.map((entry) => changed(join(entry.parentPath, entry.name))))
    if (changed(join(root, 'out/cli/main.js')) > newest) return
    await new Promise<void>((resolve, reject) => {
      const child = spawn(process.execPath, [join(root, 'scripts/bundle.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] })
      child.on('error', reject)
      child.on('close', (exit) => (exit === 0 ? resolve() : reject(new Error(`scripts/bundle.mjs ended with ${exit}`))))
    })
  } finally {
    rmdirSync(lock)
  }
}

/** Whether the lock is ours now; one that has been left behind for a minute is nobody's. */
function taken(lock: string): boolean {
  try {
    if (changed(lock) > 0 && Date.now() - changed(lock) > 60_000) rmdirSync(lock)
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}

const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
