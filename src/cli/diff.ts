import type { Arguments } from './arguments.ts'
import type { Subcommand } from './commands.ts'
import { CannotRun, type ExitCode, exitCodes } from './exit-codes.ts'
import { Progress } from './progress.ts'
import type { Surroundings } from './surroundings.ts'

/** `microcred diff`. */
export const diff: Subcommand = {
  takes: 'OLD NEW',
  about: [
    'Says what has changed in meaning between two versions of a programme, step by step, which figures follow, and which',
    'joint decisions are open again because of it. Layout, comments and the file in which a block stands make no difference.',
    'A version is a file, a folder, or REV:PATH: a file or folder as git keeps it, from the root of the repository; one that',
    'begins with ./ is from the current folder.',
    '',
    'Ends with 0 when both mean the same, with 1 when they differ, and with 2 when they cannot be compared.',
  ].join('\n'),
  options: [
    { name: 'format', short: 'f', value: 'NAME', choices: ['pretty', 'markdown', 'json'], says: 'how to report (pretty)' },
    { name: 'programme', short: 'p', value: 'NAME', says: 'the programme, where there are several' },
  ],
  examples: [
    ['microcred diff coast-2026 coast-2027', 'two folders'],
    ['microcred diff main:programmes/coast programmes/coast', 'what differs from the branch main'],
    ['microcred diff v1:coast.mcp v2:coast.mcp --format markdown', 'for a pull request'],
  ],
  run,
}

async function run(given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
  const [before, after, ...more] = given.operands
  if (before === undefined || after === undefined || more.length > 0)
    throw new CannotRun('what is to be compared? Give two versions: microcred diff OLD NEW')
  const { readDifferences } = await import('./diff-reading.ts')
  const { diffFormats } = await import('./diff-formats.ts')
  const progress = new Progress(surroundings)
  const { differences, doubts } = await readDifferences([before, after], given.last('programme'), surroundings, progress).finally(
    () => progress.end(),
  )
  const format = (given.last('format') ?? 'pretty') as keyof typeof diffFormats
  surroundings.write(diffFormats[format](differences))
  for (const line of doubts) surroundings.tell(`microcred: ${line}\n`)
  if (differences.programmes.length > 0) return exitCodes.findings
  return doubts.length > 0 ? exitCodes.couldNotRun : exitCodes.nothing
}
