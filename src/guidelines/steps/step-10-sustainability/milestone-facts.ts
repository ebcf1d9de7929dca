import type { Baseline, DueStatement, Milestone, QualitativeTarget, Target } from '../../../language/generated/ast.ts'
import { isBaseline, isDueStatement, isMilestoneSubject, isQualitativeTarget, isTarget } from '../../../language/generated/ast.ts'
import { type DateSpan, dateOf } from '../../../model/dates.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { first } from '../../../model/statements.ts'
import { every } from '../../places.ts'
import { figure } from '../../rules.ts'

/** What a milestone says. */
export interface MilestoneFacts {
  readonly node: Milestone
  readonly subject?: string
  readonly baseline?: Baseline
  readonly target?: Target
  readonly qualitative?: QualitativeTarget
  readonly due?: { readonly node: DueStatement; readonly date: DateSpan }
}

/** All milestones of the programme. */
export const milestonesOf = (model: ProgrammeModel): MilestoneFacts[] => every(model, 'Milestone').map(milestoneOf)

function milestoneOf(node: Milestone): MilestoneFacts {
  const due = first(node, isDueStatement)
  const date = dateOf(due?.date)
  return {
    node,
    subject: first(node, isMilestoneSubject)?.value,
    baseline: first(node, isBaseline),
    target: first(node, isTarget),
    qualitative: first(node, isQualitativeTarget),
    due: due && date ? { node: due, date } : undefined,
  }
}

/** The years between the first start of learners and a date, negative if all of it lies before; nothing while one is not known. */
export function yearsAfterStart(due: MilestoneFacts['due'], { calendar }: ProgrammeModel): number | undefined {
  const start = calendar.firstStart
  if (!due || !start) return undefined
  const year = 365.2425 * 86_400_000
  return (Date.parse(due.date.last) - Date.parse(start.first)) / year
}

/** A figure with its unit. */
export const figures = ({ amount, unit }: { amount?: number; unit?: string }): string =>
  `${figure(amount ?? 0)} ${unit ?? ''}`.trim()
