import type { Range } from './ranges.ts'

/** A figure as a reader writes it: at most two decimals, none that are zero. */
export const figure = (value: number): string => String(Math.round(value * 100) / 100)

/** "10", or "8 to 12" where a choice leaves it open. */
export const span = ({ min, max }: Range): string => (min === max ? figure(min) : `${figure(min)} to ${figure(max)}`)
