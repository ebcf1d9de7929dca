import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Arguments } from './arguments.ts'
import type { Subcommand } from './commands.ts'
import { CannotRun, type ExitCode, exitCodes } from './exit-codes.ts'
import { fileEnding, filesBeside, filesToLoad, shownPath } from './files.ts'
import { type Severity, severities } from './findings.ts'
import { formatNames, loadFormat, type Output, readOutputs } from './formats/index.ts'
import { Progress } from './progress.ts'
import { decoded } from './reading.ts'
import { isFailure, type Report } from './report.ts'
import { inputOptions, pathOfInput } from './standard-input.ts'
import type { Surroundings } from './surroundings.ts'
import { unwritable } from './unwritable.ts'
import { quoted } from './wording.ts'

/** How wide source lines are shown where there is no terminal to ask; characters. */
const usualWidth = 120

/** `microcred check`. */
export const check: Subcommand = {
  takes: '[PATH…]',
  about: [
    `Reads the ${fileEnding} files at the paths, folders with all that is in them, or the current folder, and says what does not`,
    'hold together. Files that are imported or stand beside a named file are read too, but not reported.',
    '',
    'Ends with 0 when nothing is found at or above the threshold, with 1 when something is, and with 2 when',
    'the check could not be run in full: no such path, an unreadable file, a bad option.',
  ].join('\n'),
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'NAME[:FILE]',
      repeatable: true,
      says: `how to report, and into which file: ${formatNames.join(', ')} (pretty)`,
    },
    { name: 'fail-on', value: 'SEVERITY', choices: severities, says: 'the least severity at which the check fails (error)' },
    ...inputOptions('check'),
  ],
  examples: [
    ['microcred check', 'check all programmes in the current folder'],
    ['microcred check --fail-on warning programmes/', 'let warnings fail too'],
    ['microcred check --format pretty --format sarif:out/microcred.sarif', 'show the findings, and write them for a code host'],
  ],
  run,
}

async function run(given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
  const started = performance.now()
  const outputs = readOutputs(given.all('format'))
  const failOn = (given.last('fail-on') ?? 'error') as Severity
  const progress = new Progress(surroundings)
  const input = pathOfInput(given, surroundings)
  const request = input ? await inputRequest(input, surroundings) : await pathRequest(given, surroundings)
  if (request.files.length + request.faults.size === 0) surroundings.tell(`microcred: there is no ${fileEnding} file to check\n`)
  // Only now that everything asked for is known to be possible is the language loaded, which takes most of the time.
  const { reportOn } = await import('./reporting.ts')
  const report = await reportOn(request, { failOn, started, surroundings, progress })
  progress.end()
  for (const output of outputs) await give(output, report, surroundings)
  if (!report.complete) {
    tellUnread(report, outputs, surroundings)
    return exitCodes.couldNotRun
  }
  return report.findings.some((finding) => isFailure(finding, failOn)) ? exitCodes.findings : exitCodes.nothing
}

async function pathRequest(given: Arguments, { folder }: Surroundings) {
  const paths = given.operands.length > 0 ? given.operands : ['.']
  return filesToLoad(paths, folder)
}

async function inputRequest(path: string, surroundings: Surroundings) {
  const content = decoded(await surroundings.readInput())
  return { files: [path], faults: new Map(), beside: await filesBeside(path), instead: { path, content } }
}

async function give(output: Output, report: Report, surroundings: Surroundings): Promise<void> {
  const format = await loadFormat(output.name)
  if (output.file === undefined) {
    surroundings.write(format(report, { colour: surroundings.colour, columns: surroundings.columns ?? usualWidth }))
    return
  }
  const path = resolve(surroundings.folder, output.file)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, format(report, { colour: false, columns: usualWidth }))
  } catch (error) {
    throw new CannotRun(`cannot write ${quoted(shownPath(path, surroundings.folder))}: ${unwritable(error)}`)
  }
}

/** Says on standard error why the check ends as one that could not run, unless people read just that on standard output. */
function tellUnread(report: Report, outputs: readonly Output[], surroundings: Surroundings): void {
  if (outputs.some(({ name, file }) => file === undefined && (name === 'pretty' || name === 'unix'))) return
  for (const { file, code, message } of report.findings) {
    if (code === 'file/unreadable') surroundings.tell(`microcred: ${file}: ${message}\n`)
  }
}
