import { type Entries, entry } from './entry.ts'

/** The file, the programme and its head: `programme.langium`. */
export const programme = {
  SourceFile: entry(
    'A file: what it imports, and then programmes, their continuations, institutions, degrees, courses, stakeholders and tools in any order.',
    `
      import "institutions.mcp"

      programme Sustainability "Micro-credential in Sustainability" {
        stage designing
      }
    `,
  ),
  Import: entry(
    'Makes the names of another file known in this one. The path is relative to this file.',
    'import "shared/institutions.mcp"',
  ),
  Programme: entry(
    'A joint micro-credential programme: its name in the files, its title for readers, its main facts and its sections, one for each step of the guidelines.',
    `
      programme Sustainability "Micro-credential in Sustainability" fi "Kestävyyden pienosaamiskokonaisuus" {
        stage designing
        volume 10 ECTS
        level EQF 7
        field ISCED 0521
        profile short-learning-programme
      }
    `,
  ),
  Extension: entry(
    'Continues a programme in another file, so that each partner or office keeps its own part.',
    `
      import "programme.mcp"

      extend programme Sustainability {
        business {
          planned 60 learners
        }
      }
    `,
  ),
  Stage: entry('How far the programme is. The same gap is a hint while exploring and an error once agreed.', 'stage designing'),
  Cycle: entry('The cycle of the qualifications framework of the European Higher Education Area.', 'cycle second'),
  NationalLevel: entry('The level in the qualifications framework of a country.', 'national-level FI "7"'),
  Profile: entry(
    'The known kinds of programme whose limits this one keeps; the limits are checked (0.4).',
    'profile short-learning-programme',
  ),
  CreditConversion: entry(
    'How credits of one system are turned into those of another, said once for the whole programme.',
    'convert 1 ECTS to 2 UK-credits',
  ),
} satisfies Entries
