import {
  type ImprovementAction,
  type Instrument,
  isImprovementAction,
  isInstrumentDate,
  isScore,
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

const assessed = (until: string): string => `admission { cohort First "First cohort" { start 2027-09-06 } }
quality {
  instrument EMBED {
    date 2026-06-11
    score "Staff support" 2 of 5
    action "Staff support: train the teachers" by Nordhaven until ${until} status open
  }
}`

/** What was found weak before the programme starts is mended before learners meet it. Our own reading of a review before the start. */
export const weakBeforeStart: Rule = {
  id: 'weak-before-start',
  kind: 'order',
  weight: 'judgement',
  basis: 'inference',
  says: 'An action on a score of half the points or less, found before the first start, ends before that start.',
  failing: assessed('2028-05-31'),
  passing: assessed('2027-05-31'),
  find: (model) => {
    const { firstStart } = model.calendar
    if (!firstStart) return []
    return actionsOf(model).flatMap(({ node, instrument }) => {
      const date = dateOf(first(instrument, isInstrumentDate)?.date)
      const until = dateOf(node.until)
      const text = textOf(node.text)?.toLowerCase() ?? ''
      const weak = all(instrument, isScore)
        .filter(({ value, maximum }) => Number(value) <= Number(maximum) / 2)
        .find(({ title }) => text.includes((textOf(title) ?? '').toLowerCase()))
      if (!weak || !date || !until || !isBefore(date, firstStart) || !isBefore(firstStart, until)) return []
      const message = `${label(node)} ends on ${until.text}, after the first learners have started (${firstStart.text}), although “${textOf(weak.title)}” was found weak on ${date.text}. Mend it before they come.`
      return [{ node, property: 'until', message, related: [{ node: weak, message: 'This score is weak.' }] }]
    })
  },
}
