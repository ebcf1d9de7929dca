/** What both formats of the European Learning Model need to write a dataset: the order of properties, and names that differ. */
import type { Entity, Thing, Value } from './dataset.ts'

const specification = ['title', 'altLabel', 'description', 'additionalNote', 'homepage', 'supplementaryDocument', 'category']

const achievement = [
  ...specification,
  'ISCEDFCode',
  'volumeOfLearning',
  'creditPoint',
  'educationLevel',
  'language',
  'mode',
  'maximumDuration',
  'targetGroup',
  'entryRequirement',
  'learningOutcome',
  'influencedBy',
  'provenBy',
  'entitlesTo',
  'hasPart',
  'isPartOf',
  'awardingOpportunity',
]

/** The properties of each class in the order that the XML Schema of the profile asks for; JSON-LD has them in the same. */
const sequences: Readonly<Record<Thing['class'], readonly string[]>> = {
  Note: ['noteLiteral'],
  WebResource: ['title', 'contentUrl'],
  Identifier: ['notation', 'schemeName'],
  ContactPoint: ['description'],
  Address: ['countryCode'],
  Location: ['geographicName', 'address'],
  Organisation: ['altLabel', 'legalName', 'identifier', 'homepage', 'location', 'contactPoint'],
  Accreditation: ['type', 'title', 'organisation', 'limitQualification', 'accreditingAgent', 'issued', 'expiryDate'],
  Amount: ['unit', 'value'],
  PriceDetail: ['amount', 'prefLabel', 'description'],
  Grant: ['title', 'description'],
  PeriodOfTime: ['startDate', 'endDate'],
  CreditPoint: ['framework', 'point'],
  AwardingOpportunity: ['awardingBody', 'location', 'learningAchievementSpecification'],
  GradingScheme: ['title', 'description'],
  LearningOutcome: ['title', 'type', 'additionalNote', 'relatedESCOSkill'],
  LearningActivitySpecification: [...specification, 'type', 'volumeOfLearning', 'influences'],
  LearningAssessmentSpecification: [...specification, 'type', 'language', 'mode', 'gradingScheme', 'proves'],
  LearningEntitlementSpecification: [...specification, 'type', 'entitlementStatus', 'limitOrganisation'],
  LearningAchievementSpecification: achievement,
  Qualification: [...achievement, 'isPartialQualification', 'EQFLevel', 'NQFLevel', 'accreditation'],
  LearningOpportunity: [
    'title',
    'description',
    'type',
    'homepage',
    'supplementaryDocument',
    'temporal',
    'duration',
    'mode',
    'grant',
    'scheduleInformation',
    'admissionProcedure',
    'applicationDeadline',
    'priceDetail',
    'providedBy',
    'learningAchievementSpecification',
    'hasPart',
    'isPartOf',
    'defaultLanguage',
  ],
}

/** The properties of a thing that have a value, in the order of the model, each with all its values. */
export function propertiesOf(thing: Thing): [name: string, values: readonly Value[]][] {
  const properties = thing as unknown as Readonly<Record<string, Value | readonly Value[] | undefined>>
  return sequences[thing.class].flatMap((name): [string, readonly Value[]][] => {
    const value = properties[name]
    const values = value === undefined ? [] : Array.isArray(value) ? (value as readonly Value[]) : [value as Value]
    return values.length === 0 ? [] : [[name, values]]
  })
}

/** The groups in which the XML has its entities, in their order, with the classes of each. */
export const groups: readonly (readonly [group: string, classes: readonly Entity['class'][]])[] = [
  ['learningOpportunityReferences', ['LearningOpportunity']],
  ['learningAchievementSpecificationReferences', ['Qualification', 'LearningAchievementSpecification']],
  ['learningOutcomeReferences', ['LearningOutcome']],
  ['learningActivitySpecificationReferences', ['LearningActivitySpecification']],
  ['learningAssessmentSpecificationReferences', ['LearningAssessmentSpecification']],
  ['learningEntitlementSpecificationReferences', ['LearningEntitlementSpecification']],
  ['agentReferences', ['Organisation']],
  ['accreditationReferences', ['Accreditation']],
  ['gradingSchemeReferences', ['GradingScheme']],
  ['locationReferences', ['Location']],
]
