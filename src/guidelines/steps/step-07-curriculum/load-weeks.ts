import { isDurationStatement } from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import type { Range } from '../../../model/ranges.ts'
import { first } from '../../../model/statements.ts'
import { peakOf } from '../../../model/weeks.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { leftOut } from '../../left-out.ts'
import { figure } from '../../rules.ts'
import { eachOrAll, mendAt } from './mend.ts'

interface Peak {
  readonly hours: number
  /** Where it is, to stand after the hours: "in weeks 1 to 6", "in Tides". */
  readonly where: string
}

/** What the programme asks of a learner in its hardest week: by its steps, its courses, or on the mean. */
function hardest(model: ProgrammeModel): Peak | undefined {
  const step = peakOf(model.weeks.stretches)
  const course = [...model.load.courses.values()].toSorted(
    (left, right) => (right.hoursPerWeek ?? 0) - (left.hoursPerWeek ?? 0),
  )[0]
  const mean = model.weeks.hoursPerWeek?.max
  const peaks: Peak[] = [
    ...(step?.hoursPerWeek ? [{ hours: step.hoursPerWeek.max, where: `in weeks ${step.fromWeek} to ${step.toWeek}` }] : []),
    ...(course?.hoursPerWeek ? [{ hours: course.hoursPerWeek, where: `in ${course.entry.name}` }] : []),
    ...(mean === undefined ? [] : [{ hours: mean, where: 'on the mean of all weeks' }]),
  ]
  return peaks.sort((left, right) => right.hours - left.hours)[0]
}

const weeksOf = (weeks: Range | undefined, whole: string): string =>
  weeks ? ` At that pace ${whole} takes ${figure(Math.ceil(weeks.max))} weeks.` : ''

function againstTime(model: ProgrammeModel): Finding[] {
  const peak = hardest(model)
  if (!peak) return []
  return model.weeks.needed.flatMap(({ node, group, budget, weeks }) => {
    if (!group || peak.hours <= budget + 0.05) return []
    const message = `Weekly load is ${figure(peak.hours)} h ${peak.where}; ${group.name} can study ${figure(budget)} h a week.${weeksOf(weeks, 'the programme')}`
    return [{ node, message, missing: `a load that ${group.name} have time for` }]
  })
}

function longerThanTerms(model: ProgrammeModel): Finding[] {
  const { node, weeks, hoursPerWeek } = model.weeks
  const budgets = model.weeks.needed.filter((each) => each.group).map((each) => each.budget)
  if (!node || weeks === undefined || !hoursPerWeek || budgets.length === 0) return []
  const least = Math.min(...budgets)
  if (hoursPerWeek.max * 2 >= least) return []
  const message = `Over ${figure(weeks)} weeks the programme asks ${figure(hoursPerWeek.max)} h a week, less than half of what its learners have (${figure(least)} h). It could be shorter.`
  return [{ node, message }]
}

const course = (statements: string): string => `curriculum { course Tides "Tides" { ${statements} } }`

/** Guideline 7.8: the load of a week. */
export const weekRules: readonly Rule[] = [
  {
    id: 'duration',
    kind: 'presence',
    weight: 'detail',
    basis: 'sister-book',
    says: 'Every course says how many weeks it takes.',
    failing: course('by Nordhaven'),
    passing: course('by Nordhaven duration 8 weeks'),
    find: (model) =>
      eachOrAll(
        model,
        model.courses
          .filter(
            (entry) => entry.weeks === undefined && leftOut(entry.blocks, 'Course', { DurationStatement: 'duration' }).length > 0,
          )
          .map((entry) => ({
            node: mendAt(entry),
            message: `How many weeks does the course ${entry.name} take? duration … weeks, or period from DATE to DATE.`,
            missing: `the duration of ${entry.name}`,
          })),
        'No course says how many weeks it takes: duration … weeks, or period from DATE to DATE.',
        'the duration of the courses',
      ),
  },
  {
    id: 'duration-of-whole',
    kind: 'presence',
    weight: 'detail',
    asks: ['DurationStatement'],
    basis: 'sister-book',
    says: 'The curriculum says how long the programme takes.',
    failing: 'curriculum { course Tides "Tides" { duration 8 weeks } }',
    passing: 'curriculum { duration 8 weeks course Tides "Tides" { duration 8 weeks } }',
    find: (model) =>
      first(model.curricula, isDurationStatement)
        ? []
        : model.curricula.slice(0, 1).map((node) => ({
            node,
            message: 'How long does the programme take? duration … weeks.',
            missing: 'the duration of the programme',
          })),
  },
  {
    id: 'learners-time',
    kind: 'arithmetic',
    weight: 'gap',
    basis: 'arithmetic',
    says: 'In no week the load is more than the time that each target group has.',
    needs: ['Course', 'Group'],
    failing: `vision { learners Planners "Planners" { time 6 h per week } }\n${course('volume 3 ECTS duration 6 weeks load { lectures 66 h assessment 15 h }')}`,
    passing: `vision { learners Planners "Planners" { time 6 h per week } }\n${course('volume 3 ECTS duration 14 weeks load { lectures 66 h assessment 15 h }')}`,
    find: againstTime,
  },
  {
    id: 'not-too-long',
    kind: 'judgement',
    weight: 'judgement',
    basis: 'inference',
    says: 'The programme is not more than twice as long as the time of its learners makes it.',
    needs: ['Course', 'Group'],
    failing: `vision { learners Planners "Planners" { time 8 h per week } }\ncurriculum { duration 40 weeks course Tides "Tides" { load { lectures 81 h } } }`,
    passing: `vision { learners Planners "Planners" { time 8 h per week } }\ncurriculum { duration 14 weeks course Tides "Tides" { load { lectures 81 h } } }`,
    find: longerThanTerms,
  },
]
