/** The support of the partners' services: who is asked for what and since when, what is approved, and on which contracts it rests. */
import type {
  Approval,
  ApprovalStatus,
  ApprovalStep,
  Archive,
  Contract,
  Institution,
  LegalReview,
  Publication,
  Service,
  SupportedItem,
} from '../language/generated/ast.ts'
import {
  isApproval,
  isApprovalStatus,
  isApprovalStep,
  isArchive,
  isContract,
  isContractParties,
  isContractSigned,
  isFirstContact,
  isLegalReview,
  isPublication,
  isRegistration,
  isService,
  isServicePhases,
  isServiceUnit,
  isSupport,
  isSupports,
  isValidUntil,
  type Organisation,
} from '../language/generated/ast.ts'
import { type DateSpan, dateOf, earliest } from './dates.ts'
import type { ProgrammeModel } from './model.ts'
import { daysOfDuration } from './quantities.ts'
import { all, distinct, first, referred, sections, textOf } from './statements.ts'

/** A statement with its date, if one is said that can be read. */
export interface Dated<Node> {
  readonly node: Node
  readonly date?: DateSpan
}

/** What a service of a partner says. */
export interface ServiceEntry {
  readonly node: Service
  /** The word as written. */
  readonly kind: string
  readonly institution?: Institution
  readonly unit?: string
  readonly firstContact?: DateSpan
  /** The words as written; none where they are not said. */
  readonly phases: readonly string[]
  readonly supports: readonly SupportedItem[]
  readonly reviews: readonly Dated<LegalReview>[]
  /** The word as written. */
  readonly registration?: string
  /** With the days for which records are kept. */
  readonly archive?: { readonly node: Archive; readonly days?: number }
}

/** How far the approval of a partner is. */
export interface ApprovalEntry {
  readonly node: Approval
  readonly institution?: Institution
  readonly steps: readonly Dated<ApprovalStep>[]
  /** With the word as written. */
  readonly status?: Dated<ApprovalStatus> & { readonly value: string }
  readonly publications: readonly Dated<Publication>[]
}

/** An agreement between institutions. */
export interface ContractEntry {
  readonly node: Contract
  readonly parties: readonly Organisation[]
  readonly signed?: DateSpan
  readonly validUntil?: DateSpan
}

/** What the services of the partners do, and since when. */
export interface SupportFacts {
  readonly services: readonly ServiceEntry[]
  readonly approvals: readonly ApprovalEntry[]
  readonly contracts: readonly ContractEntry[]
  /** When the design has begun for certain: the first joint decision that is recorded for a step. */
  readonly designBegun?: DateSpan
}

/** The support, over all parts of the programme. */
export function supportOf(model: ProgrammeModel): SupportFacts {
  const blocks = sections(model.parts, isSupport)
  return {
    services: all(blocks, isService).map(serviceEntry),
    approvals: all(blocks, isApproval).map(approvalEntry),
    contracts: all(blocks, isContract).map((node) => ({
      node,
      parties: distinct(all(node, isContractParties).flatMap((statement) => referred(statement.parties))),
      signed: dateOf(first(node, isContractSigned)?.date),
      validUntil: dateOf(first(node, isValidUntil)?.date),
    })),
    designBegun: earliest(model.decisions.sections.flatMap((decision) => decision.agreements.map((agreement) => agreement.date))),
  }
}

function serviceEntry(node: Service): ServiceEntry {
  const archive = first(node, isArchive)
  return {
    node,
    kind: node.kind,
    institution: node.partner?.ref,
    unit: textOf(first(node, isServiceUnit)?.text),
    firstContact: dateOf(first(node, isFirstContact)?.date),
    phases: distinct(all(node, isServicePhases).flatMap((statement) => statement.values)),
    supports: distinct(all(node, isSupports).flatMap((statement) => referred(statement.items))),
    reviews: all(node, isLegalReview).map((review) => ({ node: review, date: dateOf(review.date) })),
    registration: first(node, isRegistration)?.status,
    archive: archive && { node: archive, days: daysOfDuration(archive.duration) },
  }
}

function approvalEntry(node: Approval): ApprovalEntry {
  const status = first(node, isApprovalStatus)
  return {
    node,
    institution: node.partner?.ref,
    steps: all(node, isApprovalStep).map((step) => ({ node: step, date: dateOf(step.date) })),
    status: status && { node: status, value: status.value, date: dateOf(status.date) },
    publications: all(node, isPublication).map((publication) => ({ node: publication, date: dateOf(publication.date) })),
  }
}
