import {
  isDurationStatement,
  isMobilityFor,
  isMobilityMode,
  isMobilityObligation,
  isMobilityRoute,
  isMobilityScheme,
  isVolumeStatement,
} from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { daysOfDuration } from '../../../model/quantities.ts'
import { all, first } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { figure } from '../../rules.ts'
import { figuresOf } from './load-hours.ts'
import { mendAt } from './mend.ts'
import { movesOf } from './moves.ts'

/** The hours that can be studied on a day away, at most; ours. */
const hoursOfDay = 12

const residentialsOf = (model: ProgrammeModel, entry: unknown) =>
  model.delivery.residentials.filter((each) => each.course === entry)

function together(model: ProgrammeModel): Finding[] {
  const moves = movesOf(model)
  const ofMoves = moves.flatMap(({ node, entry, forStudents }): Finding[] => {
    const mode = first(node, isMobilityMode)
    const obligation = first(node, isMobilityObligation)
    if (!entry || !mode || !forStudents) return []
    const stays = residentialsOf(model, entry).length > 0
    if (mode.value === 'physical' && !stays && entry.delivery?.mode === 'blended') {
      return [
        {
          node: mode,
          message: `The mobility ${node.name} is physical, but nothing says that learners of ${entry.name} meet on site: residential … days at PARTNER.`,
        },
      ]
    }
    if (mode.value === 'digital' && stays) {
      return [
        { node: mode, message: `The mobility ${node.name} is digital, but learners of its course ${entry.name} meet on site.` },
      ]
    }
    if (
      mode.value === 'physical' &&
      stays &&
      obligation?.value === 'optional' &&
      model.credits.compulsoryCourses.includes(entry.node)
    ) {
      return [
        {
          node: obligation,
          message: `${node.name} is optional, but its course ${entry.name}, which all learners take, meets on site.`,
        },
      ]
    }
    return []
  })
  const courses = new Set(moves.map((each) => each.entry))
  const silent =
    moves.length === 0 ? [] : model.courses.filter((entry) => residentialsOf(model, entry).length > 0 && !courses.has(entry))
  return [
    ...ofMoves,
    ...silent.map((entry) => ({
      node: mendAt(entry, entry.delivery),
      message: `Learners of ${entry.name} meet on site, but no mobility says how they travel and who pays: mobility NAME { in ${entry.name} … }.`,
    })),
  ]
}

function hoursInDays(model: ProgrammeModel): Finding[] {
  return movesOf(model).flatMap(({ node, entry }) => {
    const statement = first(node, isVolumeStatement)
    const credits = model.conversion.toEcts(statement?.value)
    const days = daysOfDuration(first(node, isDurationStatement)?.value)
    const load = entry && model.load.courses.get(entry.node)
    const hours = load && figuresOf(load)[0]?.hours
    if (!statement || !credits || !days || !hours || (credits * hours) / days <= hoursOfDay) return []
    const message = `The mobility ${node.name} has ${figure(credits)} ECTS in ${figure(days)} days: ${figure((credits * hours) / days)} h a day.`
    return [{ node: statement, message }]
  })
}

const move = (statements: string, delivery = 'blended'): string =>
  `curriculum { course Tides "Tides" { by Nordhaven volume 3 ECTS delivery ${delivery} } mobility Days "Field days" { in Tides ${statements} } }`

/** Guideline 7.10: mobility and days on site. */
export const onSiteMobilityRules: readonly Rule[] = [
  {
    id: 'on-site',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'Physical mobility of students and days on site belong together: where the one is, the other is, and it is compulsory where the course is.',
    needs: ['Course', 'Group'],
    failing: move('for students mode physical'),
    passing: move('for students mode physical', 'blended { residential 4 days at Nordhaven "Station" }'),
    find: together,
  },
  {
    id: 'hours-in-days',
    kind: 'arithmetic',
    weight: 'judgement',
    basis: 'inference',
    says: `The credits of mobility fit in its days: not more than ${hoursOfDay} h a day.`,
    failing: move('volume 2 ECTS duration 4 days'),
    passing: move('volume 1 ECTS duration 4 days'),
    find: hoursInDays,
  },
  {
    id: 'staff-only',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'Mobility that every learner takes part in is for students.',
    failing: move('for staff participation compulsory'),
    passing: move('for students participation compulsory'),
    find: (model) =>
      movesOf(model).flatMap(({ node, forStudents }) => {
        const statement = first(node, isMobilityObligation)
        if (statement?.value !== 'compulsory' || forStudents || all(node, isMobilityFor).length === 0) return []
        return [
          {
            node: statement,
            message: `${node.name} is for staff alone, so that learners need not take part: participation optional, or for students.`,
          },
        ]
      }),
  },
  {
    id: 'within-course',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'Mobility within a course that is for staff alone begins at a partner who gives the course.',
    needs: ['Institution', 'Course'],
    failing: move('scheme within-course for staff from Valmora to Nordhaven'),
    passing: move('scheme exchange for staff from Valmora to Nordhaven'),
    find: (model) =>
      movesOf(model).flatMap(({ node, entry, forStudents }) => {
        const route = first(node, isMobilityRoute)
        const from = route?.from?.ref
        const givers = entry?.providers.partners ?? []
        const within = first(node, isMobilityScheme)?.value === 'within-course'
        if (!route || !from || forStudents || !within || givers.length === 0 || givers.includes(from)) return []
        return [
          {
            node: route,
            property: 'from',
            message: `${from.name}, from where ${node.name} leads, does not give the course ${entry?.name}.`,
          },
        ]
      }),
  },
]
