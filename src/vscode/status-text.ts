import type { ProgrammeSummary } from '../editor/protocol.ts'

/** What the status item shows, tells when the pointer rests on it, and what a screen reader says. */
export interface StatusText {
  readonly text: string
  readonly heading: string
  readonly sentences: readonly string[]
}

/** A count with its noun, in the plural where it has to be. */
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/** A programme in the status bar: its stage, what was found, and how many guidelines it answers. */
export function statusText({ title, stage, volume, partners, findings, answered, guidelines }: ProgrammeSummary): StatusText {
  const { error, warning, information, hint } = findings
  const advice = information + hint
  return {
    text: `$(mortar-board) ${stage ?? 'no stage yet'}  $(error) ${error} $(warning) ${warning} $(info) ${advice}  $(checklist) ${answered}/${guidelines}`,
    heading: title,
    sentences: [
      [
        stage === undefined ? 'No stage is stated yet' : `Stage: ${stage}`,
        volume ?? 'no volume yet',
        count(partners, 'partner'),
      ].join(', '),
      `Found: ${[count(error, 'error'), count(warning, 'warning'), count(advice, 'hint')].join(', ')}`,
      `${answered} of ${guidelines} guidelines answered`,
    ],
  }
}
