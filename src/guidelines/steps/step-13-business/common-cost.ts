import type { BeforeSplit } from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { moneyOf } from '../../../model/quantities.ts'
import { textOf } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { listed } from '../../rules.ts'
import { price } from '../../section-rules.ts'

const plan = (off: number): string =>
  `business { cost coordination 4000 EUR cost platform 2000 EUR before-split "Coordination and platform" ${off} EUR stream fees "Fees" { rule fixed share of Nordhaven 60 % share of Valmora 40 % } }`

/** What is taken off for cost that the plan has is what this cost is. Our own reading: a sum of the plan should be found again. */
export const beforeSplitAsNamed: Rule = {
  id: 'before-split-as-named',
  kind: 'consistency',
  weight: 'judgement',
  basis: 'inference',
  says: 'What is taken off before the split for kinds of cost that its words name is what the plan has for them.',
  failing: plan(6500),
  passing: plan(6000),
  find: (model) => every(model, 'BeforeSplit').flatMap((node) => compared(node, model)),
}

function compared(node: BeforeSplit, model: ProgrammeModel): Finding[] {
  const off = moneyOf(node.value)
  const words: readonly string[] = (textOf(node.title) ?? '').toLowerCase().match(/[a-z-]+/g) ?? []
  const lines = model.money.nodes.costs.filter(({ kind }) => words.includes(kind))
  const planned = model.money.plannedLearners
  // Cost by learner depends on how many come.
  if (!off || lines.length === 0 || (planned === undefined && lines.some(({ perLearner }) => perLearner))) return []
  const amounts = lines.map((line) => ({ money: moneyOf(line.value), factor: line.perLearner ? (planned ?? 0) : 1 }))
  if (amounts.some(({ money }) => money?.currency !== off.currency)) return []
  const cost = amounts.reduce((sum, { money, factor }) => sum + (money?.amount ?? 0) * factor, 0)
  if (Math.abs(cost - off.amount) < 0.5) return []
  const kinds = listed([...new Set(lines.map(({ kind }) => kind))])
  const message = `${price(off)} are taken off before the split for ${kinds}; the plan has ${price({ ...off, amount: cost })} of cost for it. Let the two correspond, or say what else is paid from it.`
  return [{ node, property: 'value', message, related: lines.map((line) => ({ node: line, message: 'This is the cost.' })) }]
}
