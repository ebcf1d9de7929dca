import { type Choice, choice } from './choice.ts'
import { agreementMatters, answer } from './choice-lists.ts'

/** What steps 10 to 16 and the languages choose from, as `Type.property`. */
export const choicesOfPlans: Readonly<Record<string, Choice>> = {
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
