import { catalogue } from '../guidelines/catalogue.ts'
import { type StepName, steps } from '../guidelines/guideline.ts'
import { catalogueJson, catalogueMarkdown } from '../guidelines/reference.ts'
import type { Arguments } from './arguments.ts'
import type { Subcommand } from './commands.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import type { Surroundings } from './surroundings.ts'
import { counted } from './wording.ts'

/** `microcred guidelines`. */
export const guidelines: Subcommand = {
  takes: '',
  about: 'Lists every guideline with the rules that check it: for people, as JSON, or as the Markdown of docs/guidelines.md.',
  options: [
    { name: 'format', short: 'f', value: 'NAME', choices: ['pretty', 'json', 'markdown'], says: 'how to list them (pretty)' },
  ],
  examples: [
    ['microcred guidelines', 'all guidelines, by step'],
    ['microcred guidelines --format json', 'the same for other programs'],
  ],
  run,
}

async function run(given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
  const format = given.last('format') ?? 'pretty'
  if (format === 'json') surroundings.write(`${JSON.stringify(catalogueJson(), undefined, 2)}\n`)
  else surroundings.write(format === 'markdown' ? catalogueMarkdown() : listed())
  return exitCodes.nothing
}

function listed(): string {
  const lines = (Object.keys(steps) as StepName[]).flatMap((step) => [
    steps[step],
    ...catalogue
      .filter((guideline) => guideline.step === step)
      .map(
        (guideline) =>
          `  ${guideline.number.padEnd(6)}${guideline.title} (${counted(guideline.rules.length, 'rule')})  ${guideline.id}`,
      ),
    '',
  ])
  return `${lines.join('\n')}microcred explain ID says more about one of them.\n`
}
