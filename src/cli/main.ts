import { version } from './about.ts'
import { helpOption, readArguments } from './arguments.ts'
import { type CommandEntry, commands } from './commands.ts'
import { CannotRun, type ExitCode, exitCodes } from './exit-codes.ts'
import { tellFault } from './faults.ts'
import { commandHelp, generalHelp } from './help.ts'
import { processSurroundings, type Surroundings } from './surroundings.ts'
import { didYouMean, quoted } from './wording.ts'

/**
 * Runs the command. Nothing but the wording of options is loaded before they are known to be right, so that help, version and
 * mistakes are answered at once.
 *
 * @param words what follows `microcred` on the command line.
 * @param surroundings what it reads from and writes to.
 * @returns what the process ends with; never throws.
 */
export async function main(words: readonly string[], surroundings: Surroundings = processSurroundings()): Promise<ExitCode> {
  try {
    return await dispatch(words, surroundings)
  } catch (error) {
    tellFault(error, surroundings)
    return exitCodes.couldNotRun
  }
}

async function dispatch(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const [first, ...rest] = words
  if (first === undefined) {
    surroundings.tell(generalHelp())
    return exitCodes.couldNotRun
  }
  if (first === '--version' || first === '-v') return say(`${version}\n`, surroundings)
  if (first === '--help' || first === '-h') return say(generalHelp(), surroundings)
  if (first === 'help') return say(rest[0] === undefined ? generalHelp() : await commandHelp(named(rest[0])), surroundings)
  const entry = named(first)
  const command = await entry.load()
  const given = readArguments(rest, [...command.options, helpOption], entry.name)
  return given.has('help') ? say(await commandHelp(entry), surroundings) : command.run(given, surroundings)
}

function named(name: string): CommandEntry {
  const entry = commands.find((each) => each.name === name)
  if (entry) return entry
  if (name.startsWith('-')) {
    throw new CannotRun(`there is no option ${quoted(name)}${didYouMean(name, ['--help', '--version'])} (microcred --help)`)
  }
  if (name.endsWith('.mcp')) throw new CannotRun(`there is no command ${quoted(name)}; to check a file: microcred check FILE`)
  const near = didYouMean(name, ['help', ...commands.map((each) => each.name)])
  throw new CannotRun(`there is no command ${quoted(name)}${near} (microcred --help)`)
}

function say(text: string, surroundings: Surroundings): ExitCode {
  surroundings.write(text)
  return exitCodes.nothing
}
