/** The links of the chain from need to indicator, each seen from one of its ends. */
import type {
  AcademicProfile,
  Assessment,
  Indicator,
  Milestone,
  Need,
  Objective,
  Outcome,
  ProfessionalProfile,
  ProgrammeAim,
  SellingPoint,
  TargetGroup,
  Topic,
} from '../language/generated/ast.ts'
import {
  isAcademicProfile,
  isAnswers,
  isAssessment,
  isAssessmentFunction,
  isIndicator,
  isMeasures,
  isMilestone,
  isOutcome,
  isProfessionalProfile,
  isProgrammeAim,
  isProves,
  isQualification,
  isQuality,
  isSellingPoint,
  isServes,
  isSupplement,
  isSupplementElements,
  isSustainability,
  isTargetGroup,
  isTopic,
  isTopicOutcomes,
  isVision,
} from '../language/generated/ast.ts'
import type { CourseEntry } from './courses.ts'
import type { ProgrammeModel } from './model.ts'
import { all, type Block, distinct, first, referred, sections } from './statements.ts'

/** An assessment, and what it proves. */
export interface AssessmentLink {
  readonly node: Assessment
  /** Absent for an assessment of the programme as a whole. */
  readonly course?: CourseEntry
  readonly outcomes: readonly Outcome[]
  /** Formative ones carry no weight and need prove nothing. */
  readonly formative: boolean
}

/** An outcome, and all that leads to it or follows from it. */
export interface OutcomeLink {
  readonly node: Outcome
  readonly needs: readonly Need[]
  readonly objectives: readonly Objective[]
  readonly topics: readonly Topic[]
  /** Courses that say they teach it. */
  readonly courses: readonly CourseEntry[]
  readonly assessments: readonly AssessmentLink[]
  readonly indicators: readonly Indicator[]
  /** The supplement shows the outcomes, and an assessment proves this one. */
  readonly onSupplement: boolean
}

/** A need, and what answers it. */
export interface NeedLink {
  readonly node: Need
  readonly outcomes: readonly Outcome[]
  readonly topics: readonly Topic[]
  readonly profiles: readonly (AcademicProfile | ProfessionalProfile)[]
  readonly learners: readonly TargetGroup[]
}

/** A macro-objective, and what serves it. */
export interface ObjectiveLink {
  readonly node: Objective
  readonly outcomes: readonly Outcome[]
  readonly aims: readonly ProgrammeAim[]
  readonly sellingPoints: readonly SellingPoint[]
  readonly milestones: readonly Milestone[]
}

/** The assessments of the courses, in their order, then those of the programme as a whole. */
export function assessmentsOf(model: ProgrammeModel): AssessmentLink[] {
  const link = (node: Assessment, course?: CourseEntry): AssessmentLink => ({
    node,
    course,
    outcomes: distinct(all(node, isProves).flatMap((statement) => referred(statement.outcomes))),
    formative: first(node, isAssessmentFunction)?.value === 'formative',
  })
  const ofCourses = model.courses.flatMap((entry) => entry.assessments.map((node) => link(node, entry)))
  return [...ofCourses, ...all(model.curricula, isAssessment).map((node) => link(node))]
}

const needsOf = (block: Block) => distinct(all(block, isAnswers).flatMap((statement) => referred(statement.needs)))
const objectivesOf = (block: Block) => distinct(all(block, isServes).flatMap((statement) => referred(statement.objectives)))

/** What an outcome is linked to. */
export function outcomeLink(node: Outcome, assessments: readonly AssessmentLink[], model: ProgrammeModel): OutcomeLink {
  const its = assessments.filter((link) => link.outcomes.includes(node))
  const topics = all(model.curricula, isTopic).filter((topic) =>
    all(topic, isTopicOutcomes).some((statement) => referred(statement.outcomes).includes(node)),
  )
  const supplements = all(sections(model.parts, isQualification), isSupplement)
  const shown = all(supplements, isSupplementElements).some((statement) => statement.elements.includes('outcomes'))
  return {
    node,
    needs: needsOf(node),
    objectives: objectivesOf(node),
    topics,
    courses: model.courses.filter((entry) => entry.outcomes.includes(node)),
    assessments: its,
    indicators: all(sections(model.parts, isQuality), isIndicator).filter((indicator) =>
      all(indicator, isMeasures).some((statement) => referred(statement.outcomes).includes(node)),
    ),
    onSupplement: shown && its.some((link) => !link.formative),
  }
}

/** What answers a need. */
export function needLink(node: Need, model: ProgrammeModel): NeedLink {
  const visions = sections(model.parts, isVision)
  const answering = <T extends Block>(blocks: readonly T[]) => blocks.filter((block) => needsOf(block).includes(node))
  return {
    node,
    outcomes: answering(all(model.curricula, isOutcome)),
    topics: answering(all(model.curricula, isTopic)),
    profiles: [...answering(all(visions, isAcademicProfile)), ...answering(all(visions, isProfessionalProfile))],
    learners: answering(all(visions, isTargetGroup)),
  }
}

/** What takes up a macro-objective. */
export function objectiveLink(node: Objective, model: ProgrammeModel): ObjectiveLink {
  const visions = sections(model.parts, isVision)
  const serving = <T extends Block>(blocks: readonly T[]) => blocks.filter((block) => objectivesOf(block).includes(node))
  return {
    node,
    outcomes: serving(all(model.curricula, isOutcome)),
    aims: all(visions, isProgrammeAim).filter((aim) => referred(aim.objectives).includes(node)),
    sellingPoints: serving(all(visions, isSellingPoint)),
    milestones: serving(all(sections(model.parts, isSustainability), isMilestone)),
  }
}
