/** Figures that are known to lie between two bounds: what a choice leaves open. An unknown figure is `undefined`, never 0. */

/** From `min` to `max`, both included; equal where the figure is certain. */
export interface Range {
  readonly min: number
  readonly max: number
}

/** From 0 to 0. */
export const nothing: Range = { min: 0, max: 0 }

/** Takes off what floating point leaves behind in sums of credits, hours and shares (a millionth counts for nothing there). */
export function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

/** The range that is one figure. */
export function exactly(value: number): Range {
  return { min: value, max: value }
}

/** The one figure that a range is, if it is one. */
export function only(range: Range | undefined): number | undefined {
  return range && range.min === range.max ? range.min : undefined
}

/** The sum, unknown as soon as one part is. */
export function sum(ranges: readonly (Range | undefined)[]): Range | undefined {
  let total = nothing
  for (const range of ranges) {
    if (!range) return undefined
    total = { min: tidy(total.min + range.min), max: tidy(total.max + range.max) }
  }
  return total
}

/** Whichever one of them is taken: from the least to the most; unknown as soon as one is, or where there is none. */
export function oneOf(ranges: readonly (Range | undefined)[]): Range | undefined {
  return someOf(ranges, 1)
}

/** Any `count` of them: from the least together to the most together; unknown where there are fewer. */
export function someOf(ranges: readonly (Range | undefined)[], count: number): Range | undefined {
  const known = ranges.filter((range) => range !== undefined)
  if (known.length < ranges.length || count > known.length || !Number.isInteger(count)) return undefined
  const least = known.map((range) => range.min).sort((a, b) => a - b)
  const most = known.map((range) => range.max).sort((a, b) => b - a)
  return { min: total(least.slice(0, count)), max: total(most.slice(0, count)) }
}

/** A range so many times; unknown where it is. */
export function scale(range: Range | undefined, factor: number): Range | undefined {
  return range && { min: tidy(range.min * factor), max: tidy(range.max * factor) }
}

/** The sum of figures, without the dust of floating point. */
export function total(values: readonly number[]): number {
  return tidy(values.reduce((left, right) => left + right, 0))
}

/** The sum of figures of which none may be unknown. */
export function totalKnown(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined)
  return known.length === values.length ? total(known) : undefined
}
