/** The assessments: of each course and of the programme as a whole; weights, supervision, identity checks. */
import type { Assessment, Supervision } from '../language/generated/ast.ts'
import {
  isAssessmentFunction,
  isAssessmentHours,
  isAssessmentKind,
  isPassFail,
  isSupervision,
  isThreshold,
  isWeight,
} from '../language/generated/ast.ts'
import type { CourseEntry } from './courses.ts'
import type { ProgrammeModel } from './model.ts'
import { hoursOf, shareOf } from './quantities.ts'
import { totalKnown } from './ranges.ts'
import { first } from './statements.ts'

/**
 * The three values of the Council Recommendation of 16 June 2022 (Annex I): unsupervised with no identity verification; supervised
 * with no identity verification; supervised online, or on site, with identity verification.
 */
export type EuropeanSupervision = 'unsupervised' | 'supervised' | 'supervised-with-identity-check'

/** What an assessment says of itself. */
export interface AssessmentEntry {
  readonly node: Assessment
  readonly course?: CourseEntry
  /** The word as written. */
  readonly kind?: string
  /** Summative unless it is said to be formative. */
  readonly formative: boolean
  /** 0 to 1. */
  readonly weight?: number
  readonly passFail: boolean
  readonly threshold?: number
  readonly supervision?: Supervision
  /** Nothing where no supervision is said, or where an unsupervised one claims an identity check, which the list does not have. */
  readonly european?: EuropeanSupervision
  readonly hours?: number
}

/** The assessments of a course, and whether they add up. */
export interface CourseAssessment {
  readonly entry: CourseEntry
  readonly assessments: readonly AssessmentEntry[]
  readonly summative: readonly AssessmentEntry[]
  /** Summative ones with neither weight nor pass or fail, where another one of the course has a weight. */
  readonly unweighted: readonly AssessmentEntry[]
  /** The sum of the weights of the summative ones, 1 where complete; nothing if none has one, or one cannot be read. */
  readonly weightTotal?: number
}

/** All assessments of the programme. */
export interface AssessmentFacts {
  readonly courses: readonly CourseAssessment[]
  /** Those that belong to no course. */
  readonly programme: readonly AssessmentEntry[]
  readonly all: readonly AssessmentEntry[]
}

/** All assessments. */
export function assessmentFactsOf(model: ProgrammeModel): AssessmentFacts {
  const entries = model.chain.assessments.map((link) => assessmentEntry(link.node, link.course))
  return {
    courses: model.courses.map((entry) =>
      courseAssessment(
        entry,
        entries.filter((assessment) => assessment.course === entry),
      ),
    ),
    programme: entries.filter((assessment) => assessment.course === undefined),
    all: entries,
  }
}

function assessmentEntry(node: Assessment, course: CourseEntry | undefined): AssessmentEntry {
  const supervision = first(node, isSupervision)
  return {
    node,
    course,
    kind: first(node, isAssessmentKind)?.value,
    formative: first(node, isAssessmentFunction)?.value === 'formative',
    weight: shareOf(first(node, isWeight)?.value),
    passFail: first(node, isPassFail) !== undefined,
    threshold: shareOf(first(node, isThreshold)?.value),
    supervision,
    european: supervision && europeanOf(supervision),
    hours: hoursOf(first(node, isAssessmentHours)?.value),
  }
}

function europeanOf({ kind, identity }: Supervision): EuropeanSupervision | undefined {
  if (kind === 'supervised') return identity === 'with' ? 'supervised-with-identity-check' : 'supervised'
  return identity === 'with' ? undefined : 'unsupervised'
}

function courseAssessment(entry: CourseEntry, assessments: readonly AssessmentEntry[]): CourseAssessment {
  const summative = assessments.filter((assessment) => !assessment.formative)
  const weighted = summative.filter((assessment) => first(assessment.node, isWeight) !== undefined)
  return {
    entry,
    assessments,
    summative,
    unweighted: weighted.length > 0 ? summative.filter((one) => !weighted.includes(one) && !one.passFail) : [],
    weightTotal: weighted.length > 0 ? totalKnown(weighted.map((assessment) => assessment.weight)) : undefined,
  }
}
