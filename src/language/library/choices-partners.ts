import { type Choice, choice } from './choice.ts'
import { phases, profiles, stages } from './choice-lists.ts'

/** What the head of a programme, its institutions, and steps 1 to 6 choose from, as `Type.property`. */
export const choicesOfPartners: Readonly<Record<string, Choice>> = {
  'Stage.value': stages,
  'Cycle.value': choice('cycle of the European Higher Education Area', {
    short: 'Short cycle within or linked to the first cycle.',
    first: 'First cycle (bachelor).',
    second: 'Second cycle (master).',
    third: 'Third cycle (doctorate).',
  }),
  'Profile.values': profiles,

  'InstitutionKind.value': choice('kind of institution', {
    university: 'University.',
    'applied-sciences': 'University of applied sciences, polytechnic.',
    'open-university': 'Open or distance-teaching university.',
    'research-institute': 'Research institute.',
    'training-provider': 'Provider of training that is no higher education institution.',
    company: 'Company.',
    association: 'Association or network.',
    'public-body': 'Public body.',
  }),
  'Identifier.scheme': choice('scheme of identifiers', {
    erasmus: 'Erasmus institution code.',
    pic: 'Participant Identification Code of the European Commission.',
    ror: 'Research Organization Registry.',
    deqar: 'Database of External Quality Assurance Results.',
    vat: 'Value-added tax number.',
    schac: 'Domain name of the institution (SCHAC).',
  }),
  'QualificationStructure.status': choice('status of the structure', {
    'in-force': 'Decided and used.',
    'under-development': 'Being worked out.',
    none: 'There is none.',
  }),

  'EuropeanAlignment.topic': choice('row of the table of alignment', {
    definition: 'The European definition of a micro-credential.',
    elements: 'The standard elements that describe a micro-credential.',
    ECTS: 'European Credit Transfer and Accumulation System.',
    frameworks: 'The European and national qualifications frameworks.',
    ESG: 'Standards and Guidelines for Quality Assurance in the EHEA.',
    recognition: 'Recognition by other institutions.',
    portability: 'Portability of the credential.',
  }),
  'FrameworkStatus.value': choice('status of the framework', {
    'in-force': 'In force.',
    draft: 'Being drafted or consulted on.',
    none: 'There is none.',
  }),
  'Consequence.subject': choice('consequence of the framework', {
    funding: 'For funding.',
    level: 'For the level.',
    award: 'For the award.',
    register: 'For the entry in a register.',
  }),
  'InitiativeUse.what': choice('use of an initiative', {
    guideline: 'Its guidelines.',
    funding: 'Its money.',
    portal: 'Its portal.',
    tool: 'Its tools.',
  }),

  'ObjectiveTopic.value': choice('topic of an objective', {
    'life-and-work': 'Reconcile continuing education with the learners’ life and work.',
    cooperation: 'Cooperate with public and private sectors and professional organisations.',
    synergy: 'Synergies with other universities for higher quality.',
    international: 'Make continuing education attractive internationally.',
    moocs: 'Connect with policies on massive open online courses.',
    other: 'Another objective.',
  }),
  'LearnerConstraint.kind': choice('constraint of the learners', {
    place: 'Where they can study.',
    life: 'Their life outside work.',
    work: 'Their work.',
    cost: 'What they can pay.',
  }),
  'DesignConsequence.aspect': choice('aspect of the design', {
    delivery: 'Delivery modes (7.4).',
    flexibility: 'Room for flexibility (7.6).',
    workload: 'Study load (7.8).',
    inclusion: 'Inclusion (7.9).',
    fees: 'Fee structure (13.2).',
  }),

  'PartnerStatus.value': choice('status of a partner', {
    full: 'Full partner.',
    associated: 'Associated partner: supports, but does not design, deliver and award as the others do.',
    hosting: 'Hosts learners or events only.',
  }),
  'Trust.basis': choice('basis of trust', {
    collaboration: 'Previous collaboration.',
    research: 'Common interests in research and innovation.',
    alliance: 'The same network or alliance.',
    project: 'A mobility, innovation or internationalisation project.',
  }),
  'Contributes.values': choice('contribution', {
    design: 'Designs the programme with the others.',
    development: 'Develops courses.',
    delivery: 'Teaches.',
    award: 'Awards the qualification.',
    hosting: 'Hosts learners or events.',
    support: 'Supports with services.',
  }),
  'StakeholderKind.value': choice('kind of stakeholder', {
    employer: 'Employer.',
    company: 'Company or sector of companies.',
    'professional-body': 'Professional organisation or body.',
    'public-body': 'Public body.',
    ngo: 'Non-governmental organisation.',
    alliance: 'Alliance or network of universities.',
    learners: 'Organisation of learners or alumni.',
    agency: 'Quality assurance agency.',
  }),
  'Involvement.values': choice('involvement', {
    'co-design': 'Takes part in the design.',
    'co-development': 'Takes part in developing courses.',
    'co-delivery': 'Takes part in teaching.',
    recognition: 'Recognises the award.',
    funding: 'Pays for something.',
    advice: 'Advises.',
  }),

  'DecisionRule.rule': choice('decision rule', {
    consensus: 'All agree.',
    'qualified-majority': 'A qualified majority.',
    majority: 'A simple majority.',
    leader: 'The leader decides.',
  }),
  'Task.phases': phases,
  'CommitteeKind.value': choice('kind of committee', {
    admission: 'Admission committee.',
    examination: 'Examination committee.',
    quality: 'Quality committee or team board.',
    advisory: 'Advisory board.',
  }),
  'SupportCommitment.kinds': choice('kind of support', {
    educational: 'Educational support.',
    technological: 'Technological support.',
    organisational: 'Organisational support.',
  }),

  'Service.kind': choice('service', {
    'educational-administration': 'Educational programme administration (5.1).',
    'teaching-support': 'Teaching and learning support (5.2).',
    internationalisation: 'Internationalisation (5.3).',
    'information-technology': 'Information technology (5.4).',
    legal: 'Legal services (5.5).',
    'student-administration': 'Student administration (5.6).',
    'continuing-education': 'Centre for continuing education or extension school (5.7).',
  }),
  'ServicePhases.values': phases,
  'LegalReview.matters': choice('legal matter', {
    agreement: 'The consortium agreement.',
    award: 'The award.',
    'data-protection': 'Data protection.',
    'intellectual-property': 'Intellectual property.',
    fees: 'Fees.',
  }),
  'Registration.status': choice('registration', {
    main: 'Learners have their main registration here.',
    subsidiary: 'Learners have a subsidiary registration here.',
    none: 'Learners are not registered here.',
  }),
  'ApprovalStatus.value': choice('status of the approval', {
    'not-started': 'Not started.',
    submitted: 'Submitted.',
    approved: 'Approved.',
    refused: 'Refused.',
  }),

  'Relation.relations': choice('relation', {
    source: 'Courses of the programme are taken from it.',
    overlap: 'Its content overlaps.',
    pathway: 'The programme leads into it.',
    alternative: 'It is another way to the same end.',
  }),
}
