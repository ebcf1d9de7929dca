/** The figures of a programme that partners watch, in words, so that those of two versions can be compared. */
import { type Sum, single } from '../amounts.ts'
import { figure, span } from '../figure.ts'
import type { ProgrammeModel } from '../model.ts'
import type { Range } from '../ranges.ts'
import type { Renames } from './meaning.ts'

/** A figure by what it is called. A figure that is not known has no entry. */
export type Figures = ReadonlyMap<string, string>

/** A figure that is no longer the same; `undefined` where it is not known. */
export interface FigureChange {
  readonly what: string
  readonly before?: string
  readonly after?: string
}

/**
 * Volume, workload, courses, outcomes, shares of the partners, income and cost, as far as they are known.
 *
 * @param renames names that have changed since: an old one is given as the new one
 */
export function figuresOf(model: ProgrammeModel, renames: Renames = new Map()): Figures {
  const { credits, load, weeks, money, providers, partners, courses, chain } = model
  const figures: (readonly [what: string, figure: string | undefined])[] = [
    ['volume of the programme', ranged(credits.required, 'ECTS')],
    ['workload of the programme', ranged(load.required, 'h')],
    ['weeks', weeks.weeks === undefined ? undefined : String(weeks.weeks)],
    ['partners', String(partners.length)],
    ['courses', String(courses.length)],
    ['outcomes', String(chain.outcomes.length)],
    ...providers.providers.map(
      ({ institution: { name }, share }) =>
        [`share of ${renames.get(name) ?? name} in the credits`, share === undefined ? undefined : percent(share)] as const,
    ),
    ['income', amount(money.income)],
    ['cost', amount(money.cost)],
    ['result', amount(money.result)],
  ]
  return new Map(figures.flatMap(([what, figure]) => (figure === undefined ? [] : [[what, figure] as const])))
}

/** The figures that differ, in the order of the newer programme. */
export function figureChanges(before: Figures, after: Figures): FigureChange[] {
  return [...new Set([...after.keys(), ...before.keys()])]
    .map((what) => ({ what, before: before.get(what), after: after.get(what) }))
    .filter((change) => change.before !== change.after)
}

const percent = (share: number): string => `${figure(share * 100)} %`

const ranged = (range: Range | undefined, unit: string): string | undefined => range && `${span(range)} ${unit}`

function amount(sum: Sum | undefined): string | undefined {
  const money = sum && single(sum)
  return money && `${figure(money.amount)} ${money.currency}`
}
