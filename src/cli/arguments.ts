import { parseArgs } from 'node:util'
import { CannotRun } from './exit-codes.ts'
import { didYouMean, quoted } from './wording.ts'

/** An option of a subcommand. */
export interface Option {
  /** Without the dashes: `fail-on`. */
  readonly name: string
  /** One letter, for what is typed often. */
  readonly short?: string
  /** What its value is called in the help; an option without one is a switch. */
  readonly value?: string
  /** The only values it takes. */
  readonly choices?: readonly string[]
  readonly repeatable?: boolean
  /** What it does, for the help. */
  readonly says: string
}

/** `--help`, which every subcommand has. */
export const helpOption: Option = { name: 'help', short: 'h', says: 'show this help' }

/** What stood on the command line, checked against the options. */
export interface Arguments {
  /** What is no option, in the order given. */
  readonly operands: readonly string[]
  /** Whether the option was given. */
  has(name: string): boolean
  /** Every value given for the option, in order. */
  all(name: string): readonly string[]
  /** The last value given for the option. */
  last(name: string): string | undefined
}

/**
 * Reads the words after the subcommand's name.
 *
 * @throws CannotRun for an option that there is not (with the nearest one), a value missing, superfluous or not among the choices,
 *   and an option given twice that may stand once.
 */
export function readArguments(words: readonly string[], options: readonly Option[], command: string): Arguments {
  const refuse = (message: string): CannotRun => new CannotRun(`${message} (microcred ${command} --help)`)
  // Not strict: its errors are worded for programmers. The tokens give all that the checks below need.
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      options.map(({ name, short, value }) => [
        name,
        { type: value ? ('string' as const) : ('boolean' as const), ...(short && { short }) },
      ]),
    ),
  })
  const values = new Map<string, string[]>()
  const operands: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const option = options.find((each) => each.name === token.name)
    if (!option) {
      const near = didYouMean(token.rawName, spellings(options))
      throw refuse(`there is no option ${quoted(token.rawName)}${near}`)
    }
    const given = values.get(option.name) ?? []
    if (given.length > 0 && option.value && !option.repeatable) throw refuse(`--${option.name} is given twice`)
    values.set(option.name, [...given, checkedValue(option, token.value, token.inlineValue === true, refuse)])
  }
  return {
    operands,
    has: (name) => values.has(name),
    all: (name) => values.get(name) ?? [],
    last: (name) => values.get(name)?.at(-1),
  }
}

const spellings = (options: readonly Option[]): string[] => options.map(({ name }) => `--${name}`)

function checkedValue(
  option: Option,
  value: string | undefined,
  attached: boolean,
  refuse: (message: string) => CannotRun,
): string {
  const name = `--${option.name}`
  if (!option.value) {
    if (attached) throw refuse(`${name} takes no value`)
    return ''
  }
  // "--format --fail-on error": the next option is not a value, unless it is attached to this one with "=".
  if (!value || (!attached && value.length > 1 && value.startsWith('-'))) {
    const example = option.choices ? `one of ${option.choices.join(', ')}` : option.value
    throw refuse(`${name} needs a value: ${example}`)
  }
  if (option.choices && !option.choices.includes(value)) {
    throw refuse(
      `${name} cannot be ${quoted(value)}${didYouMean(value, option.choices) || `: it is one of ${option.choices.join(', ')}`}`,
    )
  }
  return value
}
