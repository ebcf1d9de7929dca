/** How often properties are tried, and with what: the same each time in the gate, more and by chance with `npm run properties`. */
import fc from 'fast-check'

const times = Number(process.env.MICROCRED_TRIES ?? 1)

/** A gate that fails by chance says nothing about the change before it, so its values are always those of this seed. */
if (times === 1) fc.configureGlobal({ seed: 20_261_123 })
else fc.configureGlobal({ numRuns: 100 * times })

/** The settings for a property that is tried this often in the gate. */
export const tries = (count: number): { numRuns: number } => ({ numRuns: count * times })
