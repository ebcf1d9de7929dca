import { type Entries, entry } from './entry.ts'

/** Step 10: set up a sustainability framework. */
export const sustainability = {
  Sustainability: entry(
    'How the programme is to last: milestones, reviews by the partners, the annual evaluation, the financial forecast.',
    `
      sustainability {
        milestone Learners2029 "Learners per edition" {
          subject students
          baseline 20 learners
          target 60 learners
          due 2029
        }
        review by Bologna every 2 years
        evaluation every 12 months
        forecast 2027 {
          income 54000 EUR
          cost 50000 EUR
        }
      }
    `,
  ),
  Milestone: entry(
    'What is to be reached, from where, by when, and who answers for it (10.1).',
    `
      milestone Learners2029 "Learners per edition" {
        subject students
        baseline 20 learners
        target 60 learners
        due 2029
        responsible Helsinki
        serves Flexible
      }
    `,
  ),
  MilestoneSubject: entry('What the milestone is about (10.1).', 'subject students'),
  Baseline: entry('The figure at the start (10.1).', 'baseline 20 learners'),
  Target: entry('The figure to be reached (10.1).', 'target 60 learners'),
  QualitativeTarget: entry(
    'What is to be reached, where it is no figure (10.1).',
    'aims at "Employers send their staff on their own accord"',
  ),
  PartnerReview: entry(
    'How often a partner examines whether the programme still fits it; one for each partner (10.2).',
    `
      review by Bologna every 2 years {
        subjects objectives, structure, principles, qualification
        last 2026-01 result "Fits the new strategy"
      }
    `,
  ),
  ReviewSubjects: entry('What is examined (10.2).', 'subjects objectives, structure, principles, qualification'),
  LastReview: entry('When it was last examined, and with which result (10.2).', 'last 2026-01 result "Fits the new strategy"'),
  AnnualEvaluation: entry(
    'The evaluation of the whole, at least yearly, with its plan of improvement (10.3).',
    `
      evaluation every 12 months {
        dates 2027-10, 2028-10
        dimension workload "By hours reported each week"
        instrument E-xcellence
        action "Shorten the second course" by Bologna until 2027-12 status open
      }
    `,
  ),
  EvaluationDates: entry('When it is evaluated (10.3).', 'dates 2027-10, 2028-10'),
  Dimension: entry('A dimension that is evaluated, and how (10.3).', 'dimension workload "By hours reported each week"'),
  EvaluationInstrument: entry('An instrument of the evaluation (10.3).', 'instrument survey'),
  ImprovementAction: entry(
    'An action that follows from an evaluation: by whom, until when, how far it is (10.3, 14.4).',
    'action "Shorten the second course" by Bologna until 2027-12 status open',
  ),
  Forecast: entry(
    'A year of the financial plan in the medium and long term (10.4).',
    `
      forecast 2027 {
        income 54000 EUR "Fees of 120 learners"
        cost 50000 EUR
        assumption "Two editions a year"
      }
    `,
  ),
  ForecastIncome: entry('Income of the year (10.4).', 'income 54000 EUR "Fees of 120 learners"'),
  ForecastCost: entry('Cost of the year (10.4).', 'cost 50000 EUR'),
  Assumption: entry('What the figures rest on (10.4).', 'assumption "Two editions a year"'),
  ThirdMission: entry(
    'How the programme contributes to the policy of a partner on continuing education; one for each partner (10.5).',
    'third-mission of Helsinki "First joint offer of the open university"',
  ),
  Dissemination: entry('How the results are made known (10.5).', 'dissemination "Report at the annual conference"'),
} satisfies Entries
