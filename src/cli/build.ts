import { dirname, resolve } from 'node:path'
import { languages } from '../language/library/languages.ts'
import type { Arguments } from './arguments.ts'
import type { Subcommand } from './commands.ts'
import { CannotRun, type ExitCode } from './exit-codes.ts'
import { fileEnding, filesToLoad, findFiles } from './files.ts'
import { Progress } from './progress.ts'
import type { Surroundings } from './surroundings.ts'
import { quoted } from './wording.ts'

/** `microcred build`. */
export const build: Subcommand = {
  takes: '[PATH…] --out DIR',
  about: [
    'Writes the documents and data of the programmes at the paths, or in the current folder: handbook, supplement, agreement,',
    'coverage, curriculum, European Learning Model, Open Badges, diagrams, model; each programme in a folder of its own in DIR.',
    'What somebody else has put there is kept. A document that would not be valid is not written; the statement that it lacks is named.',
    '',
    'Ends with 0 when everything is written, with 1 when a document could not be, and with 2 when it could not be run.',
  ].join('\n'),
  options: [
    { name: 'out', short: 'o', value: 'DIR', says: 'the folder to write into' },
    {
      name: 'only',
      value: 'NAME,…',
      repeatable: true,
      says: 'only these documents: handbook, supplement, agreement, coverage, curriculum, elm, badges, diagrams, model',
    },
    { name: 'programme', short: 'p', value: 'NAME', says: 'only this programme' },
    {
      name: 'lang',
      short: 'l',
      value: 'CODE',
      says: 'the language of the documents, as far as the source has translations (en)',
    },
    { name: 'without-pictures', says: 'draw no pictures: drawing takes a browser and some seconds' },
    { name: 'browser', value: 'FILE', says: 'the browser that draws the pictures, where it is not found' },
    { name: 'watch', short: 'w', says: 'build again whenever a file changes, until stopped' },
  ],
  examples: [
    ['microcred build programmes/coast --out build', 'everything that the programme needs'],
    ['microcred build --out build --only handbook,elm --lang fr', 'two of the documents, in French where there are translations'],
  ],
  run,
}

/** What is to be built, as far as the command line says it. */
export interface BuildRequest {
  readonly paths: readonly string[]
  /** Absolute. */
  readonly out: string
  /** All documents where none is named. */
  readonly only: readonly string[]
  readonly programme: string | undefined
  readonly language: string
  readonly pictures: boolean
  readonly browser: string | undefined
}

async function run(given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
  const request = requestOf(given, surroundings)
  await findFiles(request.paths, surroundings.folder)
  const { buildOnce, exportersNamed } = await import('./build/command.ts')
  exportersNamed(request.only)
  const once = async (): Promise<ExitCode> => {
    const files = await filesToLoad(request.paths, surroundings.folder)
    const progress = new Progress(surroundings)
    try {
      return await buildOnce(request, files, surroundings, progress)
    } finally {
      progress.end()
    }
  }
  if (!given.has('watch')) return once()
  const { watch } = await import('./build/watch.ts')
  const watched = request.paths.map((path) => resolve(surroundings.folder, path))
  return watch(
    watched.map((path) => (path.endsWith(fileEnding) ? dirname(path) : path)),
    once,
    surroundings,
  )
}

function requestOf(given: Arguments, { folder }: Surroundings): BuildRequest {
  const out = given.last('out')
  if (!out) throw new CannotRun('where to? Give a folder: microcred build --out DIR')
  const only = given
    .all('only')
    .flatMap((names) => names.split(','))
    .map((name) => name.trim())
    .filter(Boolean)
  if (given.has('only') && only.length === 0) throw new CannotRun('--only names no document; leave it out to build all')
  const language = given.last('lang') ?? 'en'
  if (!languages.entries.has(language))
    throw new CannotRun(`${quoted(language)} is no code of a language; English is en, French fr`)
  return {
    paths: given.operands.length > 0 ? given.operands : ['.'],
    out: resolve(folder, out),
    only,
    programme: given.last('programme'),
    language,
    pictures: !given.has('without-pictures'),
    browser: given.last('browser'),
  }
}
