import type { Mutant } from '../support/mutants.ts'

/** Why nothing notices when a fact of some kind is deleted or changed. */
export interface Survivors {
  readonly kind: Mutant['kind']
  /** The types of statement that the fact stands in. */
  readonly statements: readonly string[]
  readonly reason: string
}

/**
 * All that may change unnoticed in the complete example, with the reason for each. `npm run mutation` fails for a survivor that stands
 * nowhere here, and for an entry that no mutant needs any more.
 */
export const survivors: readonly Survivors[] = [
  {
    kind: 'deletion',
    statements: [
      'CreditConversion',
      'DeliveryPlace',
      'DurationStatement',
      'FieldStatement',
      'LanguageStatement',
      'PartnerStatus',
      'Places',
      'Providers',
      'Region',
      'TimeZone',
    ],
    reason:
      'It says again, or more exactly, what follows from elsewhere (the default, the whole programme, the period, the language policy), so that the description is complete without it.',
  },
  {
    kind: 'deletion',
    statements: [
      'Agreed',
      'DataRetention',
      'Esco',
      'Feedback',
      'GroupLead',
      'Initiative',
      'JointActivity',
      'Leaves',
      'Mobility',
      'MobilityHost',
      'NationalAward',
      'OpenQuestion',
      'Person',
      'ReservedPlaces',
      'Resits',
    ],
    reason: 'Something that a programme may have and need not: without it, it is a smaller one and not an incomplete one.',
  },
  {
    kind: 'deletion',
    statements: [
      'Activity',
      'ApplicationRound',
      'ApprovalStep',
      'Cohort',
      'ConsultationEvidence',
      'DocumentEvidence',
      'EvaluationInstrument',
      'Flexibility',
      'InitiativeUse',
      'LearnerService',
      'Occupation',
      'Principle',
      'ProcedureStep',
      'Serves',
      'SupplementText',
      'Trust',
      'Website',
    ],
    reason: 'One of several of its kind; those that are left are enough.',
  },
  {
    kind: 'number',
    statements: ['FeeLimit', 'LevelRange', 'Overhead', 'VolumeRange'],
    reason:
      'A rule of an institution or a country. The programme keeps within it before and after; only their own papers can say which figure is right.',
  },
  {
    kind: 'number',
    statements: ['DocumentEvidence', 'DueStatement', 'OpenQuestion', 'PeriodStatement', 'ValidUntil'],
    reason: 'A date that may as well be a year later: it has to come after others, and still does.',
  },
  {
    kind: 'number',
    statements: [
      'Baseline',
      'Capacity',
      'DataRetention',
      'DurationStatement',
      'Effort',
      'GradeRow',
      'IntegrationCost',
      'KeepsExams',
      'MaximumDuration',
      'Meetings',
      'MobilityCost',
      'PriorExperience',
      'PriorLearningRecognition',
      'Reserve',
      'ReservedPlaces',
      'ResitRule',
      'Resits',
      'Scenario',
      'Score',
      'Target',
      'TimeBudget',
    ],
    reason:
      'A figure that the partners choose. It has to be enough for something else, and a tenth more still is; or it stands for itself alone.',
  },
  {
    kind: 'reference',
    statements: [
      'AssessmentResponsible',
      'AwardedBy',
      'CampaignPartners',
      'CostLine',
      'ImprovementAction',
      'LearnerService',
      'NationalAward',
      'OpenQuestion',
      'ResponsibleStatement',
    ],
    reason: 'One of several who could answer for it, deliver it or award it alike; each of them still has a task of the kind.',
  },
  {
    kind: 'reference',
    statements: [
      'Answers',
      'CampaignLearners',
      'FeeCovers',
      'InterculturalGoal',
      'JointWork',
      'Proves',
      'RouteLearners',
      'Serves',
      'Subtitles',
      'Teaches',
    ],
    reason:
      'One of several that fit alike: what is left without it is still answered, taught, proved, addressed or served by something else.',
  },
  {
    kind: 'code',
    statements: [
      'Country',
      'FieldStatement',
      'InstitutionKind',
      'LearnerLanguages',
      'NationalFunding',
      'RecognitionCountries',
      'RequiredLanguages',
      'StakeholderKind',
    ],
    reason:
      'A fact of the world outside the programme (a field of study, a country, what somebody is or knows): nothing inside it can refute another that is as possible.',
  },
  {
    kind: 'code',
    statements: [
      'EvaluationInstrument',
      'ImprovementAction',
      'IndicatorCriterion',
      'Instrument',
      'OutcomeKind',
      'SupportCommitment',
      'TaxonomyLevel',
      'ToolJudgement',
      'Trust',
    ],
    reason:
      'A judgement of the authors, or what they did. Another word of the list is as consistent, and only a reader can say which is right.',
  },
  {
    kind: 'code',
    statements: ['Stage'],
    reason:
      'From agreed to running nothing more is asked than was asked before; a running programme is known by its learners, not by its description.',
  },
  {
    kind: 'code',
    statements: [
      'ActivityKind',
      'AllocationRule',
      'AssessmentKind',
      'CampaignChannels',
      'DecisionRule',
      'FeeCategory',
      'FinalGrade',
      'Flexibility',
      'InitiativeUse',
      'Interaction',
      'LegalReview',
      'LoadItem',
      'MobilityScheme',
      'RecognitionKind',
      'RecruitingArea',
      'RouteKind',
      'SupplementFormat',
      'SupplementText',
      'Timing',
      'ToolModes',
    ],
    reason: 'A free choice among the words of a list, on which nothing else in the programme rests.',
  },
]
