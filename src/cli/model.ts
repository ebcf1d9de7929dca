import type { Arguments } from './arguments.ts'
import type { Subcommand } from './commands.ts'
import { CannotRun, type ExitCode, exitCodes } from './exit-codes.ts'
import { filesToLoad } from './files.ts'
import { Progress } from './progress.ts'
import type { Surroundings } from './surroundings.ts'

/** `microcred model`. */
export const model: Subcommand = {
  takes: 'PATH',
  about: [
    'Reads the programme in a file or a folder, with all that continues it and all that is imported, and writes what',
    'it comes to: credits, load, partners, the chain from needs to assessments, calendar, decisions, money.',
    'The form of the JSON is described by schemas/model.schema.json in the package.',
    '',
    'Ends with 0, or with 2 when there is no such programme or a file cannot be read.',
  ].join('\n'),
  options: [{ name: 'programme', short: 'p', value: 'NAME', says: 'the programme, where there are several' }],
  examples: [
    ['microcred model programmes/sustainability.mcp', 'the programme in this file'],
    ['microcred model programmes --programme Sustainability', 'one of the programmes in this folder'],
  ],
  run,
}

async function run(given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
  if (given.operands.length === 0) throw new CannotRun('which programme? Give a file or a folder: microcred model PATH')
  const request = await filesToLoad(given.operands, surroundings.folder)
  const { readModel } = await import('./model-reading.ts')
  const progress = new Progress(surroundings)
  const { json, unread, errors } = await readModel(request, given.last('programme'), surroundings, progress)
  progress.end()
  surroundings.write(`${JSON.stringify(json, undefined, 2)}\n`)
  for (const line of [...errors, ...unread]) surroundings.tell(`microcred: ${line}\n`)
  return unread.length > 0 ? exitCodes.couldNotRun : exitCodes.nothing
}
