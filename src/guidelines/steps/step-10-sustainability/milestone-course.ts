import { isServes } from '../../../language/generated/ast.ts'
import { single } from '../../../model/amounts.ts'
import { isBefore } from '../../../model/dates.ts'
import { all, referred } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { names } from '../../partners.ts'
import { every, sectionOf } from '../../places.ts'
import { figure } from '../../rules.ts'
import { figures, type MilestoneFacts, milestonesOf } from './milestone-facts.ts'

const step = (name: string, target: string, due: string): string =>
  `milestone ${name} { subject students target ${target} learners due ${due} }`
const income = (due: string): string => `sustainability {
  milestone Income { subject income target 92000 EUR due ${due} }
  forecast 2029 { income 90000 EUR }
  forecast 2030 { income 93000 EUR }
}`
const aims =
  'objectives {\n  objective Work "Study beside work" { topic life-and-work }\n  objective Ties "Educate with the region" { topic cooperation }\n}\nvision { aim "Ties last" serves Ties }'

/** The course that milestones set: step by step, in the years of the forecast, for every objective. */
export const milestoneCourse: readonly Rule[] = [
  {
    id: 'step-by-step',
    kind: 'order',
    weight: 'judgement',
    basis: 'inference',
    says: 'Of two milestones on the same subject, counted in the same unit, the later aims higher.',
    failing: `sustainability { ${step('First', '60', '2030')} ${step('Second', '55', '2033')} }`,
    passing: `sustainability { ${step('First', '60', '2030')} ${step('Second', '70', '2033')} }`,
    find: (model) => {
      const given = milestonesOf(model)
      return given.flatMap((later) =>
        given.flatMap((earlier): Finding[] => {
          const [before, after] = [earlier.target?.value, later.target?.value]
          if (!later.target || !earlier.target || !follows(earlier, later)) return []
          // Shares of different things have the same unit and cannot be compared.
          if (before?.amount === undefined || after?.amount === undefined || before.unit !== after.unit || after.unit === '%')
            return []
          if (after.amount > before.amount) return []
          const message = `Milestone ${later.node.name} aims at ${figures(after)} by ${later.due?.date.text}; ${earlier.node.name} has reached ${figures(before)} by ${earlier.due?.date.text} already. Let the later one go further.`
          return [{ node: later.target, message, related: [{ node: earlier.target, message: 'This is the earlier target.' }] }]
        }),
      )
    },
  },
  {
    id: 'income-in-its-year',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'A milestone on income is due in the year in which the forecast comes to it, not later.',
    failing: income('2031'),
    passing: income('2030'),
    find: (model) =>
      milestonesOf(model).flatMap(({ node, subject, target, due }): Finding[] => {
        const year = Number(due?.date.text.slice(0, 4))
        // Only the year before counts: an earlier one may have lived on money that ended.
        const before = model.forecast.years.find((each) => each.year === year - 1)
        const expected = before && single(before.income)
        const to = target?.value
        if (subject !== 'income' || !due || !expected || to?.amount === undefined || to.unit !== expected.currency) return []
        if (expected.amount < to.amount) return []
        const message = `Milestone ${node.name} aims at ${figures(to)} by ${year}; the forecast has ${figure(expected.amount)} ${expected.currency} in ${year - 1} already. Aim higher, or let it be due in ${year - 1}.`
        const related = before.nodes.slice(0, 1).map((each) => ({ node: each, message: 'This is the forecast.' }))
        return [{ node: due.node, message, related }]
      }),
  },
  {
    id: 'each-objective',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'Each macro-objective that the design takes up is also pursued in the long term: a milestone serves it.',
    needs: ['Objective'],
    failing: `${aims}\nsustainability { milestone Goal { serves Work } }`,
    passing: `${aims}\nsustainability { milestone Goal { serves Work, Ties } }`,
    find: (model) => {
      const served = new Set(
        milestonesOf(model).flatMap(({ node }) => all(node, isServes).flatMap((each) => referred(each.objectives))),
      )
      // An objective that nothing at all takes up is reported where it stands.
      const idle = new Set(model.chain.idleObjectives)
      const without = every(model, 'Objective').filter((objective) => !served.has(objective) && !idle.has(objective))
      if (served.size === 0 || without.length === 0) return []
      const message = `No milestone serves ${names(without, 'or')}; after the first editions nobody would see whether ${without.length > 1 ? 'these objectives are' : 'this objective is'} still pursued. Name ${without.length > 1 ? 'them' : 'it'} in a milestone: serves ${without[0]?.name}.`
      return [{ node: sectionOf(model, 'sustainability'), message }]
    },
  },
]

const follows = (earlier: MilestoneFacts, later: MilestoneFacts): boolean =>
  earlier.subject !== undefined &&
  earlier.subject === later.subject &&
  earlier.due !== undefined &&
  later.due !== undefined &&
  isBefore(earlier.due.date, later.due.date)
