import { CannotRun } from '../exit-codes.ts'
import type { Format } from '../report.ts'
import { didYouMean, quoted } from '../wording.ts'

/** The formats, each loaded only when it is asked for. To add one: an entry here, and a file that exports a `Format`. */
const formats = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  unix: async () => (await import('./unix.ts')).unix,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
} satisfies Record<string, () => Promise<Format>>

export type FormatName = keyof typeof formats

/** The names of the formats, in the order of the help. */
export const formatNames = Object.keys(formats) as readonly FormatName[]

/** A report to be written; without a file, to standard output. */
export interface Output {
  readonly name: FormatName
  readonly file: string | undefined
}

export const loadFormat = (name: FormatName): Promise<Format> => formats[name]()

/**
 * The reports asked for with `--format NAME[:FILE]`; one for people on standard output when nothing is asked for.
 *
 * @throws CannotRun for a name that there is not, and when two reports would be written into one place.
 */
export function readOutputs(values: readonly string[]): readonly Output[] {
  if (values.length === 0) return [{ name: 'pretty', file: undefined }]
  const outputs: Output[] = []
  for (const value of values) {
    const colon = value.indexOf(':')
    const name = colon < 0 ? value : value.slice(0, colon)
    const file = colon < 0 ? undefined : value.slice(colon + 1)
    if (!isFormatName(name)) {
      const near = didYouMean(name, formatNames) || `; there are ${formatNames.join(', ')}`
      throw new CannotRun(`there is no format ${quoted(name)}${near}`)
    }
    if (file === '') throw new CannotRun(`--format ${value} needs a file after the colon`)
    if (outputs.some((other) => other.file === file)) {
      const place = file === undefined ? 'standard output; write one into a file with NAME:FILE' : quoted(file)
      throw new CannotRun(`two reports cannot both be written to ${place}`)
    }
    outputs.push({ name, file })
  }
  return outputs
}

const isFormatName = (name: string): name is FormatName => Object.hasOwn(formats, name)
