import {
  type ImprovementAction,
  type Instrument,
  isImprovementAction,
  isInstrumentDate,
  isValidUntil,
} from '../../../language/generated/ast.ts'
import { dateOf, isBefore } from '../../../model/dates.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { all, first, textOf } from '../../../model/statements.ts'
import type { Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { listed } from '../../rules.ts'

/** The actions that follow from instruments, each with its instrument. */
const actionsOf = (model: ProgrammeModel): { node: ImprovementAction; instrument: Instrument }[] =>
  every(model, 'Instrument').flatMap((instrument) => all(instrument, isImprovementAction).map((node) => ({ node, instrument })))

const label = (node: ImprovementAction): string => `Action “${textOf(node.text) ?? ''}”`
const embed = (statements: string): string => `quality {\n  instrument EMBED {\n    date 2026-06-11\n    ${statements}\n  }\n}`

/** An action of the roadmap has an owner, a deadline and a status. */
export const actionComplete: Rule = {
  id: 'action-complete',
  kind: 'presence',
  weight: 'detail',
  basis: 'third-source',
  says: 'Each action has an owner, a deadline and a status.',
  failing: embed('action "Train the teachers"'),
  passing: embed('action "Train the teachers" by Nordhaven until 2027-05-31 status open'),
  find: (model) =>
    actionsOf(model).flatMap(({ node }) => {
      const without = [node.owner ? [] : 'by whom', node.until ? [] : 'until when', node.status ? [] : 'its status'].flat()
      if (without.length === 0) return []
      return [
        {
          node,
          message: `${label(node)} does not say ${listed(without)}: by … until … status ….`,
          missing: `${listed(without)} of an action`,
        },
      ]
    }),
}

/** The deadline of an action lies after the assessment that asks for it, and before its result ends. */
export const actionInTime: Rule = {
  id: 'action-in-time',
  kind: 'order',
  weight: 'judgement',
  basis: 'third-source',
  says: 'An action ends after the assessment from which it follows, and while its result still holds.',
  failing: embed('action "Train the teachers" by Nordhaven until 2026-05-31 status open'),
  passing: embed('action "Train the teachers" by Nordhaven until 2027-05-31 status open'),
  find: (model) =>
    actionsOf(model).flatMap(({ node, instrument }) => {
      const until = dateOf(node.until)
      const date = dateOf(first(instrument, isInstrumentDate)?.date)
      const valid = dateOf(first(instrument, isValidUntil)?.date)
      if (until && date && isBefore(until, date)) {
        return [
          {
            node,
            property: 'until',
            message: `${label(node)} ends on ${until.text}, before the assessment from which it follows (${date.text}).`,
          },
        ]
      }
      if (!until || !valid || !isBefore(valid, until)) return []
      return [
        {
          node,
          property: 'until',
          message: `${label(node)} ends on ${until.text}, when the result of the assessment no longer holds (${valid.text}). End it earlier.`,
        },
      ]
    }),
}
