/** What the command ends with; the three values are part of its contract and stand in `microcred check --help`. */
export const exitCodes = {
  /** It ran, and found nothing at or above the threshold. */
  nothing: 0,
  /** It ran, and found something at or above the threshold. */
  findings: 1,
  /** It could not do all that was asked: no such path, an unreadable file, a bad option. */
  couldNotRun: 2,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Thrown where the command cannot go on for a reason that its user can mend; `main` prints each line after the command's name. */
export class CannotRun extends Error {
  readonly lines: readonly string[]

  /** @param lines one clear sentence each, without line breaks. */
  constructor(...lines: readonly string[]) {
    super(lines.join('; '))
    this.name = 'CannotRun'
    this.lines = lines
  }
}
