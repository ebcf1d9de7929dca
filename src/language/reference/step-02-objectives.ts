import { type Entries, entry } from './entry.ts'

/** Step 2: define the macro-objectives. */
export const objectives = {
  Objectives: entry(
    'The macro-objectives of the programme, linked to the strategies of the partners.',
    `
      objectives {
        objective Flexible "Reconcile further study with work and family" {
          topic life-and-work
          follows strategy of Helsinki "Goal 4: lifelong learning"
          constraint time 6 h per week
          leads to workload "No week above six hours"
        }
      }
    `,
  ),
  Objective: entry(
    'One macro-objective, taken up later by an outcome, a selling point or a milestone.',
    `
      objective Employers "Build the programme with employers" {
        topic cooperation
        sector "Public administration"
        with Sitra
        purpose "Cases from practice in every course"
        indicator "Employers in the advisory board" target 5 employers
      }
    `,
  ),
  ObjectiveTopic: entry('What the objective is about (2.1 to 2.5).', 'topic life-and-work'),
  StrategyReference: entry(
    'The institutional strategy from which the objective follows, with the passage; the strategy of every partner is used at least once.',
    'follows strategy of Helsinki "Goal 4: lifelong learning"',
  ),
  ObjectiveIndicator: entry(
    'How one sees that the objective is reached, and the figure aimed at.',
    'indicator "Learners who finish in time" target 80 %',
  ),
  LearnerConstraint: entry(
    'What the lives and the work of the learners allow: a time budget, or a constraint of another kind in words (2.1).',
    'constraint work "Shifts that change from week to week"',
  ),
  DesignConsequence: entry(
    'What follows for the design of the programme (2.1).',
    'leads to flexibility "Recordings of every live session"',
  ),
  Sector: entry('A sector with which the partners cooperate (2.2).', 'sector "Public administration"'),
  WithOrganisations: entry('The stakeholders or institutions with which they cooperate (2.2).', 'with Sitra'),
  PartnerStrength: entry(
    'Which strength of which partner makes the programme better; one for each partner (2.3).',
    'strength of Bologna "Research group on food systems"',
  ),
  InternationalFeature: entry(
    'What makes the programme attractive internationally (2.4).',
    'feature "Joint seminars with five cities"',
  ),
  Comparison: entry(
    'Another offer, and how this programme differs from it (2.4).',
    'compared with "Online courses on climate policy" differs by "Assessed, with credits, and across disciplines"',
  ),
  MoocUse: entry('How massive open online courses are used (2.5).', 'moocs "The first course is open to everyone as a preview"'),
} satisfies Entries
