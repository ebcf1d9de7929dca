/** How credits of other systems become ECTS: by what the programme says once with `convert`, and by its hours for a credit. */
import type { CreditConversion } from '../language/generated/ast.ts'
import { isCreditConversion, isHoursPerCredit } from '../language/generated/ast.ts'
import type { ProgrammeModel } from './model.ts'
import { amountOf, type Figure, hoursOf } from './quantities.ts'
import { type Range, tidy } from './ranges.ts'
import { all, first } from './statements.ts'

/** How volumes become ECTS. */
export interface Conversion {
  /** The ECTS that one credit of a unit is worth, for every unit that can be converted; ECTS itself is worth 1. */
  readonly worth: ReadonlyMap<string, number>
  /** Statements that give a unit another worth than those before them do. */
  readonly contradictions: readonly CreditConversion[]
  /**
   * The ECTS that a volume is worth; unknown without a unit, or if nothing says how its unit converts. Plain hours are divided by
   * the hours for a credit that are handed in, or else by the programme's own.
   */
  toEcts(credits: Figure | undefined, hoursPerCredit?: number): number | undefined
}

interface Ratio {
  readonly node: CreditConversion
  readonly from: string
  readonly to: string
  /** How many of `to` one of `from` is worth. */
  readonly factor: number
}

function ratios(model: ProgrammeModel): Ratio[] {
  return all(model.parts, isCreditConversion).flatMap((node) => {
    const [from, to] = [amountOf(node.from), amountOf(node.to)]
    const complete = from && to && node.from?.unit && node.to?.unit
    return complete ? [{ node, from: node.from.unit as string, to: node.to.unit as string, factor: to / from }] : []
  })
}

/** Follows the conversions in both directions, starting from ECTS; a unit may be reached through another one. */
export function conversionOf(model: ProgrammeModel): Conversion {
  const worth = new Map([['ECTS', 1]])
  const waiting = ratios(model)
  const contradictions: CreditConversion[] = []
  const usable = () => waiting.findIndex((ratio) => worth.has(ratio.from) || worth.has(ratio.to))
  for (let next = usable(); next >= 0; next = usable()) {
    for (const { node, from, to, factor } of waiting.splice(next, 1)) {
      const left = worth.get(from)
      const right = worth.get(to)
      if (left === undefined) worth.set(from, (right as number) * factor)
      else if (right === undefined) worth.set(to, left / factor)
      else if (Math.abs(left / right / factor - 1) > 1e-6) contradictions.push(node)
    }
  }
  const ownHours = hoursOf(first(model.parts, isHoursPerCredit)?.value)

  function toEcts(credits: Figure | undefined, hoursPerCredit = ownHours): number | undefined {
    const amount = amountOf(credits)
    if (amount === undefined || credits?.unit === undefined) return undefined
    const factor = worth.get(credits.unit)
    if (factor !== undefined) return tidy(amount * factor)
    const hours = hoursOf(credits)
    return hours === undefined || !hoursPerCredit ? undefined : tidy(hours / hoursPerCredit)
  }
  return { worth, contradictions, toEcts }
}

/** The same volume in the other systems of credits of which the programme says what they are worth; none for a volume that is not one figure. */
export function otherCredits(ects: number | Range | undefined, { worth }: Conversion): { amount: number; unit: string }[] {
  const volume = typeof ects === 'object' && ects.min === ects.max ? ects.min : ects
  if (typeof volume !== 'number') return []
  return Array.from(worth, ([unit, each]) => ({ unit, amount: tidy(volume / each) })).filter(({ unit }) => unit !== 'ECTS')
}
