import type { LearnerConstraint, Objective } from '../../../language/generated/ast.ts'
import { isDesignConsequence, isLearnerConstraint, isTargetGroup } from '../../../language/generated/ast.ts'
import { hoursPerWeek } from '../../../model/quantities.ts'
import { all } from '../../../model/statements.ts'
import { peakOf } from '../../../model/weeks.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { figure, listed } from '../../rules.ts'
import { detailsOn } from './details.ts'
import { allObjectives, everyObjective } from './every-objective.ts'
import { objectiveFigures } from './figures.ts'
import { objective, objectivesOn, topicRule } from './topics.ts'

const topic = 'life-and-work'

/** Which aspects of the design answer which constraint of the learners: study load (7.8), flexibility (7.6), delivery (7.4), fees (13.2). Our own inference. */
const answers: Readonly<Record<string, readonly string[]>> = {
  time: ['workload'],
  place: ['delivery'],
  work: ['flexibility'],
  life: ['flexibility', 'inclusion'],
  cost: ['fees'],
}

const kindOf = (node: LearnerConstraint): string => node.kind ?? 'time'

function unanswered(node: Objective): Finding[] {
  const led = new Set<string>(all(node, isDesignConsequence).map(({ aspect }) => aspect))
  return all(node, isLearnerConstraint).flatMap((constraint) => {
    const aspects = answers[kindOf(constraint)]
    if (!aspects || led.size === 0 || aspects.some((aspect) => led.has(aspect))) return []
    const message = `Nothing in the design is said to answer this constraint of ${kindOf(constraint)}: leads to ${listed(aspects, 'or')} "…".`
    return [{ node: constraint, message }]
  })
}

function groundless(node: Objective): Finding[] {
  const kinds = new Set(all(node, isLearnerConstraint).map(kindOf))
  return all(node, isDesignConsequence).flatMap((consequence) => {
    const reasons = Object.keys(answers).filter((kind) => answers[kind]?.includes(consequence.aspect))
    if (reasons.length === 0 || kinds.size === 0 || reasons.some((kind) => kinds.has(kind))) return []
    const message = `No constraint of the learners leads to ${consequence.aspect}: constraint ${listed(reasons, 'or')} would be its reason.`
    return [{ node: consequence, message }]
  })
}

const course = (hours: number): string =>
  `curriculum {\n  duration 10 weeks\n  course Shores {\n    volume 3 ECTS\n    by Nordhaven\n    load { self-study ${hours} h }\n  }\n}`

/** Guideline 2.1. */
export const lifeAndWork: Guideline = {
  id: 'objectives.life-and-work',
  number: '2.1',
  step: 'objectives',
  title: 'Continuing education that fits life and work',
  summary:
    'Continuing education is reconciled with how the learners live and work: the programme says what time and place allow, and what follows for the design.',
  basis: 'programme-book',
  address: addresses.objectives,
  statements: [
    'Objective',
    'ObjectiveTopic',
    'StrategyReference',
    'ObjectiveIndicator',
    'LearnerConstraint',
    'DesignConsequence',
  ],
  rules: [
    ...allObjectives,
    ...objectiveFigures,
    topicRule(
      topic,
      'No macro-objective is about how the learners live and work. The guidelines ask to reconcile continuing education with it: topic life-and-work.',
    ),
    detailsOn(
      topic,
      {
        LearnerConstraint: 'what the learners’ life and work allow (constraint …)',
        DesignConsequence: 'what follows for the design (leads to …)',
      },
      'constraint time 6 h per week',
      'constraint time 6 h per week\nleads to workload "No week above six hours"',
    ),
    {
      id: 'time',
      kind: 'presence',
      weight: 'detail',
      basis: 'sister-book',
      says: 'Among the constraints are the hours that learners have in a week, and what place, life or work allow.',
      failing: objective(topic, 'constraint time 6 h per week'),
      passing: objective(topic, 'constraint time 6 h per week\nconstraint work "Shifts"'),
      find: (model) =>
        objectivesOn(model, topic).flatMap((node) => {
          const kinds = new Set(all(node, isLearnerConstraint).map(kindOf))
          const without = [
            !kinds.has('time') && 'how many hours a week they have (constraint time 6 h per week)',
            kinds.size > 0 &&
              !kinds.has('place') &&
              !kinds.has('life') &&
              !kinds.has('work') &&
              'what their place, life or work allows',
          ].filter((part) => typeof part === 'string')
          if (kinds.size === 0 || without.length === 0) return []
          const list = listed(without)
          return [{ node, message: `Objective ${node.name} does not say of the learners ${list}.`, missing: list }]
        }),
    },
    {
      id: 'consequence',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'Each constraint is answered by the design: time by the workload, place by the delivery, work and life by flexibility, cost by the fees.',
      failing: objective(
        topic,
        'constraint time 6 h per week\nconstraint place "Islands"\nleads to workload "No week above six hours"',
      ),
      passing: objective(
        topic,
        'constraint time 6 h per week\nconstraint place "Islands"\nleads to workload "No week above six hours"\nleads to delivery "Online"',
      ),
      find: (model) => objectivesOn(model, topic).flatMap(unanswered),
    },
    {
      id: 'reason',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'What follows for workload, delivery, flexibility or fees has a constraint of the learners as its reason.',
      failing: objective(
        topic,
        'constraint time 6 h per week\nleads to workload "No week above six hours"\nleads to delivery "Online"',
      ),
      passing: objective(topic, 'constraint time 6 h per week\nleads to workload "No week above six hours"'),
      find: (model) => objectivesOn(model, topic).flatMap(groundless),
    },
    {
      id: 'weekly-load',
      kind: 'arithmetic',
      weight: 'judgement',
      basis: 'arithmetic',
      says: 'While no target group states its time, the load of a week stays within the hours that the objective counts on.',
      failing: `${objective(topic, 'constraint time 6 h per week')}\n${course(81)}`,
      passing: `${objective(topic, 'constraint time 9 h per week')}\n${course(81)}`,
      find: (model) => {
        const { weeks } = model
        // Where target groups state their time, 7.8 compares the load with it, and the rule below the objective with them.
        if (weeks.needed.some(({ group }) => group)) return []
        const peak = peakOf(weeks.stretches)
        const load = Math.max(peak?.hoursPerWeek?.min ?? 0, weeks.hoursPerWeek?.min ?? 0)
        return weeks.needed.flatMap(({ node, budget, weeks: needed }) => {
          if (load <= budget + 1e-9) return []
          const where =
            peak && (peak.hoursPerWeek?.min ?? 0) >= load ? `in weeks ${peak.fromWeek} to ${peak.toWeek}` : 'on average'
          const rest = needed ? ` At ${figure(budget)} h a week it takes ${Math.ceil(needed.min)} weeks.` : ''
          const message = `The objective counts on ${figure(budget)} h a week; the programme asks for ${figure(load)} h ${where}.${rest}`
          return [{ node, message }]
        })
      },
    },
    {
      id: 'target-groups',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'No target group has less time than the objective counts on, and not every one has more.',
      needs: ['TargetGroup'],
      failing: `${objective(topic, 'constraint time 8 h per week')}\nvision {\n  learners Planners "Planners" { time 6 h per week }\n}`,
      passing: `${objective(topic, 'constraint time 8 h per week')}\nvision {\n  learners Planners "Planners" { time 8 h per week }\n}`,
      find: (model) => {
        const groups = model.weeks.needed.filter(({ group }) => group)
        const [least] = [...groups].sort((left, right) => left.budget - right.budget)
        if (!least?.group || !isTargetGroup(least.group)) return []
        const { name } = least.group
        return objectivesOn(model, topic).flatMap((node) =>
          all(node, isLearnerConstraint).flatMap((constraint): Finding[] => {
            const budget = hoursPerWeek(constraint.time)
            if (budget === undefined || budget === least.budget) return []
            const which = budget > least.budget ? 'only' : 'no less than'
            const message = `The objective counts on ${figure(budget)} h a week; the target group with the least time, ${name}, has ${which} ${figure(least.budget)} h.`
            return [{ node: constraint, message, related: [{ node: least.node, message: 'This is its time.' }] }]
          }),
        )
      },
    },
    ...everyObjective(topic),
  ],
  leftToReader: 'Whether the programme can in truth be combined with work and family.',
}
