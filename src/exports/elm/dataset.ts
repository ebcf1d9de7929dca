/**
 * A programme in the terms of the European Learning Model (LOQ profile: learning opportunities and qualifications), before it is JSON-LD
 * or XML. Classes and properties have the names of the model's XML; what both formats need besides stands in `forms.ts`.
 *
 * Source: application profile LOQ of the European Learning Model, version 3, European Commission (SHACL shapes and XML Schema).
 */

/** A text in one language; a property with several has each language once. */
export interface TextValue {
  readonly is: 'text'
  /** ISO 639-1. */
  readonly language: string
  readonly text: string
}

/** A concept of a controlled vocabulary. */
export interface ConceptValue {
  readonly is: 'concept'
  readonly address: string
  /** The address of the vocabulary. */
  readonly scheme?: string
  /** Its name in English. */
  readonly label?: string
}

/** The identifier of another thing in the dataset. */
export interface ReferenceValue {
  readonly is: 'reference'
  readonly id: string
}

export interface Note {
  readonly class: 'Note'
  readonly noteLiteral: TextValue
}

export interface WebResource {
  readonly class: 'WebResource'
  readonly title?: readonly TextValue[]
  readonly contentUrl: string
}

export interface Identifier {
  readonly class: 'Identifier'
  readonly notation: string
  readonly schemeName?: string
}

export interface ContactPoint {
  readonly class: 'ContactPoint'
  readonly description: readonly TextValue[]
}

export interface Address {
  readonly class: 'Address'
  readonly countryCode: ConceptValue
}

export interface Location {
  readonly class: 'Location'
  readonly id: string
  readonly geographicName: readonly TextValue[]
  readonly address: Address
}

export interface Organisation {
  readonly class: 'Organisation'
  readonly id: string
  readonly altLabel: readonly TextValue[]
  readonly legalName: readonly TextValue[]
  readonly identifier: readonly Identifier[]
  readonly homepage?: WebResource
  readonly location: ReferenceValue
  readonly contactPoint: readonly ContactPoint[]
}

export interface Accreditation {
  readonly class: 'Accreditation'
  readonly id: string
  readonly type: ConceptValue
  readonly title: readonly TextValue[]
  readonly organisation: readonly ReferenceValue[]
  readonly limitQualification: ReferenceValue
  readonly accreditingAgent: ReferenceValue
  /** xsd:dateTime, as every date here. */
  readonly issued?: string
  readonly expiryDate?: string
}

export interface Amount {
  readonly class: 'Amount'
  readonly unit: ConceptValue
  readonly value: string
}

export interface PriceDetail {
  readonly class: 'PriceDetail'
  readonly amount: Amount
  readonly prefLabel: readonly TextValue[]
  readonly description: readonly TextValue[]
}

export interface Grant {
  readonly class: 'Grant'
  readonly title: readonly TextValue[]
  readonly description: readonly TextValue[]
}

export interface PeriodOfTime {
  readonly class: 'PeriodOfTime'
  readonly startDate?: string
  readonly endDate?: string
}

export interface CreditPoint {
  readonly class: 'CreditPoint'
  readonly framework: ConceptValue
  readonly point: string
}

export interface AwardingOpportunity {
  readonly class: 'AwardingOpportunity'
  readonly awardingBody: readonly ReferenceValue[]
  readonly location?: ReferenceValue
  readonly learningAchievementSpecification: ReferenceValue
}

export interface GradingScheme {
  readonly class: 'GradingScheme'
  readonly id: string
  readonly title: readonly TextValue[]
  readonly description: readonly TextValue[]
}

export interface LearningOutcome {
  readonly class: 'LearningOutcome'
  readonly id: string
  readonly title: readonly TextValue[]
  readonly type?: ConceptValue
  readonly additionalNote: readonly Note[]
  readonly relatedESCOSkill: readonly ConceptValue[]
}

export interface LearningActivitySpecification {
  readonly class: 'LearningActivitySpecification'
  readonly id: string
  readonly title: readonly TextValue[]
  readonly type?: ConceptValue
  /** xsd:duration, as every length here. */
  readonly volumeOfLearning?: string
  readonly influences: readonly ReferenceValue[]
}

export interface LearningAssessmentSpecification {
  readonly class: 'LearningAssessmentSpecification'
  readonly id: string
  readonly title: readonly TextValue[]
  readonly additionalNote: readonly Note[]
  readonly type?: ConceptValue
  readonly language: readonly ConceptValue[]
  readonly mode?: ConceptValue
  readonly gradingScheme?: ReferenceValue
  readonly proves: readonly ReferenceValue[]
}

export interface LearningEntitlementSpecification {
  readonly class: 'LearningEntitlementSpecification'
  readonly id: string
  readonly title: readonly TextValue[]
  readonly additionalNote: readonly Note[]
  readonly type: ConceptValue
  readonly entitlementStatus: ConceptValue
  readonly limitOrganisation: readonly ReferenceValue[]
}

/** What courses and qualifications have in common. */
interface Achievement {
  readonly id: string
  readonly title: readonly TextValue[]
  readonly altLabel: readonly TextValue[]
  readonly description: readonly TextValue[]
  readonly additionalNote: readonly Note[]
  readonly homepage?: WebResource
  readonly category: readonly TextValue[]
  readonly ISCEDFCode: readonly ConceptValue[]
  readonly volumeOfLearning?: string
  readonly creditPoint: readonly CreditPoint[]
  readonly educationLevel: readonly ConceptValue[]
  readonly language: readonly ConceptValue[]
  readonly mode?: ConceptValue
  readonly maximumDuration?: string
  readonly targetGroup: readonly ConceptValue[]
  readonly entryRequirement?: Note
  readonly learningOutcome: readonly ReferenceValue[]
  readonly influencedBy: readonly ReferenceValue[]
  readonly provenBy: readonly ReferenceValue[]
  readonly entitlesTo: readonly ReferenceValue[]
  readonly hasPart: readonly ReferenceValue[]
  readonly isPartOf: readonly ReferenceValue[]
  readonly awardingOpportunity: readonly AwardingOpportunity[]
}

/** A course. */
export interface LearningAchievementSpecification extends Achievement {
  readonly class: 'LearningAchievementSpecification'
}

/** The award of the programme, or a sub-award. */
export interface Qualification extends Achievement {
  readonly class: 'Qualification'
  readonly isPartialQualification?: boolean
  readonly EQFLevel: ConceptValue
  readonly NQFLevel: readonly ConceptValue[]
  readonly accreditation: readonly ReferenceValue[]
}

/** The programme, or a course of it, as it is offered. */
export interface LearningOpportunity {
  readonly class: 'LearningOpportunity'
  readonly id: string
  readonly title: readonly TextValue[]
  readonly description: readonly TextValue[]
  readonly type: ConceptValue
  readonly homepage: WebResource
  readonly supplementaryDocument: readonly WebResource[]
  readonly temporal?: PeriodOfTime
  readonly duration?: string
  readonly mode?: ConceptValue
  readonly grant: readonly Grant[]
  readonly scheduleInformation?: Note
  readonly admissionProcedure?: Note
  readonly applicationDeadline: readonly string[]
  readonly priceDetail: readonly PriceDetail[]
  readonly providedBy: readonly ReferenceValue[]
  readonly learningAchievementSpecification: ReferenceValue
  readonly hasPart: readonly ReferenceValue[]
  readonly isPartOf: readonly ReferenceValue[]
  readonly defaultLanguage: ConceptValue
}

/** What stands by itself and is referred to. */
export type Entity =
  | LearningOpportunity
  | Qualification
  | LearningAchievementSpecification
  | LearningOutcome
  | LearningActivitySpecification
  | LearningAssessmentSpecification
  | LearningEntitlementSpecification
  | Organisation
  | Accreditation
  | GradingScheme
  | Location

/** What stands inside another thing. */
export type Part =
  | Note
  | WebResource
  | Identifier
  | ContactPoint
  | Address
  | Amount
  | PriceDetail
  | Grant
  | PeriodOfTime
  | CreditPoint
  | AwardingOpportunity

export type Thing = Entity | Part
export type Value = string | boolean | TextValue | ConceptValue | ReferenceValue | Part

/** The whole: each identifier once. */
export type Dataset = readonly Entity[]
