import type { Arguments, Option } from './arguments.ts'
import type { ExitCode } from './exit-codes.ts'
import type { Surroundings } from './surroundings.ts'

/** A subcommand, whole: what it takes, what its help says and what it does. */
export interface Subcommand {
  /** What follows the options on the command line: `[PATH…]`. */
  readonly takes: string
  /** What it does, in a few sentences, for `--help`. */
  readonly about: string
  readonly options: readonly Option[]
  /** Command lines with what they do. */
  readonly examples: readonly (readonly [commandLine: string, does: string])[]
  /** @throws CannotRun where the user has to mend something first. */
  run(given: Arguments, surroundings: Surroundings): Promise<ExitCode>
}

/** An entry of the list of subcommands; what it stands for is loaded only when it is called. */
export interface CommandEntry {
  readonly name: string
  readonly summary: string
  load(): Promise<Subcommand>
}

/** All subcommands, in the order of the help. To add one: an entry here, and a file that exports a `Subcommand`. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'new',
    summary: 'begin a programme: write its first files',
    load: async () => (await import('./new.ts')).newProgramme,
  },
  {
    name: 'check',
    summary: 'find what does not hold together in programmes',
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'format',
    summary: 'lay out files in the same way everywhere',
    load: async () => (await import('./format.ts')).format,
  },
  {
    name: 'model',
    summary: 'give what a programme comes to as JSON, for other programs',
    load: async () => (await import('./model.ts')).model,
  },
  {
    name: 'coverage',
    summary: 'say which guidelines a programme meets, declines or leaves open',
    load: async () => (await import('./coverage.ts')).coverage,
  },
  {
    name: 'guidelines',
    summary: 'list the guidelines and the rules that check them',
    load: async () => (await import('./guidelines.ts')).guidelines,
  },
  {
    name: 'explain',
    summary: 'say what a guideline asks, on what authority, and what is checked',
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'diagram',
    summary: 'draw a programme: courses, partners, calendar, money and more',
    load: async () => (await import('./diagram.ts')).diagram,
  },
  {
    name: 'build',
    summary: 'write handbook, supplement, agreement and the standard data formats',
    load: async () => (await import('./build.ts')).build,
  },
  {
    name: 'diff',
    summary: 'say what has changed in meaning between two versions',
    load: async () => (await import('./diff.ts')).diff,
  },
  {
    name: 'lsp',
    summary: 'speak the Language Server Protocol, for any editor',
    load: async () => (await import('./lsp.ts')).lsp,
  },
]
