import { CannotRun } from './exit-codes.ts'
import type { Surroundings } from './surroundings.ts'
import { oneLine } from './wording.ts'

/** Says why the command could not run: what its user can mend, or that the fault is ours. */
export function tellFault(error: unknown, { tell, debug }: Pick<Surroundings, 'tell' | 'debug'>): void {
  if (error instanceof CannotRun) for (const line of error.lines) tell(`microcred: ${oneLine(line)}\n`)
  else tell(internalError(error, debug))
}

/** One line on a fault of ours, and where it arose only for whoever wants to know. */
function internalError(error: unknown, debug: boolean): string {
  const message = error instanceof Error ? error.message : String(error)
  const line = `microcred: internal error: ${oneLine(message) || 'without a message'}; please report it\n`
  return debug && error instanceof Error ? `${line}${error.stack}\n` : line
}
