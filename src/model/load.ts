/** The learner's hours: by course and activity, for a credit, for the programme. Weeks stand in `weeks.ts`. */
import type { Course, HoursPerCredit, Institution, Load, LoadItem } from '../language/generated/ast.ts'
import { isAssessment, isAssessmentHours, isHoursPerCredit, isLoad, isLoadItem } from '../language/generated/ast.ts'
import type { CourseEntry } from './courses.ts'
import { creditMeasure, stepsOrAll } from './credits.ts'
import { type Measure, offeredOf, requiredOf } from './measure.ts'
import type { ProgrammeModel } from './model.ts'
import { hoursOf } from './quantities.ts'
import { exactly, only, type Range, tidy, total, totalKnown } from './ranges.ts'
import { all, first } from './statements.ts'
import type { StructureItem } from './structure.ts'

/** The hours that a programme or an institution says it counts for one credit. */
export interface DeclaredHours {
  /** Absent for the programme as a whole. */
  readonly institution?: Institution
  readonly hours: number
  readonly node: HoursPerCredit
}

/** The hours of one activity in the load of a course. */
export interface ActivityHours {
  readonly activity: string
  readonly hours?: number
  readonly node: LoadItem
}

/** What a course takes of its learners, in hours. */
export interface CourseLoad {
  readonly entry: CourseEntry
  readonly node?: Load
  readonly activities: readonly ActivityHours[]
  /** The sum of the activities; unknown without a load, or as soon as one of them is unknown. */
  readonly hours?: number
  /** What the assessments say they take; contained in `hours` already, as the load includes assessment. */
  readonly assessmentHours?: number
  readonly credits?: number
  readonly hoursPerCredit?: number
  /** What its providers declare, and the programme. */
  readonly declared: readonly DeclaredHours[]
  readonly weeks?: number
  readonly hoursPerWeek?: number
}

/** What the programme takes of its learners, in hours. */
export interface LoadFacts {
  readonly courses: ReadonlyMap<Course, CourseLoad>
  readonly declared: readonly DeclaredHours[]
  /** The hours that the structure requires of a learner. */
  readonly required?: Range
  /** The required hours for a required credit, if both are known. */
  readonly hoursPerCredit?: Range
  /** Courses that count and of which the hours are not known. */
  readonly unknown: readonly Course[]
}

function declaredBy(block: Institution | ProgrammeModel['parts'], institution?: Institution): DeclaredHours[] {
  const node = first(block, isHoursPerCredit)
  const hours = hoursOf(node?.value)
  return node && hours !== undefined ? [{ institution, hours, node }] : []
}

/** The load of one course. */
function loadOfCourse(entry: CourseEntry, model: ProgrammeModel): CourseLoad {
  const node = first(entry.blocks, isLoad)
  const activities = all(node, isLoadItem).map((item) => ({ activity: item.activity, hours: hoursOf(item.hours), node: item }))
  const hours = activities.length > 0 ? totalKnown(activities.map((activity) => activity.hours)) : undefined
  const assessments = entry.assessments.flatMap((assessment) => first(assessment, isAssessmentHours) ?? [])
  const credits = model.credits.courses.get(entry.node)?.credits
  return {
    entry,
    node,
    activities,
    hours,
    assessmentHours: assessments.length > 0 ? totalKnown(assessments.map((statement) => hoursOf(statement.value))) : undefined,
    credits,
    hoursPerCredit: hours !== undefined && credits ? tidy(hours / credits) : undefined,
    declared: [...entry.providers.partners.flatMap((partner) => declaredBy(partner, partner)), ...declaredBy(model.parts)],
    weeks: entry.weeks,
    hoursPerWeek: hours !== undefined && entry.weeks ? tidy(hours / entry.weeks) : undefined,
  }
}

/**
 * Hours as a measure of a structure. Where credits are chosen, the hours are those credits times the least and the most hours
 * for a credit among the items. An assessment that is no course takes the hours it states; none stated is not known.
 */
export function hourMeasure(courses: ReadonlyMap<Course, CourseLoad>, model: ProgrammeModel): Measure {
  const credits = creditMeasure(model.credits.courses, model)
  const measure: Measure = {
    of: (component) => {
      const hours = isAssessment(component) ? hoursOf(first(component, isAssessmentHours)?.value) : courses.get(component)?.hours
      return hours === undefined ? undefined : exactly(hours)
    },
    chosen: (wanted, atLeast, items) => {
      const offered = offeredOf(items, measure)
      const rates = items.flatMap((item) => ratesOf(item, courses, credits))
      if (!offered || rates.length === 0 || rates.includes(undefined)) return undefined
      const known = rates as number[]
      const most = tidy(wanted * Math.max(...known))
      return { min: tidy(wanted * Math.min(...known)), max: atLeast ? Math.max(most, offered.max) : most }
    },
  }
  return measure
}

/** The hours for a credit of each course within an item; unknown ones as such. */
function ratesOf(item: StructureItem, courses: ReadonlyMap<Course, CourseLoad>, credits: Measure): (number | undefined)[] {
  if (item.kind === 'course') return [courses.get(item.node)?.hoursPerCredit]
  if (item.kind !== 'assessment')
    return item.steps.flatMap((step) => step.items.flatMap((each) => ratesOf(each, courses, credits)))
  const worth = only(credits.of(item.node))
  const hours = hoursOf(first(item.node, isAssessmentHours)?.value)
  return worth ? [hours === undefined ? undefined : tidy(hours / worth)] : []
}

/** All hours. */
export function loadOf(model: ProgrammeModel): LoadFacts {
  const courses = new Map(model.courses.map((entry) => [entry.node, loadOfCourse(entry, model)] as const))
  const steps = stepsOrAll(model)
  const required = steps.length > 0 ? requiredOf(steps, hourMeasure(courses, model)) : undefined
  const counted = [...model.credits.compulsoryCourses, ...model.credits.electiveCourses]
  return {
    courses,
    declared: [...declaredBy(model.parts), ...model.partners.flatMap(({ institution }) => declaredBy(institution, institution))],
    required,
    hoursPerCredit: perCredit(required, model.credits.required),
    unknown: counted.filter((course) => courses.get(course)?.hours === undefined),
  }
}

/** Only where the credits are certain: the least hours need not belong to the least credits. */
function perCredit(hours: Range | undefined, credits: Range | undefined): Range | undefined {
  const certain = only(credits)
  return hours && certain ? { min: tidy(hours.min / certain), max: tidy(hours.max / certain) } : undefined
}

/** The hours by activity over the given courses, as far as they are known. */
export function hoursByActivity(loads: Iterable<CourseLoad>): ReadonlyMap<string, number> {
  const hours = new Map<string, number>()
  for (const load of loads) {
    for (const activity of load.activities) {
      if (activity.hours !== undefined) hours.set(activity.activity, total([hours.get(activity.activity) ?? 0, activity.hours]))
    }
  }
  return hours
}
