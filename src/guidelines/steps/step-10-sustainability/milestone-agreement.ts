import type { Indicator } from '../../../language/generated/ast.ts'
import {
  isAmountStatement,
  isFundingKind,
  isIndicatorCriterion,
  isObjectiveTopic,
  isServes,
  isTarget,
} from '../../../language/generated/ast.ts'
import { plus, single, written } from '../../../model/amounts.ts'
import { isBefore } from '../../../model/dates.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { all, first, referred } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { figure, listed } from '../../rules.ts'
import { figures, type MilestoneFacts, milestonesOf } from './milestone-facts.ts'

const on = (subject: string, statements: string, others: string): string =>
  `sustainability { milestone Goal { subject ${subject}  ${statements} } }\n${others}`

/** Milestones compared with what other sections say: enrolment and income with the business plan, success with the indicators. */
export const milestoneAgreement: readonly Rule[] = [
  {
    id: 'enrolment',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'sister-book',
    says: 'A milestone on students starts from the planned enrolment and does not aim beyond the places.',
    failing: on('students', 'baseline 50 learners', 'business { planned 60 learners }'),
    passing: on('students', 'baseline 60 learners', 'business { planned 60 learners }'),
    find: (model) => {
      const { plannedLearners } = model.money
      const { places } = model.admission
      return about(model, 'students').flatMap(({ node, baseline, target }): Finding[] => {
        const [from, to] = [learners(baseline?.value), learners(target?.value)]
        if (baseline && from !== undefined && plannedLearners !== undefined && from !== plannedLearners) {
          return [
            {
              node: baseline,
              message: `Milestone ${node.name} starts from ${figure(from)} learners; the business plan expects ${figure(plannedLearners)}. Start from what is planned, or mend the plan.`,
            },
          ]
        }
        if (target && to !== undefined && places !== undefined && to > places) {
          return [
            {
              node: target,
              message: `Milestone ${node.name} aims at ${figure(to)} learners; admission has ${figure(places)} places. Plan more places, or a lower target.`,
            },
          ]
        }
        return []
      })
    },
  },
  {
    id: 'income',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'sister-book',
    says: 'A milestone on income starts from the income of the business plan, with or without project money, and does not aim beyond the forecast of its year.',
    failing: on('income', 'baseline 50000 EUR', 'business { funding "State" { kind structural  amount 60000 EUR } }'),
    passing: on('income', 'baseline 60000 EUR', 'business { funding "State" { kind structural  amount 60000 EUR } }'),
    find: (model) =>
      about(model, 'income').flatMap((milestone) => [...startOfIncome(milestone, model), ...targetOfIncome(milestone, model)]),
  },
  {
    id: 'success',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'sister-book',
    says: 'A milestone on success aims at the target of an indicator of progress.',
    failing: on('success', 'target 80 %', 'quality { indicator Completion { criterion progress  target 75 % } }'),
    passing: on('success', 'target 75 %', 'quality { indicator Completion { criterion progress  target 75 % } }'),
    find: (model) => {
      const indicators = every(model, 'Indicator').filter(
        (indicator) => first(indicator, isIndicatorCriterion)?.value === 'progress',
      )
      const targets = indicators.flatMap((indicator) => first(indicator, isTarget)?.value ?? [])
      return about(model, 'success').flatMap(({ node, target }) => {
        const comparable = targets.filter((each) => each.unit === target?.value?.unit && each.amount !== undefined)
        if (!target?.value || comparable.length === 0 || comparable.some((each) => each.amount === target.value.amount)) return []
        const names = listed(indicators.map((indicator: Indicator) => indicator.name))
        return [
          {
            node: target,
            message: `Milestone ${node.name} aims at ${figures(target.value)}, quality (${names}) at ${listed(comparable.map(figures))}. Aim at the same in both places.`,
          },
        ]
      })
    },
  },
  {
    id: 'topic-of-objective',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'A milestone on stakeholders serves an objective on cooperation; one on third universities serves an objective on synergy or on international attractiveness.',
    needs: ['Objective'],
    failing: `objectives {\n  objective Ties "Educate with the region" { topic cooperation }\n  objective Work "Study beside work" { topic life-and-work }\n}\n${on('stakeholders', 'serves Work', '')}`,
    passing: `objectives {\n  objective Ties "Educate with the region" { topic cooperation }\n  objective Work "Study beside work" { topic life-and-work }\n}\n${on('stakeholders', 'serves Ties', '')}`,
    find: (model) =>
      Object.entries(topics).flatMap(([subject, wanted]) =>
        about(model, subject).flatMap((milestone) => otherTopic(milestone, wanted, model)),
      ),
  },
  {
    id: 'while-it-runs',
    kind: 'order',
    weight: 'judgement',
    basis: 'inference',
    says: 'A milestone is due while editions are planned.',
    failing:
      'partnership { coordinator Nordhaven  partner Nordhaven  partner Valmora  editions 4 from 2027 to 2031 }\nsustainability { milestone Goal { due 2032-06 } }',
    passing:
      'partnership { coordinator Nordhaven  partner Nordhaven  partner Valmora  editions 4 from 2027 to 2031 }\nsustainability { milestone Goal { due 2031-06 } }',
    find: (model) => {
      const end = model.calendar.editions?.period?.end
      return milestonesOf(model).flatMap(({ node, due }) => {
        if (!end || !due || !isBefore(end, due.date)) return []
        return [
          {
            node: due.node,
            message: `Milestone ${node.name} is due ${due.date.text}, after the last edition that is planned (${end.text}). Plan more editions, or an earlier date.`,
          },
        ]
      })
    },
  },
]

/** The topics of objectives that a milestone on a subject serves (our own reading of both lists). */
const topics: Readonly<Record<string, readonly string[]>> = {
  stakeholders: ['cooperation'],
  'third-universities': ['synergy', 'international'],
}

function otherTopic({ node }: MilestoneFacts, wanted: readonly string[], model: ProgrammeModel): Finding[] {
  const ofTopic = every(model, 'Objective').filter((objective) =>
    all(objective, isObjectiveTopic).some((topic) => wanted.includes(topic.value)),
  )
  const statement = first(node, isServes)
  const served = referred(all(node, isServes).flatMap((each) => each.objectives))
  if (!statement || ofTopic.length === 0 || served.some((objective) => ofTopic.includes(objective))) return []
  const names = listed(
    ofTopic.map((objective) => objective.name),
    'or',
  )
  return [
    {
      node: statement,
      message: `Milestone ${node.name} serves ${listed(served.map((objective) => objective.name))}; what it is about belongs to ${names}. Add ${names}.`,
    },
  ]
}

const about = (model: ProgrammeModel, subject: string): MilestoneFacts[] =>
  milestonesOf(model).filter((milestone) => milestone.subject === subject)

const learners = (value: { amount?: number; unit?: string } | undefined): number | undefined =>
  value?.unit === 'learners' ? value.amount : undefined

function startOfIncome({ node, baseline }: MilestoneFacts, model: ProgrammeModel): Finding[] {
  const planned = single(model.money.income)
  const from = baseline?.value
  if (!baseline || !planned || from?.amount === undefined || from.unit !== planned.currency) return []
  const projects = single(
    plus(
      ...model.money.nodes.funding
        .filter((funding) => first(funding, isFundingKind)?.value === 'project')
        .map((funding) => written(first(funding, isAmountStatement)?.value, funding)),
    ),
  )
  const own = projects?.currency === planned.currency ? planned.amount - projects.amount : planned.amount
  if (from.amount === planned.amount || from.amount === own) return []
  const without = own === planned.amount ? '' : `, ${figure(own)} ${planned.currency} without the money of projects`
  return [
    {
      node: baseline,
      message: `Milestone ${node.name} starts from ${figures(from)}; the business plan has an income of ${figure(planned.amount)} ${planned.currency}${without}. Start from there.`,
    },
  ]
}

function targetOfIncome({ node, target, due }: MilestoneFacts, model: ProgrammeModel): Finding[] {
  const year = Number(due?.date.text.slice(0, 4))
  const forecast = model.forecast.years.find((each) => each.year === year)
  const income = forecast && single(forecast.income)
  const to = target?.value
  if (!target || !income || to?.amount === undefined || to.unit !== income.currency || to.amount <= income.amount) return []
  return [
    {
      node: target,
      message: `Milestone ${node.name} aims at ${figures(to)} by ${year}; the forecast for ${year} has ${figure(income.amount)} ${income.currency}. Mend one of them.`,
    },
  ]
}
