/** The chain from need to indicator: need, outcome, course, assessment, supplement, indicator; and from objective to what takes it up. */
import type { Need, Objective, Outcome } from '../language/generated/ast.ts'
import {
  isAnswers,
  isNeed,
  isObjective,
  isObjectives,
  isOutcome,
  isProves,
  isTeaches,
  isVision,
} from '../language/generated/ast.ts'
import {
  type AssessmentLink,
  assessmentsOf,
  type NeedLink,
  needLink,
  type ObjectiveLink,
  type OutcomeLink,
  objectiveLink,
  outcomeLink,
} from './chain-links.ts'
import type { CourseEntry } from './courses.ts'
import type { ProgrammeModel } from './model.ts'
import { all, sections } from './statements.ts'

/**
 * The links in both directions, and where they break. A statement that names something which cannot be found is no break here:
 * the name is reported where it stands.
 */
export interface Chain {
  readonly needs: readonly NeedLink[]
  readonly outcomes: readonly OutcomeLink[]
  readonly assessments: readonly AssessmentLink[]
  readonly objectives: readonly ObjectiveLink[]
  /** Needs that neither an outcome nor a topic answers. */
  readonly unansweredNeeds: readonly Need[]
  readonly outcomesWithoutNeed: readonly Outcome[]
  readonly outcomesWithoutCourse: readonly Outcome[]
  readonly outcomesWithoutAssessment: readonly Outcome[]
  readonly coursesWithoutOutcome: readonly CourseEntry[]
  /** Summative assessments that prove no outcome. */
  readonly assessmentsWithoutOutcome: readonly AssessmentLink[]
  /** Objectives that nothing takes up. */
  readonly idleObjectives: readonly Objective[]
}

/** The whole chain. */
export function chainOf(model: ProgrammeModel): Chain {
  const visions = sections(model.parts, isVision)
  const assessments = assessmentsOf(model)
  const outcomes = all(model.curricula, isOutcome).map((node) => outcomeLink(node, assessments, model))
  const needs = all(visions, isNeed).map((node) => needLink(node, model))
  const objectives = all(sections(model.parts, isObjectives), isObjective).map((node) => objectiveLink(node, model))
  const without = (links: 'courses' | 'assessments') =>
    outcomes.filter((link) => link[links].length === 0).map((link) => link.node)
  return {
    needs,
    outcomes,
    assessments,
    objectives,
    unansweredNeeds: needs.filter((link) => link.outcomes.length + link.topics.length === 0).map((link) => link.node),
    outcomesWithoutNeed: outcomes.map((link) => link.node).filter((node) => all(node, isAnswers).length === 0),
    outcomesWithoutCourse: without('courses'),
    outcomesWithoutAssessment: without('assessments'),
    coursesWithoutOutcome: model.courses.filter((entry) => all(entry.blocks, isTeaches).length === 0),
    assessmentsWithoutOutcome: assessments.filter((link) => !link.formative && all(link.node, isProves).length === 0),
    idleObjectives: objectives
      .filter((link) => link.outcomes.length + link.aims.length + link.sellingPoints.length + link.milestones.length === 0)
      .map((link) => link.node),
  }
}
