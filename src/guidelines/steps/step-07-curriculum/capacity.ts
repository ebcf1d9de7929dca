import type { Capacity, Course } from '../../../language/generated/ast.ts'
import { isCapacity } from '../../../language/generated/ast.ts'
import type { CourseEntry } from '../../../model/courses.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { first } from '../../../model/statements.ts'
import { coursesWithin } from '../../../model/structure.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { rightCount } from '../../right-amount.ts'
import { figure, listed } from '../../rules.ts'
import { mendAt } from './mend.ts'

interface Places {
  readonly entry: CourseEntry
  readonly node?: Capacity
  /** Nothing where it, or the figure of one of its providers, is not said. */
  readonly count?: number
}

/** The places of a course: its own figure, or those of its providers together. */
function placesOf(entry: CourseEntry): Places {
  const own = first(entry.blocks, isCapacity)
  if (own) return { entry, node: own, count: own.count }
  const each = entry.variants.map((variant) => first(variant, isCapacity))
  const known = each.flatMap((statement) => statement?.count ?? [])
  const count = each.length > 0 && known.length === each.length ? known.reduce((sum, one) => sum + one, 0) : undefined
  return { entry, node: each[0], count }
}

/** The largest number of learners that start together, by the admission. */
function cohortOf(model: ProgrammeModel): number | undefined {
  const said = [...model.calendar.cohorts.map((cohort) => cohort.places), model.admission.places].filter(
    (places) => places !== undefined,
  )
  return said.length > 0 ? Math.max(...said) : undefined
}

function tooFew(model: ProgrammeModel): Finding[] {
  const cohort = cohortOf(model)
  if (cohort === undefined) return []
  const places = new Map(model.courses.map((entry) => [entry.node, placesOf(entry)]))
  const compulsory = model.credits.compulsoryCourses.flatMap((course): Finding[] => {
    const { entry, node, count } = places.get(course) ?? {}
    if (!entry || !node || count === undefined || count >= cohort) return []
    const message = `Every learner takes the course ${course.name}, which has places for ${figure(count)}; ${figure(cohort)} are admitted together.`
    const place = mendAt(entry, node)
    const remedy = place === node && isCapacity(node) ? rightCount(node, cohort) : undefined
    return [{ node: place, message, remedy }]
  })
  return [...compulsory, ...tracksTooSmall(model, cohort, places), ...choicesTooSmall(model, cohort, places)]
}

/** Of tracks a learner follows one: together they have to hold all. A track holds as many as its smallest course. */
function tracksTooSmall(model: ProgrammeModel, cohort: number, places: ReadonlyMap<Course, Places>): Finding[] {
  const tracks = (model.structure?.groups ?? []).filter((group) => group.kind === 'track')
  const counts = tracks.map((track) => coursesWithin(track.steps).map((course) => places.get(course)?.count))
  if (tracks.length < 2 || counts.some((each) => each.length === 0 || each.includes(undefined))) return []
  const held = counts.reduce((sum, each) => sum + Math.min(...(each as number[])), 0)
  const [track] = tracks
  if (!track || held >= cohort) return []
  const message = `The tracks ${listed(tracks.map((each) => each.node.name))} have places for ${figure(held)} learners together; ${figure(cohort)} are admitted together.`
  return [{ node: track.node, message }]
}

/** A choice of credits holds all where the credits of all its places reach what all learners together choose. */
function choicesTooSmall(model: ProgrammeModel, cohort: number, places: ReadonlyMap<Course, Places>): Finding[] {
  return model.credits.choices.flatMap(({ step, required }): Finding[] => {
    const offered = coursesWithin([step]).map((course) => {
      const [count, credits] = [places.get(course)?.count, model.credits.courses.get(course)?.credits]
      return count === undefined || credits === undefined ? undefined : { name: course.name, held: count * credits }
    })
    const known = offered.filter((each) => each !== undefined)
    if (!step.node || !required || known.length < offered.length || known.length === 0) return []
    const learners = Math.floor(known.reduce((sum, each) => sum + each.held, 0) / required.min)
    if (required.min === 0 || learners >= cohort) return []
    const message = `Of ${listed(known.map((each) => each.name))} together, ${learners} learners can choose what they have to; ${figure(cohort)} are admitted together.`
    return [{ node: step.node, message }]
  })
}

/** Guideline 7.2: places in the courses. */
export const placeRules: readonly Rule[] = [
  {
    id: 'places',
    kind: 'arithmetic',
    weight: 'gap',
    basis: 'arithmetic',
    says: 'The courses have places for all who are admitted together: each compulsory one, all tracks together, all courses of a choice.',
    needs: ['Course', 'Group'],
    failing: `curriculum { course Tides "Tides" { by Nordhaven capacity 40 } }\nadmission { places 64 }`,
    passing: `curriculum { course Tides "Tides" { by Nordhaven capacity 64 } }\nadmission { places 64 }`,
    find: tooFew,
  },
]
