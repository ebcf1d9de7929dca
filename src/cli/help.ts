import { helpOption, type Option } from './arguments.ts'
import { type CommandEntry, commands } from './commands.ts'

/** The help of the command itself. */
export function generalHelp(): string {
  return [
    'microcred: joint micro-credential programmes, written down, checked and built',
    '',
    'Usage: microcred COMMAND [OPTION…] [PATH…]',
    '',
    'Commands:',
    ...table(commands.map(({ name, summary }) => [name, summary])),
    '',
    'Options:',
    ...table([
      ['-h, --help', 'show this help; microcred help COMMAND shows that of a command'],
      ['-v, --version', 'show the version'],
    ]),
    '',
  ].join('\n')
}

/** The help of one subcommand. */
export async function commandHelp(entry: CommandEntry): Promise<string> {
  const command = await entry.load()
  return [
    `microcred ${entry.name}: ${entry.summary}`,
    '',
    `Usage: microcred ${entry.name} [OPTION…] ${command.takes}`.trimEnd(),
    '',
    command.about,
    '',
    command.options.some(({ says }) => says.endsWith(')'))
      ? 'Options (in brackets what holds where one is not given):'
      : 'Options:',
    ...table([...command.options, helpOption].map((option) => [spelling(option), says(option)])),
    '',
    'Examples:',
    ...command.examples.flatMap(([commandLine, does]) => [`  ${commandLine}`, `      ${does}`]),
    '',
  ].join('\n')
}

const spelling = ({ name, short, value }: Option): string =>
  `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`

const says = ({ says, choices, repeatable }: Option): string =>
  [says, choices && `one of ${choices.join(', ')}`, repeatable && 'may be given more than once'].filter(Boolean).join('; ')

/** Two columns; the second is broken into lines so that the table fits into 100 characters. */
function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2
  return rows.flatMap(([left, right]) =>
    broken(right, 98 - width).map((line, index) => `  ${(index === 0 ? left : '').padEnd(width)}${line}`),
  )
}

function broken(text: string, width: number): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines
}
