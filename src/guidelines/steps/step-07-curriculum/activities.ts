import { isActivityKind, isTiming } from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { first, titleOf } from '../../../model/statements.ts'
import type { Rule } from '../../guideline.ts'
import { listed } from '../../rules.ts'
import { mendAt } from './mend.ts'

/** The learning activities of all courses, each with its course. */
export const activitiesOf = (model: ProgrammeModel) =>
  model.courses.flatMap((entry) => entry.activities.map((activity) => ({ entry, activity })))

const tools =
  'ecosystem { platform Campus "Campus" { hosted by Nordhaven purpose "Reading" delivers online } tool Rooms "Rooms" { hosted by Nordhaven purpose "Seminars" delivers face-to-face criterion accessibility poor } }'

/** An example: a course with one activity, and two tools for it. */
export const activity = (statements: string, more = ''): string =>
  `${tools}\ncurriculum { course Tides "Tides" { ${more} activity "Weekly reading" { ${statements} } } }`

/** What an activity of a kind usually is, by our own reading; kinds that may be either are left out. */
const usualTiming: Readonly<Record<string, string>> = {
  seminars: 'synchronous',
  tutoring: 'synchronous',
  fieldwork: 'synchronous',
  'e-learning': 'asynchronous',
  'self-study': 'asynchronous',
}

/** Guideline 7.5: that activities fit the load and the delivery of their course. */
export const activityRules: readonly Rule[] = [
  {
    id: 'in-load',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'The kind of an activity is one for which the load of its course has hours.',
    failing: activity('kind lab', 'load { lectures 20 h assessment 5 h }'),
    passing: activity('kind lab', 'load { lab 20 h assessment 5 h }'),
    find: (model) =>
      activitiesOf(model).flatMap(({ entry, activity }) => {
        const kind = first(activity, isActivityKind)?.value
        const load = model.load.courses.get(entry.node)?.activities ?? []
        if (!kind || load.length === 0 || load.some((item) => item.activity === kind)) return []
        const message = `“${titleOf(activity)}” is of the kind ${kind}, but the load of ${entry.name} has no hours for it: ${listed(load.map((item) => item.activity))}.`
        return [{ node: mendAt(entry, activity), message }]
      }),
  },
  {
    id: 'timing-of-kind',
    kind: 'judgement',
    weight: 'judgement',
    basis: 'inference',
    says: 'Seminars, tutoring and fieldwork are synchronous; guided online work and study on one’s own are not.',
    failing: activity('kind seminars timing asynchronous'),
    passing: activity('kind seminars timing synchronous'),
    find: (model) =>
      activitiesOf(model).flatMap(({ entry, activity }) => {
        const [kind, timing] = [first(activity, isActivityKind)?.value ?? '', first(activity, isTiming)?.value]
        const usual = usualTiming[kind]
        if (!usual || !timing || timing === usual) return []
        return [
          { node: mendAt(entry, activity), message: `“${titleOf(activity)}” is ${timing}, while ${kind} usually is ${usual}.` },
        ]
      }),
  },
  {
    id: 'timing',
    kind: 'consistency',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'A course without synchronous hours has no synchronous activity, and the other way round.',
    failing: activity('timing synchronous', 'delivery online { share synchronous 0 % share asynchronous 100 % }'),
    passing: activity('timing synchronous', 'delivery online { share synchronous 10 % share asynchronous 90 % }'),
    find: (model) =>
      model.delivery.courses.flatMap(({ entry, delivery }) =>
        entry.activities.flatMap((activity) => {
          const timing = first(activity, isTiming)?.value
          if (!timing || delivery?.shares.get(timing) !== 0) return []
          return [
            {
              node: mendAt(entry, activity),
              message: `“${titleOf(activity)}” is ${timing}, but the course ${entry.name} is 0 % ${timing}.`,
            },
          ]
        }),
      ),
  },
]
