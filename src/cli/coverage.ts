import type { Arguments } from './arguments.ts'
import type { Subcommand } from './commands.ts'
import { CannotRun, type ExitCode, exitCodes } from './exit-codes.ts'
import { filesToLoad } from './files.ts'
import { Progress } from './progress.ts'
import type { Surroundings } from './surroundings.ts'

/** `microcred coverage`. */
export const coverage: Subcommand = {
  takes: 'PATH',
  about: [
    'Says of every guideline whether the programme meets it, meets it in part and what is missing, declines it and why,',
    'or leaves it open; summed by step.',
    '',
    'Ends with 0 whatever it finds, and with 2 when there is no such programme or a file cannot be read.',
  ].join('\n'),
  options: [
    { name: 'format', short: 'f', value: 'NAME', choices: ['pretty', 'json', 'markdown'], says: 'how to report (pretty)' },
    { name: 'programme', short: 'p', value: 'NAME', says: 'the programme, where there are several' },
  ],
  examples: [
    ['microcred coverage programmes/coast', 'the programme in this folder'],
    ['microcred coverage programmes --programme Coast --format markdown', 'for a report'],
  ],
  run,
}

async function run(given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
  if (given.operands.length === 0) throw new CannotRun('which programme? Give a file or a folder: microcred coverage PATH')
  const request = await filesToLoad(given.operands, surroundings.folder)
  const { readCoverage } = await import('./coverage-reading.ts')
  const { coverageFormats } = await import('./coverage-formats.ts')
  const progress = new Progress(surroundings)
  const { report, unread } = await readCoverage(request, given.last('programme'), surroundings, progress)
  progress.end()
  surroundings.write(
    coverageFormats[(given.last('format') ?? 'pretty') as keyof typeof coverageFormats](report, surroundings.colour),
  )
  for (const line of unread) surroundings.tell(`microcred: ${line}\n`)
  return unread.length > 0 ? exitCodes.couldNotRun : exitCodes.nothing
}
