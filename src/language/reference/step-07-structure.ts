import { type Entries, entry } from './entry.ts'

/** Step 7, structure: order, phases and terms, choices, groups within groups, tracks. */
export const structure = {
  Structure: entry(
    'In which order the courses come, and what the learner chooses (7.2, 7.6).',
    `
      structure {
        term Autumn "Autumn 2026" from 2026-09-01 to 2026-12-18
        first Intro in Autumn
        then choose 4 ECTS from Climate, Economy
        track Food "Food systems" {
          led by Bologna
          then FoodPolicy
        }
        then Capstone
      }
    `,
  ),
  Step: entry(
    'What comes first, what comes then, and what can come at any time: courses, groups, or assessments that are no course (7.2).',
    'then choose at-least 4 ECTS from Climate, Economy in Autumn',
  ),
  Group: entry(
    'Courses that belong together: a group, a phase, or a track of which a learner follows one. Groups can stand within groups.',
    `
      track Food "Food systems" {
        led by Bologna
        in Spring
        first FoodPolicy
        then choose 1 from FoodEconomy, FoodEthics
      }
    `,
  ),
  GroupLead: entry('The partners that lead the group, phase or track.', 'led by Bologna'),
  GroupTerm: entry('The terms in which it falls.', 'in Autumn, Spring'),
  Term: entry(
    'A term with its dates; terms respect what a course requires (7.2).',
    'term Autumn "Autumn 2026" from 2026-09-01 to 2026-12-18',
  ),
} satisfies Entries
