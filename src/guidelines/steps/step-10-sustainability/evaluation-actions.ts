import { isEvaluationDates, isImprovementAction } from '../../../language/generated/ast.ts'
import { compareDates, dateOf, isBefore } from '../../../model/dates.ts'
import { all } from '../../../model/statements.ts'
import type { Rule } from '../../guideline.ts'
import { every } from '../../places.ts'

const plan = (until: string): string =>
  `sustainability {\n  evaluation every 12 months {\n    dates 2028-09-01, 2029-08-31\n    action "Shorten the second course" by Nordhaven until ${until} status open\n  }\n}`

/** What follows from the evaluation, compared with its calendar. */
export const evaluationActions: readonly Rule[] = [
  {
    id: 'action-before-next',
    kind: 'order',
    weight: 'judgement',
    basis: 'inference',
    says: 'Before the programme runs, an action is planned for the time between the first evaluation and the second, which judges its effect.',
    failing: plan('2030-02-28'),
    passing: plan('2029-02-28'),
    find: (model) => {
      // In a running programme an action may follow from any of the evaluations.
      if (model.head.stage === 'running') return []
      return every(model, 'AnnualEvaluation').flatMap((node) => {
        const dates = all(node, isEvaluationDates).flatMap((statement) => statement.dates.flatMap((date) => dateOf(date) ?? []))
        const second = dates.sort(compareDates)[1]
        return all(node, isImprovementAction).flatMap((action) => {
          const until = dateOf(action.until)
          if (!second || !until || !isBefore(second, until)) return []
          const message = `This action is due ${until.text}, after the second evaluation (${second.text}), which could not judge its effect. Set a date before that.`
          return [{ node: action, property: 'until', message }]
        })
      })
    },
  },
]
