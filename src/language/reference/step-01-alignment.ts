import { type Entries, entry } from './entry.ts'

/** Step 1: align with European and national developments. */
export const alignment = {
  Alignment: entry(
    'How the programme fits European and national developments. The strategies of the partners stand with their institutions.',
    `
      alignment {
        aligns ECTS "All volumes are stated in ECTS"
        national-framework FI "FiNQF" {
          status in-force as-of 2026-01
          consequence level "Higher education modules stand at level 6 or 7"
        }
        initiative ESLP "European short learning programmes" {
          uses guideline in curriculum "Volume and structure of the programme"
        }
      }
    `,
  ),
  EuropeanAlignment: entry(
    'How the programme follows the Council Recommendation on micro-credentials and the tools of the Bologna process (1.2).',
    'aligns ESG "Internal quality assurance of all partners follows part 1 of the ESG"',
  ),
  NationalFramework: entry(
    'The national framework for micro-credentials in the country of a partner; one for each country (1.3).',
    `
      national-framework IT "Quadro nazionale delle qualificazioni" {
        status draft as-of 2026-02
        consequence register "No national register yet"
        website "https://www.example.org/framework"
      }
    `,
  ),
  FrameworkStatus: entry(
    'Whether the framework is in force, and when this was last looked up (1.3).',
    'status in-force as-of 2026-01',
  ),
  Consequence: entry('What the framework means for the programme (1.3).', 'consequence funding "No state funding below 15 ECTS"'),
  Initiative: entry(
    'A European project or initiative of which the programme makes use (1.4).',
    `
      initiative ESLP "European short learning programmes" {
        uses guideline in curriculum "Volume and structure of the programme"
        website "https://www.example.org/eslp"
      }
    `,
  ),
  InitiativeUse: entry(
    'What is used of the initiative, and in which section (1.4).',
    'uses funding in business "Start-up money"',
  ),
} satisfies Entries
