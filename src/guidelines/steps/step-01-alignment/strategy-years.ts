import { isPeriodStatement, isStrategy } from '../../../language/generated/ast.ts'
import { isBefore, periodOf } from '../../../model/dates.ts'
import { all, first, titleOf } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { at } from '../../section-rules.ts'

const institution = (title: string, from: number): string =>
  `institution Nordhaven { kind university country FI strategy "${title}" { period from ${from} to 2030 } }
institution Valmora { kind university country NL }
---
alignment { }`
const signed = 'agreement { signed 2026-09-15 by Nordhaven, Valmora }'

/** The strategy of an institution was in force when it signed the agreement. Our own reading of "aligned with the strategy". */
export const strategyInForce: Rule = {
  id: 'strategy-in-force',
  kind: 'order',
  weight: 'judgement',
  basis: 'inference',
  says: 'The strategy of a partner is in force when the agreement is signed.',
  needs: ['Institution'],
  failing: `${institution('Learning for life', 2027)}\n${signed}`,
  passing: `${institution('Learning for life', 2025)}\n${signed}`,
  find: (model) => {
    const date = model.agreement.signedOn
    if (!date) return []
    return model.partners.flatMap(({ institution }): Finding[] => {
      const periods = all(institution, isStrategy).flatMap((strategy) => first(strategy, isPeriodStatement) ?? [])
      const [node] = periods
      const starts = periods.map(({ value }) => periodOf(value)?.start)
      const [start] = starts
      if (!node || !start || starts.some((one) => !one || !isBefore(date, one))) return []
      const message = `The strategy of ${institution.name} begins ${at(start)}, after the agreement was signed (${date.text}). Name the one on which the decision rested.`
      return [{ node, message }]
    })
  },
}

/** Years in the name of a strategy are those of its period. */
export const yearsOfName: Rule = {
  id: 'strategy-years',
  kind: 'consistency',
  weight: 'judgement',
  basis: 'inference',
  says: 'Years in the name of a strategy are the first or the last of its period.',
  needs: ['Institution'],
  failing: institution('Learning for life 2025-2030', 2024),
  passing: institution('Learning for life 2025-2030', 2025),
  find: (model) =>
    model.partners.flatMap(({ institution }) =>
      all(institution, isStrategy).flatMap((strategy): Finding[] => {
        const node = first(strategy, isPeriodStatement)
        const period = periodOf(node?.value)
        const named: string[] = titleOf(strategy).match(/\b20\d\d\b/g) ?? []
        if (!node || !period?.end) return []
        const years = [period.start, period.end].map(({ text }) => text.slice(0, 4))
        const other = named.find((year) => !years.includes(year))
        if (!other) return []
        const message = `The strategy “${titleOf(strategy)}” of ${institution.name} names ${other}, but its period goes from ${years.join(' to ')}. One of the two is wrong, or explain the name.`
        return [{ node, message, related: [{ node: strategy, message: 'This is its name.' }] }]
      }),
    ),
}
