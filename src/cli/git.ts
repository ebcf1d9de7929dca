import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { CannotRun } from './exit-codes.ts'
import { fileEnding } from './files.ts'
import { oneLine, quoted } from './wording.ts'

/** The programme files of a revision, copied out of git. */
export interface CheckedOut {
  /** A temporary folder with the files at their paths; who asked for it removes it. */
  readonly folder: string
  /** The path asked for, from that folder. */
  readonly path: string
}

/** `REV:PATH`; a single letter before the colon is a drive. */
const revisionAndPath = /^([^:]{2,}):(.*)$/

/** Whether words name a file or folder in a revision rather than one on the disk. */
export const isRevision = (words: string): boolean => revisionAndPath.test(words)

/** Whether words are the name of a revision, without a path behind it. */
export const isBareRevision = (words: string, folder: string): Promise<boolean> =>
  git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${words}^{tree}`], folder).then(
    () => true,
    () => false,
  )

/**
 * Copies the programme files of a revision out of the repository of a folder, all of them, since what is asked for may import others.
 * The work tree and the index of the repository stay as they are.
 *
 * @throws CannotRun where there is no git, no repository or no such revision
 */
export async function checkOut(words: string, folder: string): Promise<CheckedOut> {
  const [, revision = '', path = ''] = revisionAndPath.exec(words) ?? []
  const [root = '', prefix = ''] = (await git(['rev-parse', '--show-toplevel', '--show-prefix'], folder)).split('\n')
  const commit = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{tree}`], root).catch(() => {
    throw new CannotRun(`git knows no revision ${quoted(revision)} here`)
  })
  const copy = await mkdtemp(join(tmpdir(), 'microcred-'))
  try {
    await copyFiles(commit.trim(), root, copy)
  } catch (error) {
    await rm(copy, { recursive: true, force: true })
    throw error
  }
  // As in git, a path that begins with a point is one from the current folder.
  const inside = join(/^\.{1,2}(\/|$)/.test(path) ? prefix : '', path).replace(/^\/+/, '')
  return { folder: copy, path: inside }
}

async function copyFiles(commit: string, root: string, copy: string): Promise<void> {
  const files = (await git(['ls-tree', '-r', '-z', '--name-only', commit], root))
    .split('\0')
    .filter((name) => name.endsWith(fileEnding))
  const env = { GIT_INDEX_FILE: join(copy, '.index') }
  await git(['read-tree', commit], root, { env })
  await git(['checkout-index', '-z', '--stdin', `--prefix=${copy}/`], root, {
    env,
    input: files.map((name) => `${name}\0`).join(''),
  })
}

const run = promisify(execFile)

async function git(words: readonly string[], folder: string, { env = {}, input = '' } = {}): Promise<string> {
  const running = run('git', [...words], { cwd: folder, env: { ...process.env, LC_ALL: 'C', ...env }, maxBuffer: 2 ** 28 })
  running.child.stdin?.on('error', () => undefined).end(input)
  try {
    return (await running).stdout
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: string }
    if (code === 'ENOENT') throw new CannotRun('a revision can only be read where git is installed')
    if (stderr?.includes('not a git repository')) {
      throw new CannotRun('a revision can only be read in a repository of git, and this folder is in none')
    }
    throw new CannotRun(`git says: ${oneLine((stderr ?? '').trim() || String(code))}`)
  }
}
