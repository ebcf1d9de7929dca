import { type Entries, entry } from './entry.ts'

/** Step 15: set up joint examination regulations. */
export const examination = {
  Examination: entry(
    'The joint regulations: methods, resits, appeals, the joint grading scale, and the conditions of the award. The assessments stand with their courses.',
    `
      examination {
        method "Written work and oral presentations"
        committee Examiners
        resits 2
        grading {
          scale "Joint scale" from 0 to 5 pass 1 of Helsinki
          referencing criterion
        }
        final-grade weighted-mean
        award when 10 ECTS "All compulsory courses passed"
        award decided by Examiners
      }
    `,
  ),
  ExaminationMethod: entry('A method common to the partners (15.1).', 'method "Written work and oral presentations"'),
  ExaminationCommittee: entry('The examination committee of the team (4.2, 15.1).', 'committee Examiners'),
  ResitRule: entry('How often an assessment can be taken again (15.1).', 'resits 2 "Once within the same edition"'),
  Appeals: entry(
    'How a learner can appeal against a result (15.1).',
    'appeals "To the partner that gave the course, within 14 days"',
  ),
  Fraud: entry('What counts as fraud, and what follows (15.1).', 'fraud "By the rules of the partner that gives the course"'),
  Accommodation: entry('What is arranged for learners with special needs (15.1).', 'accommodation "More time, on a certificate"'),
  Proctoring: entry('How examinations are supervised at a distance (15.1).', 'proctoring "Live, by staff of the partner"'),
  Grading: entry(
    'The joint scale and how the scales of the partners are turned into it (15.2).',
    `
      grading {
        scale "Joint scale" from 0 to 5 pass 1 of Helsinki
        conversion of Bologna "Out of thirty" {
          grade "30" counts 5 pass
          grade "18" counts 1 pass
          grade "17" counts 0 fail
        }
        referencing criterion
      }
    `,
  ),
  JointScale: entry(
    'The common scale, from the worst to the best grade, with the lowest pass, and the partner whose scale it is (15.2).',
    'scale "Joint scale" from 0 to 5 pass 1 of Helsinki',
  ),
  ScaleConversion: entry(
    'How the grades of a partner are turned into the joint scale; one for each partner with another scale (15.2).',
    `
      conversion of Bologna "Out of thirty" {
        grade "30" counts 5 pass
        grade "18" counts 1 pass
        grade "17" counts 0 fail
      }
    `,
  ),
  GradeRow: entry(
    'A grade of the partner, what it counts in the joint scale, and whether it passes (15.2).',
    'grade "18" counts 1 pass',
  ),
  Referencing: entry(
    'Whether grades are given by criteria, as is expected, or by comparison with others (15.2).',
    'referencing criterion',
  ),
  FinalGrade: entry('How the final grade is reckoned (15.2).', 'final-grade weighted-mean "Rounded to a whole grade"'),
  KeepsExams: entry(
    'How long examinations are kept, at which partner, and where (15.2).',
    'keeps examinations for 2 years at Helsinki "Archive of the faculty"',
  ),
  CreditCondition: entry('When credits are given (15.3).', 'credits when "All assessments of the course are passed"'),
  AwardCondition: entry(
    'When the award is given: the credits needed, and what else (15.3).',
    'award when 10 ECTS "All compulsory courses passed"',
  ),
  Compensation: entry(
    'Whether a better result can make up for a worse one (15.3).',
    'compensation "Within a course, above 40 %"',
  ),
  AwardDecision: entry('The committee that decides on the award (15.3).', 'award decided by Examiners'),
  ResultValidity: entry('How long results are valid (15.3).', 'results valid 5 years'),
  ModularAward: entry(
    'When a sub-award of the curriculum is given (15.3).',
    'modular Foundations when "Both courses are passed"',
  ),
} satisfies Entries
