import { catalogue, guidelineCalled } from '../guidelines/catalogue.ts'
import { ruleId } from '../guidelines/guideline.ts'
import { guidelineMarkdown } from '../guidelines/reference.ts'
import type { Arguments } from './arguments.ts'
import type { Subcommand } from './commands.ts'
import { CannotRun, type ExitCode, exitCodes } from './exit-codes.ts'
import type { Surroundings } from './surroundings.ts'
import { didYouMean, quoted } from './wording.ts'

/** `microcred explain`. */
export const explain: Subcommand = {
  takes: 'ID',
  about:
    'Says what a guideline asks, on what authority, and what is checked of it. ID is that of a guideline, of one of its rules, or its number.',
  options: [],
  examples: [
    ['microcred explain curriculum.study-load', 'a guideline'],
    ['microcred explain curriculum.study-load/hours-per-credit', 'the guideline of a rule, as a finding names it'],
    ['microcred explain 7.8', 'a guideline by its number'],
  ],
  run,
}

async function run(given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
  const [id, ...others] = given.operands
  if (id === undefined || others.length > 0) throw new CannotRun('explain takes one id: microcred explain curriculum.study-load')
  const guideline = guidelineCalled(id)
  if (!guideline) {
    const known = catalogue.flatMap((each) => [each.id, ...each.rules.map((rule) => ruleId(each, rule))])
    throw new CannotRun(`there is no guideline or rule ${quoted(id)}${didYouMean(id, known)}`)
  }
  surroundings.write(`${guidelineMarkdown(guideline, 1)}\n`)
  return exitCodes.nothing
}
