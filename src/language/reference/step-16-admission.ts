import { type Entries, entry } from './entry.ts'

/** Step 16: set up an admission framework. */
export const admission = {
  Admission: entry(
    'Who is admitted, by which procedure and when, and where the learners are enrolled.',
    `
      admission {
        route Degree "Bachelor’s degree" {
          kind degree
          level EQF 6
          language en B2
          for InService
        }
        places 60
        committee Admitters
        cohort Autumn2026 "Autumn 2026" {
          application from 2026-03-01 to 2026-04-30
          meeting 2026-05-15
          registration 2026-08-01
          start 2026-09-01
        }
        enrolment at Helsinki {
          status main
          rights "Library and all tools"
          collects Standard
        }
      }
    `,
  ),
  Route: entry(
    'A way in; every target group has one, and one does without a degree (16.1).',
    `
      route Practice "Work experience" {
        kind work-experience
        level EQF 5
        field ISCED 0521
        experience 3 years "Work on sustainability"
        language en B2
        digital-means "A computer with a camera"
        for InService
        proof "Curriculum vitae and a letter of the employer"
      }
    `,
  ),
  RouteKind: entry('What the route rests on (16.1).', 'kind work-experience'),
  RequiredLanguages: entry('The languages asked for, and how well (16.1).', 'language en B2 (speaking C1)'),
  DigitalMeans: entry('The digital means that a learner needs (16.1).', 'digital-means "A computer with a camera"'),
  RouteLearners: entry('The target groups for whom the route is made (16.1).', 'for InService'),
  Proof: entry('How it is proved (16.1).', 'proof "Curriculum vitae and a letter of the employer"'),
  Preparatory: entry('A preparatory course or unit (16.1).', 'preparatory "Open course on academic writing"'),
  Places: entry('How many learners can be admitted, to the programme or to a cohort (16.1).', 'places 60'),
  ReservedPlaces: entry('Places kept for the learners of a partner or a stakeholder.', 'reserved 10 for Helsinki, Bologna'),
  SelectionCriterion: entry(
    'A criterion of the selection and its weight; the weights make 100 % (16.2).',
    'criterion "Motivation" weight 40 %',
  ),
  ProcedureStep: entry(
    'A step of the procedure, in order, and who takes it (16.2).',
    'step "Check of the documents" by Helsinki',
  ),
  AdmissionCommittee: entry('The admission committee of the team (4.2, 16.2).', 'committee Admitters'),
  Cohort: entry(
    'The dates of one intake, each after the one before: application, meeting, registration, start (16.2).',
    `
      cohort Autumn2026 "Autumn 2026" {
        application from 2026-03-01 to 2026-04-30 "First round"
        meeting 2026-05-15
        registration 2026-08-01
        start 2026-09-01
        places 30
      }
    `,
  ),
  ApplicationRound: entry('A round of application (16.2).', 'application from 2026-03-01 to 2026-04-30 "First round"'),
  CommitteeMeeting: entry('When the committee meets (16.2).', 'meeting 2026-05-15'),
  RegistrationDate: entry('When those admitted register (16.2).', 'registration 2026-08-01'),
  StartDate: entry('When the learners start (16.2).', 'start 2026-09-01'),
  Complaints: entry('How one can complain about a decision (16.2).', 'complaints "To the committee, within 14 days"'),
  AdmissionAccommodation: entry(
    'What is arranged for applicants with special needs (16.2).',
    'accommodation "Interview by telephone"',
  ),
  AdmissionPublished: entry(
    'Where the criteria and the procedure are published (16.2).',
    'published at "https://www.example.org/admission"',
  ),
  CredentialEvaluation: entry(
    'Which partner evaluates foreign qualifications, how, and with which centre (16.3).',
    'credential-evaluation by Helsinki "Doubtful cases only" with "National ENIC-NARIC office"',
  ),
  PriorLearningRecognition: entry(
    'How prior learning is recognised, and for how many credits at most (16.3).',
    'prior-learning "Portfolio and interview" up-to 3 ECTS',
  ),
  Enrolment: entry(
    'A partner at which the learners are enrolled, with which status and rights, and which fees it collects (16.4).',
    `
      enrolment at Bologna {
        status guest
        rights "Library and learning platform"
        collects Standard
      }
    `,
  ),
  EnrolmentStatus: entry('As what the learners are enrolled there (16.4).', 'status main'),
  Rights: entry('What the enrolment entitles them to (16.4).', 'rights "Library and learning platform"'),
  CollectsFee: entry('The fees that this partner collects (16.4).', 'collects Standard'),
} satisfies Entries
