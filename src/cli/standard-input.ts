import { resolve } from 'node:path'
import type { Arguments, Option } from './arguments.ts'
import { CannotRun } from './exit-codes.ts'
import { fileEnding } from './files.ts'
import type { Surroundings } from './surroundings.ts'
import { quoted } from './wording.ts'

/** `--stdin` and `--stdin-path`, for subcommands that also work on a text without a file, as editors pass it. */
export const inputOptions = (what: string): readonly Option[] => [
  { name: 'stdin', says: `${what} what is on standard input` },
  { name: 'stdin-path', value: 'FILE', says: 'the file that standard input stands for' },
]

/**
 * The absolute path of the file that standard input stands for; nothing where the paths are meant.
 *
 * @throws CannotRun where the options contradict each other or the file is none of ours.
 */
export function pathOfInput(given: Arguments, { folder }: Surroundings): string | undefined {
  if (!given.has('stdin')) {
    if (given.has('stdin-path')) throw new CannotRun('--stdin-path says what --stdin stands for; give both')
    return undefined
  }
  if (given.operands.length > 0) throw new CannotRun('--stdin takes the place of the paths; give one or the other')
  const path = resolve(folder, given.last('stdin-path') ?? `stdin${fileEnding}`)
  if (!path.endsWith(fileEnding)) throw new CannotRun(`--stdin-path has to end with ${fileEnding}, and ${quoted(path)} does not`)
  return path
}
