/**
 * The words that a statement can choose from, each with what it means to a reader.
 *
 * The grammar reads such a word as a plain word; this table says which ones there are. Completion, hover, the language
 * reference and the check of unknown words all read it, so that a value is added in one line.
 */

/** The words that one property of one kind of statement can have. */
export interface Choice {
  /** What is chosen, to stand after "no" or "a": "kind of outcome". */
  readonly title: string
  /** Each word with its meaning. */
  readonly words: Readonly<Record<string, string>>
}

const choice = (title: string, words: Record<string, string>): Choice => ({ title, words })

/** The four stages of a programme, from the first idea to the first learners. */
export const stages = choice('stage', {
  exploring: 'The partners explore whether to make the programme; nothing is settled.',
  designing: 'The partners design the programme; gaps are expected.',
  agreed: 'The partners have agreed; what is missing now is an error.',
  running: 'Learners are enrolled.',
})

const answer = choice('answer', { yes: 'Yes.', no: 'No.', unclear: 'Not known, or disputed.' })

const phases = choice('phase', {
  design: 'Design of the programme.',
  development: 'Development of the courses and their material.',
  implementation: 'Running the programme, with its evaluation.',
})

const recognitionStatus = choice('status of the recognition', {
  planned: 'Intended, nobody has been approached.',
  approached: 'Those concerned have been approached.',
  applied: 'An application is with them.',
  granted: 'Granted.',
  refused: 'Refused.',
})

const deliveryModes = choice('mode of delivery', {
  online: 'All of it online.',
  blended: 'A deliberate integration of online and face-to-face activities.',
  hybrid: 'Learners on site and online at the same time.',
  'face-to-face': 'All of it on site.',
  'work-based': 'At the place of work.',
})

/** The seventeen sections of a programme, by keyword, in the order of the guidelines. */
export const sections: Readonly<Record<string, string>> = {
  alignment: 'Step 1: align with European and national developments.',
  objectives: 'Step 2: define the macro-objectives.',
  partnership: 'Step 3: build the partnership.',
  team: 'Step 4: compose the programme team.',
  support: 'Step 5: ensure cross-institutional support.',
  vision: 'Step 6: share a joint vision.',
  curriculum: 'Step 7: design the curriculum.',
  qualification: 'Step 8: agree on a qualification.',
  ecosystem: 'Step 9: set up the educational and technological ecosystem.',
  sustainability: 'Step 10: set up a sustainability framework.',
  agreement: 'Step 11: conclude the consortium agreement.',
  recruitment: 'Step 12: make a student recruitment plan.',
  business: 'Step 13: make a business plan.',
  quality: 'Step 14: agree on a joint quality assurance scheme.',
  examination: 'Step 15: set up joint examination regulations.',
  admission: 'Step 16: set up an admission framework.',
  languages: 'The language policy.',
}

/** The thirteen matters of the guidelines (step 11) and the five of the European Approach, standard 1.3. */
export const agreementMatters = choice('matter of the agreement', {
  composition: 'Composition of the partnership.',
  team: 'Role of the programme team.',
  objectives: 'Objectives of the programme.',
  structure: 'Main structure of the programme.',
  principles: 'Pedagogical principles.',
  delivery: 'Way of delivery.',
  mobility: 'Mobility agreements.',
  qualification: 'The qualification that is awarded.',
  languages: 'Language policy.',
  admission: 'Admission.',
  examinations: 'Examinations.',
  quality: 'Quality assurance.',
  finance: 'Financial management.',
  denomination: 'Denomination of the award (European Approach).',
  coordination: 'Coordination and responsibilities of the partners, with the sharing of costs and income (European Approach).',
  selection: 'Admission and selection procedures (European Approach).',
  'mobility-of-people': 'Mobility of students and teachers (European Approach).',
  'award-procedures': 'Examination and assessment methods, recognition of credits, procedures of the award (European Approach).',
})

/** The eleven mandatory and five optional elements of Annex I of the Council Recommendation of 16 June 2022. */
export const supplementElements = choice('element of the supplement', {
  learner: 'Identification of the learner (filled when issued).',
  title: 'Title of the micro-credential.',
  country: 'Country or region of the issuer.',
  'awarding-body': 'Awarding body.',
  date: 'Date of issuing (filled when issued).',
  outcomes: 'Learning outcomes.',
  workload: 'Notional workload, in ECTS wherever possible.',
  level: 'Level and cycle (EQF, QF-EHEA).',
  assessment: 'Type of assessment.',
  participation: 'Form of participation.',
  quality: 'Type of quality assurance.',
  prerequisites: 'Prerequisites to enrol (optional).',
  supervision: 'Supervision and identity verification during assessment (optional).',
  grade: 'Grade achieved (optional; filled when issued).',
  stackability: 'Integration and stackability (optional).',
  further: 'Further information (optional).',
})

/** What a learner does in the hours of a course; the types of the European Learning Model stand in `learning-model.ts`. */
export const activityKinds = choice('learning activity', {
  lectures: 'Lectures.',
  seminars: 'Seminars and workshops.',
  'e-learning': 'Guided online work.',
  'self-study': 'Study on one’s own.',
  'group-work': 'Work in groups of learners.',
  tutoring: 'Tutoring and guidance.',
  lab: 'Laboratory, simulation, practice.',
  fieldwork: 'Fieldwork and excursions.',
  project: 'Project work.',
  research: 'Research.',
  internship: 'Internship with a third party.',
  'work-experience': 'Work at one’s own place of work.',
  assessment: 'Preparing for and taking assessments.',
})

/** How something is assessed; the types of the European Learning Model stand in `learning-model.ts`. */
export const assessmentKinds = choice('kind of assessment', {
  'written-examination': 'Written examination.',
  'oral-examination': 'Oral examination.',
  assignment: 'Marked assignment.',
  essay: 'Essay (a marked assignment).',
  quiz: 'Quiz.',
  project: 'Project work.',
  portfolio: 'Portfolio.',
  presentation: 'Presentation (a practical assessment).',
  practical: 'Practical assessment.',
  artefact: 'Assessment of an artefact.',
  'group-performance': 'Group performance.',
  'peer-assessment': 'Peer assessment.',
  'peer-review': 'Peer review.',
  continuous: 'Continuous evaluation.',
  'problem-based': 'Problem-based learning.',
  attendance: 'Level of attendance.',
})

/** The levels of the revised taxonomy of educational objectives (Anderson and Krathwohl), from the lowest. */
export const taxonomyLevels = choice('level of the taxonomy', {
  remember: 'Remember: recall facts and terms.',
  understand: 'Understand: explain in one’s own words.',
  apply: 'Apply: use in a new situation.',
  analyse: 'Analyse: take apart and relate.',
  evaluate: 'Evaluate: judge by criteria.',
  create: 'Create: put together something new.',
})

/** Profiles whose limits the tool knows. */
export const profiles = choice('profile', {
  'joint-programme': 'A joint micro-credential programme as the EADTU guidelines mean it.',
  'short-learning-programme': 'EADTU short learning programme: 5 to 30 ECTS, EQF 5 to 8.',
  'common-microcredential-framework': 'Common Microcredential Framework: 100 to 150 h, 4 to 6 ECTS, EQF 6 to 7 (or 4 to 5).',
})

/** Every property that chooses from words, as `Type.property`. */
export const choices: Readonly<Record<string, Choice>> = {
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

  'OutcomeKind.value': choice('kind of outcome', {
    knowledge: 'Knowledge.',
    skill: 'Skill.',
    responsibility: 'Responsibility and autonomy.',
  }),
  'TaxonomyLevel.value': taxonomyLevels,
  'Origin.value': choice('origin of a course', {
    existing: 'An existing course of a partner, as it is.',
    adapted: 'An existing course, adapted.',
    joint: 'Designed jointly for this programme.',
    new: 'New, designed by one partner.',
  }),
  'LoadItem.activity': activityKinds,
  'ActivityKind.value': activityKinds,
  'Interaction.values': choice('interaction', {
    'learner-teacher': 'Between learners and teachers.',
    'learner-learner': 'Between learners.',
    'learner-content': 'Between the learner and the content.',
    feedback: 'Feedback on the learner’s work.',
  }),
  'Timing.value': choice('timing', {
    synchronous: 'At the same time.',
    asynchronous: 'Each at their own time.',
  }),
  'AssessmentKind.value': assessmentKinds,
  'AssessmentFunction.value': choice('function of an assessment', {
    formative: 'For learning; carries no weight.',
    summative: 'For credits.',
  }),
  'Delivery.mode': deliveryModes,
  'DeliveryShare.kind': choice('share of delivery', {
    online: 'Online.',
    'on-site': 'On site.',
    synchronous: 'At the same time.',
    asynchronous: 'Each at their own time.',
  }),
  'Flexibility.aspect': choice('aspect of flexibility', {
    pace: 'Pace.',
    time: 'Time of study.',
    place: 'Place.',
    order: 'Order of the courses.',
    electives: 'Choice of courses.',
    entry: 'Moments of entry.',
    interruption: 'Interruption.',
    exit: 'Exit with a part of the award.',
  }),
  'Experience.aspect': choice('aspect of the learner’s experience', {
    'learner-teacher': 'Interaction with teachers.',
    'learner-learner': 'Interaction with other learners.',
    'learner-content': 'Interaction with the content.',
    community: 'Learning community.',
    guidance: 'Guidance.',
    feedback: 'Feedback.',
    'self-regulation': 'Self-regulation.',
  }),
  'Inclusion.aspect': choice('aspect of inclusion', {
    access: 'Access to the programme.',
    costs: 'Costs.',
    disability: 'Disability.',
    language: 'Language.',
    'digital-means': 'Digital means.',
    'caring-and-work': 'Caring duties and work.',
  }),
  'MobilityScheme.value': choice('scheme of mobility', {
    'within-course': 'Within a course.',
    exchange: 'Exchange.',
    window: 'Mobility window.',
    embedded: 'Embedded in the joint programme.',
  }),
  'MobilityMode.value': choice('mode of mobility', {
    physical: 'Physical.',
    digital: 'Digital.',
    blended: 'Blended.',
  }),
  'MobilityFor.values': choice('group of travellers', { students: 'Students.', staff: 'Staff.' }),
  'MobilityObligation.value': choice('participation', {
    compulsory: 'Every learner takes part.',
    optional: 'Learners may take part.',
  }),

  'AwardType.value': choice('type of award', {
    undergraduate: 'Undergraduate certificate.',
    postgraduate: 'Postgraduate certificate.',
    'continuing-education': 'Certificate of continuing education.',
    expert: 'Expert certificate.',
    specialisation: 'Specialisation.',
    'focus-diploma': 'Focus diploma.',
    micromaster: 'MicroMaster.',
    'micro-credential': 'Micro-credential.',
  }),
  'AwardJustification.head': choice('head of the justification', {
    content: 'Content.',
    level: 'Level.',
    volume: 'Volume.',
    stackability: 'Stackability.',
  }),
  'AwardForm.value': choice('form of the award', {
    joint: 'One document of all awarding partners.',
    'on-behalf': 'One partner awards on behalf of all.',
    double: 'Two separate documents.',
    multiple: 'Several separate documents.',
    single: 'The award of one partner alone.',
  }),
  'SupplementElements.elements': supplementElements,
  'SupplementText.element': supplementElements,
  'SupplementFormat.values': choice('format of the credential', {
    'european-learning-model': 'European Learning Model, for Europass.',
    'open-badges': 'Open Badges 3.0.',
    pdf: 'A document that is signed electronically.',
    paper: 'Paper.',
  }),
  'RecognitionKind.value': choice('kind of professional recognition', {
    credits: 'Credits of professional development.',
    accreditation: 'Accreditation by a professional body.',
    licence: 'A licence to practise.',
  }),
  'RecognitionStatus.value': recognitionStatus,

  'ToolModes.modes': deliveryModes,
  'ToolJudgement.criterion': choice('criterion for tools', {
    functionality: 'Functionality.',
    accessibility: 'Accessibility.',
    technical: 'Technical requirements.',
    mobile: 'Use on mobile devices.',
    privacy: 'Privacy, data and rights.',
    social: 'Social presence.',
    teaching: 'Teaching presence.',
    cognitive: 'Cognitive presence.',
  }),
  'ToolJudgement.judgement': choice('judgement', {
    good: 'Meets the criterion.',
    fair: 'Meets it in part.',
    poor: 'Does not meet it.',
  }),

  'MilestoneSubject.value': choice('subject of a milestone', {
    students: 'Attracting national and international students.',
    income: 'Income.',
    success: 'Progress and success.',
    'third-universities': 'Learning agreements with third universities.',
    stakeholders: 'Collaboration with stakeholders.',
    other: 'Another subject.',
  }),
  'ReviewSubjects.values': choice('subject of a review', {
    objectives: 'Objectives.',
    structure: 'Main structure.',
    principles: 'Pedagogical principles.',
    qualification: 'Qualification.',
  }),
  'Dimension.value': choice('dimension of the evaluation', {
    coherence: 'Relevance, sequence and coherence.',
    media: 'Media and tools.',
    infrastructure: 'Infrastructure and platform.',
    interaction: 'Interaction, communities, forums.',
    workload: 'Experience and workload.',
    flexibility: 'Flexibility.',
    inclusiveness: 'Inclusiveness.',
  }),
  'EvaluationInstrument.value': choice('instrument of evaluation', {
    'E-xcellence': 'E-xcellence: 35 benchmarks in six sections.',
    EMBED: 'European maturity model for blended education.',
    survey: 'Survey of learners or alumni.',
    'peer-review': 'Peer review.',
    other: 'Another instrument.',
  }),
  'Instrument.value': choice('instrument of quality', {
    'E-xcellence': 'E-xcellence: 35 benchmarks in six sections.',
    EMBED: 'European maturity model for blended education.',
    other: 'Another instrument.',
  }),
  'ImprovementAction.status': choice('status of an action', {
    open: 'Not begun.',
    begun: 'Being done.',
    done: 'Done.',
    dropped: 'Given up.',
  }),

  'Matter.subject': agreementMatters,

  'RecruitingArea.values': choice('recruiting area', {
    national: 'The partners’ own countries, each for itself.',
    european: 'Europe.',
    global: 'The world.',
  }),
  'WebsiteItems.items': choice('item of the website', {
    objectives: 'Objectives and profile.',
    courses: 'Descriptions of the courses.',
    testimonials: 'Testimonials.',
    'student-profile': 'Profile of the students.',
    'admission-criteria': 'Admission criteria.',
    partners: 'Partners.',
    awards: 'Awards.',
    'registration-procedure': 'Registration procedure.',
  }),
  'CampaignSegment.value': choice('segment', {
    companies: 'Companies.',
    sectors: 'Business sectors.',
    associations: 'Professional associations.',
    alliances: 'Alliances and networks.',
    individuals: 'Individuals.',
  }),
  'CampaignChannels.values': choice('channel', {
    mailing: 'Mailings.',
    'social-media': 'Social media.',
    conferences: 'Conferences.',
    fairs: 'Fairs.',
    press: 'Press.',
    partners: 'The channels of partners and stakeholders.',
    portals: 'Portals.',
  }),
  'WindowParties.values': choice('party of the learning agreement', {
    partnership: 'The partnership.',
    'home-university': 'The home university.',
    student: 'The student.',
  }),

  'NationalFunding.answer': answer,
  'FundingKind.value': choice('kind of funding', {
    structural: 'Structural: regular and lasting.',
    project: 'Money of a project, for its time.',
  }),
  'FeeCategory.value': choice('category of payers', {
    individual: 'Individuals.',
    collective: 'Groups of learners of one employer.',
    member: 'Learners of the partners or their networks.',
    'non-member': 'Learners from outside.',
    reduced: 'Learners with a reduced fee.',
    course: 'Learners who take one course only.',
    assessment: 'Learners who pay for the assessment only.',
  }),
  'AllocationStream.kind': choice('stream of income', {
    fees: 'Fees.',
    'public-funding': 'Public funding.',
    contributions: 'Contributions of stakeholders.',
    'all-income': 'All income together.',
  }),
  'AllocationRule.value': choice('rule of allocation', {
    'per-credit': 'By credits delivered.',
    'per-learner': 'By learners.',
    'per-effort': 'By effort.',
    fixed: 'Fixed shares.',
  }),
  'CostLine.kind': choice('kind of cost', {
    development: 'Development of courses.',
    delivery: 'Teaching.',
    platform: 'Platform and tools.',
    support: 'Support of learners and staff.',
    examination: 'Examination.',
    marketing: 'Marketing and recruitment.',
    quality: 'Quality assurance.',
    coordination: 'Coordination.',
    scholarships: 'Scholarships.',
  }),

  'QualityResponsibility.level': choice('level of responsibility', {
    staff: 'Staff answer for content and level.',
    partner: 'Each partner answers for its courses.',
    board: 'The board of the team bundles and discusses.',
  }),
  'IndicatorCriterion.value': choice('criterion of quality', {
    progress: 'Progress and success.',
    results: 'Results against the outcomes set beforehand.',
    satisfaction: 'Experience and satisfaction.',
    content: 'Content and level.',
    analytics: 'Learning analytics.',
  }),
  'StandardEvidence.source': choice('set of standards', {
    ESG: 'Standards and Guidelines for Quality Assurance in the EHEA, part 1: standards 1.1 to 1.10.',
    'e-learning': 'ENQA considerations for e-learning provision, by the same numbers.',
  }),
  'AccreditationNeed.answer': answer,
  'Procedure.value': choice('procedure', {
    'european-approach': 'European Approach for Quality Assurance of Joint Programmes.',
    national: 'The national procedure.',
    institutional: 'The institution accredits itself.',
    professional: 'By a professional body.',
  }),
  'AccreditationStatus.value': choice('status of the accreditation', {
    'not-started': 'Not started.',
    preparing: 'The dossier is being written.',
    submitted: 'Submitted.',
    granted: 'Granted.',
    refused: 'Refused.',
  }),

  'Referencing.value': choice('kind of grading', {
    criterion: 'By criteria.',
    norm: 'By comparison with the other learners.',
  }),
  'FinalGrade.rule': choice('rule for the final grade', {
    'weighted-mean': 'The mean of the courses, weighted by their credits.',
    mean: 'The mean of the courses.',
    'best-of': 'The best results.',
    'pass-fail': 'Pass or fail.',
  }),

  'RouteKind.value': choice('route of admission', {
    degree: 'A degree.',
    'work-experience': 'Work experience.',
    'prior-learning': 'Recognition of prior learning.',
    certificate: 'A professional certificate.',
    membership: 'Membership of a partner or network.',
    open: 'Open to all.',
  }),
  'EnrolmentStatus.value': choice('status of enrolment', {
    main: 'Main registration.',
    subsidiary: 'Subsidiary registration.',
    guest: 'Guest.',
  }),
  'LanguageSkill.skill': choice('language skill', {
    listening: 'Listening.',
    reading: 'Reading.',
    speaking: 'Speaking.',
    writing: 'Writing.',
  }),
}
