/** How often the server is restarted by itself, and within how many milliseconds, before the user is asked. */
export const patience = { times: 3, within: 180_000 }

/**
 * Counts the stops of the server, so that one that keeps stopping is not started for ever.
 *
 * @param now gives the time in milliseconds
 */
export class Restarts {
  private stops: readonly number[] = []
  private readonly now: () => number

  constructor(now: () => number) {
    this.now = now
  }

  /** Notes that the server has stopped; whether it should be started again without asking. */
  stopped(): boolean {
    const now = this.now()
    this.stops = [...this.stops.filter((stop) => now - stop < patience.within), now]
    return this.stops.length <= patience.times
  }

  /** The user has started it: the count begins anew. */
  forget(): void {
    this.stops = []
  }
}
