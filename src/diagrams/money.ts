import type { AstNode } from 'langium'
import type { CostLine } from '../language/generated/ast.ts'
import { isAmountStatement } from '../language/generated/ast.ts'
import { plus, type Sum, single, times, written } from '../model/amounts.ts'
import type { ProgrammeModel } from '../model/model.ts'
import { distinct, first, titleOf } from '../model/statements.ts'
import { Chart } from './chart.ts'
import type { Diagram, DiagramKind } from './diagram.ts'
import { counted, figure, money as moneyText, percent, sumText } from './figures.ts'

/** Where the money comes from, and where it goes. */
export const money: DiagramKind = {
  name: 'money',
  title: 'Money',
  says: 'Income to costs and partners, with the result and how many learners it takes.',
  draw,
}

/** A line of income or cost as it is drawn. */
interface Line {
  readonly text: readonly (string | undefined)[]
  readonly node: AstNode
  readonly name?: string
}

function draw(model: ProgrammeModel): Diagram {
  const chart = new Chart('LR')
  const { money: facts } = model
  const income = incomeLines(model)
  const cost = costLines(model)
  const framed = (kind: string, title: string, look: 'income' | 'cost', lines: readonly Line[]): string | undefined => {
    if (lines.length === 0) return undefined
    return chart.frame({ kind, text: [title], name: kind }, () => {
      chart.columns(lines.map((line) => chart.box({ kind: `${kind}_line`, look, ...line })))
    })
  }
  const from = framed('income', 'Income', 'income', income)
  const total =
    income.length > 0
      ? chart.box({ kind: 'total', look: 'total', name: 'income', text: ['Income', amountOrUnknown(facts.income)] })
      : undefined
  chart.link(from, total)
  const spent =
    cost.length > 0
      ? chart.box({ kind: 'total', look: 'total', name: 'cost', text: ['Cost', amountOrUnknown(facts.cost)] })
      : undefined
  chart.link(total, spent, 'solid', 'pays')
  chart.link(spent, framed('cost', 'Cost', 'cost', cost))
  chart.link(total, drawShares(chart, model), 'dashed', 'is divided')
  if (total && spent) chart.link(total, drawResult(chart, model), 'thick', 'leaves')
  return chart.finish(model, {
    title: money.title,
    sentences: describe(model, income, cost),
    legend: {
      income: '+: income',
      cost: '−: cost',
      total: '=: a sum, or what is left of it',
      problem: '⚠: the cost is more than the income',
      partner: 'box: what a partner gets; the broken line leads to the same income once more, which is not spent twice',
    },
    empty:
      'The business plan stands in a section of its own: business { fee Name { amount 900 EUR paid by 20 learners }  cost delivery 9000 EUR }',
  })
}

const amountOrUnknown = (sum: Sum): string => sumText(sum) ?? 'not known'

function incomeLines({ money: facts }: ProgrammeModel): Line[] {
  const fees = facts.fees.map(({ node, amount, payers, income }) => ({
    text: [
      titleOf(node),
      payers === undefined ? moneyText(amount) : `${figure(payers)} × ${moneyText(amount) ?? '?'}`,
      payers === undefined ? 'how many pay is not known' : sumText(income),
    ],
    node,
  }))
  const funding = facts.nodes.funding.map((node) => ({
    text: [titleOf(node), sumText(written(first(node, isAmountStatement)?.value, node))],
    node,
  }))
  const contributions = facts.nodes.contributions.map((node) => ({
    text: [
      node.stakeholder?.ref ? `Contribution of ${titleOf(node.stakeholder.ref)}` : 'Contribution',
      sumText(written(node.value, node)),
    ],
    node,
    name: node.stakeholder?.ref?.name ?? 'contribution',
  }))
  return [...fees, ...funding, ...contributions]
}

/** The costs by their kind: the lines of a plan are many, and a reader asks first what kind of cost is large. */
function costLines({ money: facts }: ProgrammeModel): Line[] {
  const kinds = distinct(facts.nodes.costs.map(({ kind }) => kind)).flatMap((kind): Line[] => {
    const lines = facts.nodes.costs.filter((line) => line.kind === kind)
    const [node] = lines
    const sum = plus(...lines.map((line) => costOf(line, facts.plannedLearners)))
    return node
      ? [{ text: [kind, lines.length > 1 ? counted(lines.length, 'line') : undefined, sumText(sum)], node, name: kind }]
      : []
  })
  const [scholarship] = facts.nodes.scholarships
  const given = scholarship && { text: ['scholarships', sumText(facts.scholarships)], node: scholarship, name: 'scholarships' }
  return given ? [...kinds, given] : kinds
}

/** A line for each learner costs as often as learners are planned; without a plan, how much is not known. */
function costOf(line: CostLine, learners: number | undefined): Sum {
  const sum = written(line.value, line)
  if (!line.perLearner) return sum
  return learners === undefined ? { amounts: new Map(), unknown: [line] } : times(sum, learners)
}

/** What the partners get, after what is taken off before. */
function drawShares(chart: Chart, { allocation }: ProgrammeModel): string | undefined {
  if (allocation.partners.size === 0) return undefined
  const before = [
    sumText(allocation.beforeSplit) && `after ${sumText(allocation.beforeSplit)}`,
    allocation.reserve && `a reserve of ${percent(allocation.reserve)}`,
  ]
  const deducted = before.filter(Boolean).join(' and ')
  return chart.frame({ kind: 'shares', text: ['Divided among the partners', deducted || undefined], name: 'partners' }, () => {
    const boxes = [...allocation.partners].map(([node, sum]) =>
      chart.box({ kind: 'share', look: 'partner', text: [titleOf(node), sumText(sum)], node }),
    )
    chart.columns(boxes)
  })
}

function drawResult(chart: Chart, { money: facts }: ProgrammeModel): string {
  const result = facts.result && single(facts.result)
  const lost = result !== undefined && result.amount < 0
  return chart.box({
    kind: 'total',
    look: lost ? 'problem' : 'total',
    name: 'result',
    text: [
      lost ? 'Loss' : 'Result',
      facts.result && amountOrUnknown(facts.result),
      breakEvenText(facts.breakEvenWithFunding ?? facts.breakEven),
    ],
  })
}

function breakEvenText(breakEven: ProgrammeModel['money']['breakEven']): string | undefined {
  if (!breakEven) return undefined
  return 'never' in breakEven
    ? 'no number of learners covers the cost'
    : `${counted(breakEven.learners, 'learner')} cover the cost`
}

function describe({ money: facts, allocation }: ProgrammeModel, income: readonly Line[], cost: readonly Line[]): string[] {
  const said = (what: string) => (line: Line) => `${what}: ${line.text.filter(Boolean).join(', ')}.`
  const breakEven = breakEvenText(facts.breakEvenWithFunding ?? facts.breakEven)
  return [
    `Income: ${amountOrUnknown(facts.income)}. Cost: ${amountOrUnknown(facts.cost)}.`,
    ...(facts.result ? [`Result: ${amountOrUnknown(facts.result)}.`] : []),
    ...(breakEven ? [`With public funding and contributions, ${breakEven}.`] : []),
    ...income.map(said('Income')),
    ...cost.map(said('Cost')),
    ...[...allocation.partners].map(([node, sum]) => `Of the income, ${titleOf(node)} gets ${amountOrUnknown(sum)}.`),
  ]
}
