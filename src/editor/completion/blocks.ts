/** Whole blocks to be filled in: a statement with the statements that nearly every one of its kind has. */
import * as ast from '../../language/generated/ast.ts'
import { joined, type SnippetOptions, type StatementSnippet, statementSnippet } from '../statement-snippet.ts'

/** The statements that a new block begins with. What else is missing is proposed inside it. */
export const typicalStatements: Readonly<Record<string, readonly string[]>> = {
  [ast.Programme.$type]: [
    ast.Stage.$type,
    ast.VolumeStatement.$type,
    ast.LevelStatement.$type,
    ast.FieldStatement.$type,
    ast.Partnership.$type,
    ast.Vision.$type,
    ast.Curriculum.$type,
  ],
  [ast.Institution.$type]: [ast.InstitutionKind.$type, ast.Country.$type, ast.City.$type],
  [ast.DegreeProgramme.$type]: [ast.DegreeProvider.$type, ast.VolumeStatement.$type, ast.LevelStatement.$type],
  [ast.Stakeholder.$type]: [ast.StakeholderKind.$type, ast.Country.$type, ast.Involvement.$type],
  [ast.Partner.$type]: [ast.Trust.$type, ast.Contributes.$type],
  [ast.Objective.$type]: [ast.ObjectiveTopic.$type, ast.ObjectiveIndicator.$type],
  [ast.Need.$type]: [ast.NeedArea.$type, ast.DocumentEvidence.$type],
  [ast.TargetGroup.$type]: [ast.PriorLevel.$type, ast.TimeBudget.$type, ast.LearnerLanguages.$type],
  [ast.Outcome.$type]: [ast.OutcomeKind.$type, ast.Answers.$type],
  [ast.Course.$type]: [ast.VolumeStatement.$type, ast.Providers.$type, ast.Origin.$type, ast.Teaches.$type],
  [ast.Assessment.$type]: [ast.AssessmentKind.$type, ast.Weight.$type, ast.Proves.$type],
  [ast.Milestone.$type]: [ast.MilestoneSubject.$type, ast.Target.$type, ast.DueStatement.$type],
  [ast.Campaign.$type]: [ast.CampaignSegment.$type, ast.CampaignMessage.$type, ast.CampaignChannels.$type],
  [ast.Fee.$type]: [ast.AmountStatement.$type, ast.FeeCategory.$type],
  [ast.Route.$type]: [ast.RouteKind.$type, ast.LevelStatement.$type],
  [ast.Cohort.$type]: [ast.ApplicationRound.$type, ast.StartDate.$type],
  [ast.Accreditation.$type]: [ast.AccreditationNeed.$type, ast.Procedure.$type],
}

/** A statement of a type as it is proposed: with what a block of its kind nearly always holds. */
export function wholeStatement(type: string, options: SnippetOptions = {}): StatementSnippet {
  const inner = typicalStatements[type]
  const inside = inner && joined(inner.map((each) => statementSnippet(each, { suggest: options.suggest })))
  return statementSnippet(type, inside ? { ...options, inside } : options)
}
