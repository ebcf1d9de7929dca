import { type Entries, entry } from './entry.ts'

/** Step 6: share a joint vision. */
export const vision = {
  Vision: entry(
    'Why the programme is needed, for whom, what it aims at, and how it stands beside what there is.',
    `
      vision {
        need GreenSkills "Professionals lack a systems view of sustainability" {
          evidence consultation of Sitra 2025-11 "Interviews with 14 employers"
        }
        learners InService "Professionals in public administration" {
          prior EQF 6
          time 6 h per week
          languages en B2
        }
        selling-point "Five climates, one seminar"
      }
    `,
  ),
  Need: entry(
    'A need of society or the labour market, with its evidence; an outcome or a topic answers it (6.1).',
    `
      need GreenSkills "Professionals lack a systems view of sustainability" {
        area "Green transition"
        evidence document "Skills forecast 2035" of 2025 result "Shortage in planning offices"
        evidence consultation of Sitra 2025-11 "Interviews with 14 employers"
      }
    `,
  ),
  NeedArea: entry('The area in which the need lies: a European priority, a national shortage (6.1).', 'area "Green transition"'),
  DocumentEvidence: entry(
    'Evidence from a document: its title, date, result and address (6.1).',
    'evidence document "Skills forecast 2035" of 2025 result "Shortage in planning offices" at "https://www.example.org/forecast"',
  ),
  ConsultationEvidence: entry(
    'Evidence from asking a stakeholder or an institution: whom, when, with what result (6.1).',
    'evidence consultation of Sitra 2025-11 "Interviews with 14 employers"',
  ),
  AcademicProfile: entry(
    'What the programme prepares for academically, and the needs it follows from (6.2).',
    `
      academic-profile "A systems view across the natural and the social sciences" {
        answers GreenSkills
      }
    `,
  ),
  ProfessionalProfile: entry(
    'What the programme prepares for at work, with the occupations (6.2).',
    `
      professional-profile "Plans and evaluates measures for sustainability" {
        occupation "Sustainability manager" esco "http://data.europa.eu/esco/occupation/example"
        answers GreenSkills
      }
    `,
  ),
  Occupation: entry(
    'An occupation, with its address in ESCO, the European classification of skills and occupations (6.2).',
    'occupation "Sustainability manager" esco "http://data.europa.eu/esco/occupation/example"',
  ),
  TargetGroup: entry(
    'A group of learners for whom the programme is made; each has a way in and a campaign (6.3).',
    `
      learners InService "Professionals in public administration" {
        prior EQF 6
        experience 2 years "Work in a public office"
        time 6 h per week
        languages en B2
        digital-readiness "Used to video meetings"
        special-needs "Study after working hours"
      }
    `,
  ),
  PriorLevel: entry('The level of education that the learners have (6.3).', 'prior EQF 6'),
  PriorExperience: entry(
    'The experience that the learners have, or that a route of admission demands (6.3, 16.1).',
    'experience 2 years "Work in a public office"',
  ),
  TimeBudget: entry('The time that they can give; the weekly load is compared with it (6.3, 7.8).', 'time 6 h per week'),
  LearnerLanguages: entry('The languages that they know, and how well (6.3).', 'languages en B2, fi C1'),
  DigitalReadiness: entry('How used they are to digital means (6.3).', 'digital-readiness "Used to video meetings"'),
  SpecialNeeds: entry('What they need beyond others (6.3).', 'special-needs "Study after working hours"'),
  ProgrammeAim: entry(
    'An objective of this programme, and the macro-objectives that it serves (6.4).',
    'aim "Change practice in public offices" serves Flexible',
  ),
  SellingPoint: entry(
    'What no partner could offer alone, and the partners that make it possible, at least two (6.4).',
    `
      selling-point "Five climates, one seminar" {
        by Helsinki, Bologna
        serves Flexible
      }
    `,
  ),
  SellingPointPartners: entry('The partners that make it possible (6.4).', 'by Helsinki, Bologna'),
  Competitor: entry(
    'A competing offer, and how this programme differs (6.4).',
    'competitor "Certificates of private providers" differs by "Academic credits that count towards a degree"',
  ),
  Relation: entry(
    'How the programme is related to an existing degree programme of a partner (6.5).',
    'relates to Atmosphere through source, pathway "Two courses are taken from it"',
  ),
} satisfies Entries
