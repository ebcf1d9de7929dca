import { type Entries, entry } from './entry.ts'

/** Step 5: ensure cross-institutional support. */
export const support = {
  Support: entry(
    'The services of the partners that carry the programme, the approvals it needs, and the contracts it rests on.',
    `
      support {
        service teaching-support of Helsinki {
          unit "Centre for university teaching"
          first-contact 2025-10-01
          phases design, development
          supports Intro, Moodle
        }
        approval of Helsinki {
          body "Faculty council"
          status submitted as-of 2026-03-01
        }
      }
    `,
  ),
  Service: entry(
    'A service of a partner and what it does for the programme (5.1 to 5.7).',
    `
      service student-administration of Bologna {
        unit "Student office"
        contact "students@example.org"
        contribution "Registers the learners of its own courses"
        registration subsidiary
        record-flow "Results go to Helsinki after each course"
        archive "Register of Bologna" for 10 years
      }
    `,
  ),
  ServiceUnit: entry('The unit that gives the service.', 'unit "Centre for university teaching"'),
  Contribution: entry('What it contributes.', 'contribution "Storyboards and accessibility checks"'),
  FirstContact: entry('When the unit was first spoken to: not after the design has begun.', 'first-contact 2025-10-01'),
  ServicePhases: entry('The phases in which it helps.', 'phases design, development'),
  Supports: entry('The courses, platforms and tools that it supports (5.2, 5.4).', 'supports Intro, Moodle'),
  MobilitySupport: entry(
    'How it supports the mobility of staff and students (5.3).',
    'mobility-support "Housing for the residential week"',
  ),
  LegalReview: entry(
    'Which matters were reviewed, when and by whom (5.5).',
    'reviewed agreement, data-protection on 2026-04-15 by "Legal office"',
  ),
  Registration: entry(
    'Whether the learners have their main registration at this partner (5.6).',
    'registration main "For the whole programme"',
  ),
  RecordFlow: entry(
    'How results and records pass between the partners (5.6).',
    'record-flow "Results go to Helsinki after each course"',
  ),
  Archive: entry(
    'Who keeps the records, and for how long (5.6).',
    'archive "Register of the University of Helsinki" for 40 years',
  ),
  Approval: entry(
    'How an awarding partner approves the programme, up to its publication in the programme guide (5.1).',
    `
      approval of Helsinki {
        body "Faculty council"
        step "Statement of the teaching committee" on 2026-02-10
        step "Decision of the council" on 2026-03-24
        status approved as-of 2026-03-24
        published in "Programme guide 2026" on 2026-06-01
      }
    `,
  ),
  ApprovalBody: entry('The body that decides (5.1).', 'body "Faculty council"'),
  ApprovalStep: entry(
    'A step of the approval, in order, and when it was or will be taken (5.1).',
    'step "Decision of the council" on 2026-03-24',
  ),
  ApprovalStatus: entry('How far the approval is (5.1).', 'status submitted as-of 2026-03-01'),
  Publication: entry(
    'Where and when the programme is published; not before it is approved (5.1).',
    'published in "Programme guide 2026" on 2026-06-01',
  ),
  Contract: entry(
    'An agreement between institutions on which mobility rests (5.3).',
    `
      contract Exchange "Inter-institutional agreement" {
        between Helsinki, Bologna
        signed 2025-12-01
        valid until 2029
        website "https://www.example.org/exchange"
      }
    `,
  ),
  ContractParties: entry('Those who conclude it.', 'between Helsinki, Bologna'),
  ContractSigned: entry('When it was signed.', 'signed 2025-12-01'),
} satisfies Entries
