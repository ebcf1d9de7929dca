/** The admission: ways in, for whom, with which languages; places, criteria, exemptions. */
import type { Route, SelectionCriterion, TargetGroup } from '../language/generated/ast.ts'
import {
  isAdmission,
  isFieldStatement,
  isLearnerLanguages,
  isLevelStatement,
  isPlaces,
  isPriorExperience,
  isPriorLearningRecognition,
  isPriorLevel,
  isRequiredLanguages,
  isReservedPlaces,
  isRoute,
  isRouteKind,
  isRouteLearners,
  isSelectionCriterion,
  isTargetGroup,
  isVision,
} from '../language/generated/ast.ts'
import { eqfOf } from './head.ts'
import { type LevelOfLanguage, levelOfLanguage } from './languages.ts'
import type { ProgrammeModel } from './model.ts'
import { amountOf, daysOfDuration, shareOf } from './quantities.ts'
import { total, totalKnown } from './ranges.ts'
import { all, distinct, first, referred, sections } from './statements.ts'

/** A way in, with what it asks for. */
export interface RouteEntry {
  readonly node: Route
  readonly kind?: string
  /** The EQF level that is asked for. */
  readonly level?: number
  readonly fields: readonly string[]
  /** Years of experience that are asked for. */
  readonly years?: number
  readonly languages: readonly LevelOfLanguage[]
  /** The groups that it is for; none where it is open to all of them. */
  readonly learners: readonly TargetGroup[]
}

/** A group of learners, and the routes by which it can come in. */
export interface GroupAdmission {
  readonly node: TargetGroup
  readonly priorLevel?: number
  /** Years of experience that they have. */
  readonly years?: number
  readonly languages: readonly LevelOfLanguage[]
  /** Routes that name the group, and routes that name none. */
  readonly routes: readonly RouteEntry[]
  /** Of these, the routes whose level the group does not exceed or whose level is not said; all while its own level is not known. */
  readonly open: readonly RouteEntry[]
}

/** Who can be admitted, by which route, and what languages that asks for (ISO 639). */
export interface AdmissionFacts {
  readonly routes: readonly RouteEntry[]
  readonly groups: readonly GroupAdmission[]
  /** Languages that admission or the language policy asks for. */
  readonly requiredLanguages: readonly string[]
  /** Taught in, but not asked for; none while nothing is asked for at all. */
  readonly taughtButNotRequired: readonly string[]
  /** Asked for, but not taught in; none while no language of instruction is known. */
  readonly requiredButNotTaught: readonly string[]
  readonly places?: number
  readonly reserved?: number
  readonly criteria: readonly { readonly node: SelectionCriterion; readonly weight?: number }[]
  /** The sum of the weights, 1 where they are complete. */
  readonly criteriaTotal?: number
  /** The most credits that prior learning can replace, in ECTS. */
  readonly priorLearningCredits?: number
}

const daysOfYear = 365.2425

/** The years of experience that a route asks for or a group has, to two decimals. */
function yearsOf(node: Route | TargetGroup): number | undefined {
  const days = daysOfDuration(first(node, isPriorExperience)?.duration)
  return days === undefined ? undefined : Math.round((days / daysOfYear) * 100) / 100
}

function routeEntry(node: Route): RouteEntry {
  return {
    node,
    kind: first(node, isRouteKind)?.value,
    level: eqfOf(first(node, isLevelStatement)?.value),
    fields: distinct(all(node, isFieldStatement).flatMap((statement) => statement.fields.flatMap((field) => field.code ?? []))),
    years: yearsOf(node),
    languages: all(node, isRequiredLanguages).flatMap((statement) => statement.languages.flatMap(levelOfLanguage)),
    learners: distinct(all(node, isRouteLearners).flatMap((statement) => referred(statement.learners))),
  }
}

function groupAdmission(node: TargetGroup, routes: readonly RouteEntry[]): GroupAdmission {
  const priorLevel = eqfOf(first(node, isPriorLevel)?.value)
  // A route that names groups of which none can be found is for none of these, not for all.
  const its = routes.filter((route) => route.learners.includes(node) || all(route.node, isRouteLearners).length === 0)
  return {
    node,
    priorLevel,
    years: yearsOf(node),
    languages: all(node, isLearnerLanguages).flatMap((statement) => statement.languages.flatMap(levelOfLanguage)),
    routes: its,
    open: its.filter((route) => route.level === undefined || priorLevel === undefined || route.level <= priorLevel),
  }
}

/** The admission, whether its section exists or not. */
export function admissionOf(model: ProgrammeModel): AdmissionFacts {
  const admissions = sections(model.parts, isAdmission)
  const routes = all(admissions, isRoute).map(routeEntry)
  const criteria = all(admissions, isSelectionCriterion).map((node) => ({ node, weight: shareOf(node.value) }))
  const reserved = all(admissions, isReservedPlaces).flatMap((node) => amountOf({ amount: node.count }) ?? [])
  const asked = [...routes.flatMap((route) => route.languages), ...model.languages.required]
  const requiredLanguages = distinct(asked.map((each) => each.language))
  const { taught } = model.languages
  return {
    routes,
    groups: all(sections(model.parts, isVision), isTargetGroup).map((node) => groupAdmission(node, routes)),
    requiredLanguages,
    taughtButNotRequired: requiredLanguages.length > 0 ? taught.filter((language) => !requiredLanguages.includes(language)) : [],
    requiredButNotTaught: taught.length > 0 ? requiredLanguages.filter((language) => !taught.includes(language)) : [],
    places: amountOf({ amount: first(admissions, isPlaces)?.count }),
    reserved: reserved.length > 0 ? total(reserved) : undefined,
    criteria,
    criteriaTotal: criteria.length > 0 ? totalKnown(criteria.map((criterion) => criterion.weight)) : undefined,
    priorLearningCredits: model.conversion.toEcts(first(admissions, isPriorLearningRecognition)?.credits),
  }
}
