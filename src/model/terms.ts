/** The weeks of the terms: those in which some term runs, and those from the first day of the first to the last of the last. */
import { daysOf, periodOf } from './dates.ts'
import type { ProgrammeModel } from './model.ts'
import { tidy } from './ranges.ts'

/** How many weeks terms take. */
export interface TermWeeks {
  /** Weeks in which some term runs; overlapping ones count once. */
  readonly running: number
  /** Weeks from the first day to the last, breaks included. */
  readonly span: number
}

const millisecondsOfDay = 86_400_000

/** The weeks of the terms; nothing without terms, or if one of them has no end. */
export function termWeeksOf(model: ProgrammeModel): TermWeeks | undefined {
  const spans = (model.structure?.terms ?? []).map((term) => periodOf(term.period))
  if (spans.length === 0 || spans.some((span) => daysOf(span) === undefined)) return undefined
  const days = new Set<number>()
  for (const span of spans) {
    const start = Date.parse(span?.start.first ?? '') / millisecondsOfDay
    for (let day = 0; day < (daysOf(span) ?? 0); day++) days.add(start + day)
  }
  return { running: tidy(days.size / 7), span: tidy((Math.max(...days) - Math.min(...days) + 1) / 7) }
}
