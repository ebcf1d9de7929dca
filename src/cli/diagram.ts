import type { Arguments } from './arguments.ts'
import type { Subcommand } from './commands.ts'
import type { Wanted } from './diagram-writing.ts'
import { CannotRun, type ExitCode, exitCodes } from './exit-codes.ts'
import { filesToLoad } from './files.ts'
import { Progress } from './progress.ts'
import type { Surroundings } from './surroundings.ts'
import { counted } from './wording.ts'

/** The kinds, by name; a test compares them with src/diagrams, which is loaded only when something is drawn. */
export const kindNames = [
  'structure',
  'alignment',
  'partnership',
  'stacking',
  'calendar',
  'workload',
  'team',
  'decisions',
  'money',
  'journey',
] as const

/** Formats of which each diagram is a file of its own; of the others, one file holds all. */
const oneEach: readonly string[] = ['mmd', 'svg', 'png']

/** `microcred diagram`. */
export const diagram: Subcommand = {
  takes: 'PATH',
  about: [
    'Draws a programme: its courses, its partners, its calendar and more, each with a legend and the same in words.',
    'mmd and markdown are text of Mermaid, which GitHub, GitLab and many editors draw; html is a page that opens without',
    'a network; svg and png are drawn by Chromium, Chrome or Edge on this machine.',
    '',
    'Ends with 0, or with 2 when there is no such programme, a file cannot be read or written, or no browser is found.',
  ].join('\n'),
  options: [
    { name: 'kind', short: 'k', value: 'KIND', choices: [...kindNames, 'all'], says: 'what to show (structure)' },
    {
      name: 'format',
      short: 'f',
      value: 'NAME',
      choices: ['mmd', 'markdown', 'html', 'svg', 'png'],
      says: 'in which form (mmd)',
    },
    { name: 'out', short: 'o', value: 'FILE', says: 'where to write, instead of standard output; a folder for several files' },
    { name: 'programme', short: 'p', value: 'NAME', says: 'the programme, where there are several' },
    { name: 'browser', value: 'FILE', says: 'the browser that draws svg and png, where it is not found' },
  ],
  examples: [
    ['microcred diagram programmes/coast --format html --out coast.html --kind all', 'all diagrams as one page'],
    ['microcred diagram programmes/coast --kind calendar --format svg --out calendar.svg', 'a picture for a document'],
    ['microcred diagram programmes/coast', 'the structure as text of Mermaid'],
  ],
  run,
}

async function run(given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
  if (given.operands.length === 0) throw new CannotRun('which programme? Give a file or a folder: microcred diagram PATH')
  const kind = given.last('kind') ?? 'structure'
  const wanted: Wanted = {
    format: (given.last('format') ?? 'mmd') as Wanted['format'],
    out: given.last('out'),
    browser: given.last('browser'),
    several: kind === 'all' && oneEach.includes(given.last('format') ?? 'mmd'),
  }
  if (wanted.out === undefined && wanted.several)
    throw new CannotRun(`all diagrams as ${wanted.format} are several files: give a folder with --out`)
  if (wanted.out === undefined && wanted.format === 'png') throw new CannotRun('a picture is no text: give a file with --out')
  const request = await filesToLoad(given.operands, surroundings.folder)
  const { readDiagrams } = await import('./diagram-reading.ts')
  const { writeDiagrams } = await import('./diagram-writing.ts')
  const progress = new Progress(surroundings)
  const reading = await readDiagrams(request, { kind, programme: given.last('programme') }, surroundings, progress)
  progress.end()
  await writeDiagrams(reading, wanted, surroundings)
  if (reading.errors > 0) {
    const many = reading.errors === 1 ? 'is 1 error' : `are ${counted(reading.errors, 'error')}`
    surroundings.tell(
      `microcred: there ${many} in these files, and something may be missing from the picture (microcred check)\n`,
    )
  }
  for (const line of reading.unread) surroundings.tell(`microcred: ${line}\n`)
  return reading.unread.length > 0 ? exitCodes.couldNotRun : exitCodes.nothing
}
