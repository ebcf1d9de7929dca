import { type Entries, entry } from './entry.ts'

/** Institutions and degree programmes, which several programmes share: `shared.langium`. */
export const shared = {
  Institution: entry(
    'A university or other body that can be a partner, with what holds for it in every programme. It is declared once and imported.',
    `
      institution Helsinki "University of Helsinki" {
        kind university
        country FI
        city "Helsinki"
        recognised by "Ministry of Education and Culture"
        hours-per-credit 27 h
        strategy "Continuing learning strategy" {
          period from 2024 to 2030
        }
        qualification-structure in-force {
          type Module "Open university module" {
            volume 5 to 30 ECTS
            level EQF 6 to 7
          }
        }
        continuing-education "Open University"
      }
    `,
  ),
  InstitutionKind: entry('What kind of institution it is.', 'kind university'),
  LegalName: entry('The name in law, for the agreement and the award.', 'legal-name "Helsingin yliopisto"'),
  Region: entry('The region, by its code of the European statistical regions (NUTS).', 'region FI1B1'),
  City: entry('The city of the seat.', 'city "Bologna" en "Bologna"'),
  Recognised: entry(
    'The authority that recognises it as a higher education institution; the right to award rests on it (3.2).',
    'recognised by "Ministry of Universities and Research"',
  ),
  Identifier: entry('Its number in a register.', 'identifier erasmus "I BOLOGNA01"'),
  HoursPerCredit: entry(
    'The hours of work that this institution, or the programme as a whole, counts for one credit; 25 to 30 is usual (7.8).',
    'hours-per-credit 27 h',
  ),
  Strategy: entry(
    'The institutional strategy on continuing education and professional development (1.1).',
    `
      strategy "Continuing learning strategy" {
        website "https://www.example.org/strategy"
        period from 2024 to 2030
      }
    `,
  ),
  QualificationStructure: entry(
    'The institution’s own structure of short qualifications, or that there is none or that it is being worked out (1.1).',
    `
      qualification-structure in-force {
        type Module "Open university module" {
          volume 5 to 30 ECTS
          level EQF 6 to 7
        }
      }
    `,
  ),
  QualificationType: entry(
    'A type of short qualification in that structure, with the volume and the level that it may have (1.1, 8.2).',
    `
      type SpecialisationCertificate "Certificate of specialisation" {
        volume 10 to 30 ECTS
        level EQF 7
        name-rule "The title begins with the words Certificate of specialisation"
      }
    `,
  ),
  VolumeRange: entry('The smallest and the largest volume of this type, in credits (8.2).', 'volume 5 to 30 ECTS'),
  LevelRange: entry('The level, or the levels from lowest to highest, of this type (8.2).', 'level EQF 6 to 7'),
  NameRule: entry('What the institution demands of the title (8.2).', 'name-rule "The title names the field and the volume"'),
  ContinuingEducation: entry('The unit responsible for continuing education (1.1).', 'continuing-education "Open University"'),
  DegreeProgramme: entry(
    'An existing degree programme that the programme takes courses from, leads into, or counts towards.',
    `
      degree Atmosphere "Master’s programme in atmospheric sciences" {
        by Helsinki
        volume 120 ECTS
        level EQF 7
      }
    `,
  ),
  DegreeProvider: entry('The institutions that give the degree programme.', 'by Helsinki'),
} satisfies Entries
