import type { AstNode, ValidationAcceptor } from 'langium'
import { dateFault, firstDay, lastDay, readDate } from '../dates.ts'
import type * as ast from '../generated/ast.ts'
import type { Check, Checks } from './index.ts'
import { forProperties, merged } from './properties.ts'
import { error } from './report.ts'

/** Properties that hold a date. A test compares the list with the grammar. */
export const dateProperties = [
  'Period.start',
  'Period.end',
  'Agreed.date',
  'OpenQuestion.until',
  'DueStatement.date',
  'ValidUntil.date',
  'Joins.date',
  'Leaves.date',
  'DocumentEvidence.date',
  'ConsultationEvidence.date',
  'FirstContact.date',
  'LegalReview.date',
  'ApprovalStep.date',
  'ApprovalStatus.date',
  'Publication.date',
  'ContractSigned.date',
  'StaffTraining.date',
  'RecognitionStatus.date',
  'FrameworkStatus.date',
  'LastReview.date',
  'EvaluationDates.dates',
  'ImprovementAction.until',
  'AgreementSigned.date',
  'AgreementTerm.start',
  'AgreementReview.date',
  'Report.start',
  'InstrumentDate.date',
  'AccreditationStatus.date',
  'CommitteeMeeting.date',
  'RegistrationDate.date',
  'StartDate.date',
  'Forecast.year',
] as const

function date(property: string): Check {
  return (node: AstNode, accept: ValidationAcceptor) => {
    const value = (node as unknown as Record<string, string | string[] | undefined>)[property]
    const dates = Array.isArray(value) ? value : value === undefined ? [] : [value]
    dates.forEach((text, index) => {
      const fault = dateFault(text)
      if (fault)
        error(accept, 'wrong-date', fault, { node, property: property as never, index: Array.isArray(value) ? index : undefined })
    })
  }
}

function period(node: ast.Period, accept: ValidationAcceptor): void {
  const start = readDate(node.start)
  const end = readDate(node.end)
  if (start && end && lastDay(end) < firstDay(start)) {
    error(accept, 'inverted-range', `This period ends (${node.end}) before it begins (${node.start}).`, { node, property: 'end' })
  }
}

/** Dates: there is such a day, and periods run forwards. */
export const dateChecks: Checks = merged(forProperties(dateProperties, date), { Period: [period] })
