import type { Arguments } from './arguments.ts'
import type { Subcommand } from './commands.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { fileEnding, findFiles, shownPath } from './files.ts'
import type { Formatted } from './formatting.ts'
import { inputOptions, pathOfInput } from './standard-input.ts'
import type { Surroundings } from './surroundings.ts'
import { unwritable } from './unwritable.ts'

/** `microcred format`. */
export const format: Subcommand = {
  takes: '[PATH…]',
  about: [
    `Lays out the ${fileEnding} files at the paths, folders with all that is in them, or the current folder: two spaces for each block,`,
    'a statement a line. What is said, comments and texts stay as they are. Names the files that it has changed.',
    '',
    'Ends with 0 when all is laid out, with 1 when a file cannot be read as a programme and was left alone (or, with',
    '--check, would be changed), and with 2 when a file could not be opened or written.',
  ].join('\n'),
  options: [{ name: 'check', says: 'change nothing, and name the files that would be changed' }, ...inputOptions('lay out')],
  examples: [
    ['microcred format', 'lay out all files in the current folder'],
    ['microcred format --check', 'see whether they are, for instance before a change is accepted'],
    ['microcred format --stdin < draft.mcp', 'lay out a text, and write it to standard output'],
  ],
  run,
}

/** What the command ends with where several things happened: the gravest. */
const gravest = (codes: readonly ExitCode[]): ExitCode =>
  codes.reduce((one, other) => (other > one ? other : one), exitCodes.nothing)

async function run(given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
  const input = pathOfInput(given, surroundings)
  const check = given.has('check')
  if (input !== undefined) {
    const bytes = await surroundings.readInput()
    const { formattedFile } = await import('./formatting.ts')
    return giveInput(formattedFile(input, bytes), shownPath(input, surroundings.folder), check, surroundings)
  }
  const { files, faults } = await findFiles(given.operands.length > 0 ? given.operands : ['.'], surroundings.folder)
  if (files.length + faults.size === 0) surroundings.tell(`microcred: there is no ${fileEnding} file to lay out\n`)
  for (const [path, { message }] of faults) tellFault(shownPath(path, surroundings.folder), message, surroundings)
  const { formattedPath } = await import('./formatting.ts')
  const codes: ExitCode[] = faults.size > 0 ? [exitCodes.couldNotRun] : []
  for (const path of files) codes.push(await give(path, await formattedPath(path, surroundings), check, surroundings))
  return gravest(codes)
}

/** Writes a file that has been laid out, unless it was so already. */
async function give(path: string, formatted: Formatted, check: boolean, surroundings: Surroundings): Promise<ExitCode> {
  const shown = shownPath(path, surroundings.folder)
  if ('fault' in formatted) return tellFault(shown, formatted.fault, surroundings, formatted.unreadable)
  if (!formatted.changed) return exitCodes.nothing
  if (!check) {
    const { replaceFile } = await import('./replace-file.ts')
    try {
      await replaceFile(path, formatted.text)
    } catch (error) {
      return tellFault(shown, `The file cannot be written: ${unwritable(error)}.`, surroundings)
    }
  }
  surroundings.write(`${shown}\n`)
  return check ? exitCodes.findings : exitCodes.nothing
}

/** Gives a text back: laid out, or as it came where it cannot be read, so that an editor that takes the answer loses nothing. */
function giveInput(formatted: Formatted, shown: string, check: boolean, surroundings: Surroundings): ExitCode {
  if ('fault' in formatted) {
    if (!check) surroundings.write(formatted.text ?? '')
    return tellFault(shown, formatted.fault, surroundings, formatted.unreadable)
  }
  if (check && formatted.changed) surroundings.write(`${shown}\n`)
  if (!check) surroundings.write(formatted.text)
  return check && formatted.changed ? exitCodes.findings : exitCodes.nothing
}

function tellFault(shown: string, fault: string, surroundings: Surroundings, unreadable = true): ExitCode {
  surroundings.tell(`microcred: ${shown}: ${fault}\n`)
  return unreadable ? exitCodes.couldNotRun : exitCodes.findings
}
