import { type Entries, entry } from './entry.ts'

/** Step 9: set up the educational and technological ecosystem. */
export const ecosystem = {
  Ecosystem: entry(
    'The platform and the tools, the services for learners, the training of staff, and the data.',
    `
      ecosystem {
        platform Moodle "Moodle of Helsinki" {
          hosted by Helsinki
          access for-all
          delivers online, blended
        }
        learner-service "Study counselling" by Helsinki, Bologna
        controller Helsinki
        retention "Learning records" for 10 years
      }
    `,
  ),
  Tool: entry(
    'The common platform (9.1), or a tool (9.2). Activities of courses refer to it.',
    `
      tool Zoom "Zoom" {
        hosted by Helsinki
        access for-all
        supported by Helsinki
        purpose "Live seminars", "Tutoring"
        criterion accessibility good "Captions, keyboard control"
        criterion privacy fair
        delivers online
      }
    `,
  ),
  ToolHost: entry('The institution or organisation that runs it (9.1).', 'hosted by Helsinki'),
  ToolAccess: entry('Whose learners have access: those of all partners, or of some (9.1).', 'access for Helsinki, Bologna'),
  SingleSignOn: entry('How learners log in with the account of their own university (9.1).', 'single-sign-on "eduGAIN"'),
  ToolSupport: entry('Who helps when it does not work (9.1).', 'supported by Helsinki'),
  ToolPurpose: entry('What it is used for (9.2).', 'purpose "Live seminars", "Tutoring"'),
  ToolModes: entry('The modes of delivery that it makes possible (7.4).', 'delivers online, blended'),
  ToolJudgement: entry('How the tool does by one criterion (9.2).', 'criterion accessibility good "WCAG 2.2 AA"'),
  LearnerService: entry(
    'A service for learners, and the partners that offer it (9.3).',
    'learner-service "Study counselling" by Helsinki, Bologna',
  ),
  Community: entry('How the learners become a community (9.3).', 'community "Forum and alumni group"'),
  StaffTraining: entry(
    'Training of staff, by which partners and when (9.3).',
    'staff-training "Teaching online" by Helsinki, Bologna on 2026-08-20',
  ),
  DataController: entry(
    'The partners that answer for the learners’ data (9.4).',
    'controller Helsinki, Bologna "Joint controllers"',
  ),
  DataFlow: entry('Which data pass from whom to whom (9.4).', 'data-flow "Results" from Bologna to Helsinki'),
  DataRetention: entry('Which data are kept for how long (9.4).', 'retention "Learning records" for 10 years'),
} satisfies Entries
