/** Which statements have a date, in which property, and what kind of date that is to a reader. */

/** What kind of thing has a date. */
export type DatedKind =
  | 'decision'
  | 'deadline'
  | 'period'
  | 'term'
  | 'validity'
  | 'status'
  | 'evidence'
  | 'partner joins'
  | 'partner leaves'
  | 'editions'
  | 'first contact'
  | 'legal review'
  | 'approval'
  | 'publication'
  | 'signature'
  | 'agreement term'
  | 'application'
  | 'committee meeting'
  | 'registration'
  | 'start'
  | 'residential'
  | 'training'
  | 'review'
  | 'evaluation'
  | 'report'
  | 'instrument'
  | 'financial year'

interface Dated {
  /** A date, a list of dates or a period. */
  readonly property: string
  readonly kind: DatedKind
}

const on = (kind: DatedKind, property = 'date'): Dated => ({ kind, property })

/** By type of statement. A test compares this table with the syntax tree, so that no date is forgotten. */
export const datedKinds: Readonly<Record<string, Dated>> = {
  AccreditationStatus: on('status'),
  Agreed: on('decision'),
  AgreementReview: on('legal review'),
  AgreementSigned: on('signature'),
  AgreementTerm: on('agreement term', 'start'),
  ApplicationRound: on('application', 'period'),
  ApprovalStatus: on('status'),
  ApprovalStep: on('approval'),
  CommitteeMeeting: on('committee meeting'),
  ConsultationEvidence: on('evidence'),
  ContractSigned: on('signature'),
  DocumentEvidence: on('evidence'),
  DueStatement: on('deadline'),
  Editions: on('editions', 'period'),
  EvaluationDates: on('evaluation', 'dates'),
  FirstContact: on('first contact'),
  Forecast: on('financial year', 'year'),
  FrameworkStatus: on('status'),
  ImprovementAction: on('deadline', 'until'),
  InstrumentDate: on('instrument'),
  Joins: on('partner joins'),
  LastReview: on('review'),
  Leaves: on('partner leaves'),
  LegalReview: on('legal review'),
  OpenQuestion: on('deadline', 'until'),
  PeriodStatement: on('period', 'value'),
  Publication: on('publication'),
  RecognitionStatus: on('status'),
  RegistrationDate: on('registration'),
  Report: on('report', 'start'),
  Residential: on('residential', 'period'),
  StaffTraining: on('training'),
  StartDate: on('start'),
  Term: on('term', 'period'),
  ValidUntil: on('validity'),
}
