import type { Surroundings } from './surroundings.ts'

/** Work of less than this is over before a line about it is read; milliseconds. */
const patience = 500
/** How often the line is written anew; milliseconds. */
const pace = 100

/** The line on a terminal that says how far the work is; elsewhere, and for quick work, nothing is written. */
export class Progress {
  private readonly surroundings: Surroundings
  private next = performance.now() + patience
  private shown = false

  constructor(surroundings: Surroundings) {
    this.surroundings = surroundings
  }

  /** Says what is being done, if it is time to. */
  at(doing: string, done: number, total: number): void {
    const now = performance.now()
    if (!this.surroundings.messagesOnTerminal || now < this.next) return
    this.next = now + pace
    this.shown = true
    this.surroundings.tell(`\r\u001b[K${doing} ${done} of ${total} files`)
  }

  /** Takes the line away. */
  end(): void {
    if (this.shown) this.surroundings.tell('\r\u001b[K')
    this.shown = false
  }
}
