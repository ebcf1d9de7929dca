import { type Entries, entry } from './entry.ts'

/** Step 8: agree on a qualification. */
export const qualification = {
  Qualification: entry(
    'The award: its type, title, form, those who award it, and the supplement that says what it stands for.',
    `
      qualification {
        type micro-credential
        title "Micro-credential in Sustainability"
        volume 10 ECTS
        level EQF 7
        form joint
        awarded by Helsinki, Bologna
        legal-basis FI "Universities Act"
        supplement {
          shows learner, title, country, awarding-body, date, outcomes, workload, level, assessment, participation, quality
          format european-learning-model
        }
      }
    `,
  ),
  AwardType: entry('What type of qualification it is (8.3).', 'type micro-credential'),
  AwardTitle: entry(
    'The title of the award, in each language; the same everywhere (8.3).',
    'title "Sustainability" fi "Kestävyys"',
  ),
  AwardJustification: entry(
    'Why the partners can recognise the award; one for each head: content, level, volume, stackability (8.1).',
    'justification volume "Ten credits, as two courses of a master’s programme"',
  ),
  AwardRecognition: entry('The partners that recognise the award academically (8.1).', 'recognised by Helsinki, Bologna'),
  InstitutionalFit: entry(
    'As which type of its own qualifications a partner awards it, and where it deviates from the rules of that type; one for each awarding partner (8.2).',
    `
      fits Helsinki as Module {
        deviation "Title in English only" solved by "Exception of the rector"
      }
    `,
  ),
  Deviation: entry(
    'A deviation from the partner’s own rules, and how it is solved (8.2).',
    'deviation "Title in English only" solved by "Exception of the rector"',
  ),
  AwardForm: entry('Whether there is one document of all, one on behalf of all, or several (8.4).', 'form joint'),
  AwardedBy: entry('The partners that award it: recognised institutions (8.4).', 'awarded by Helsinki, Bologna'),
  NationalAward: entry(
    'The name under which a partner awards it in its own country.',
    'national-award of Bologna "Corso di alta formazione"',
  ),
  Signatory: entry('Who signs the award for a partner (8.4).', 'signatory "Vice-rector" of Helsinki'),
  LegalBasis: entry('The law on which the award rests; one for each country (8.4).', 'legal-basis FI "Universities Act"'),
  Issuing: entry('How the award is issued (8.4).', 'issuing "Helsinki issues it within four weeks of the last result"'),
  Fallback: entry('What happens where a partner cannot award (8.4).', 'fallback "Helsinki awards on behalf of all"'),
  Supplement: entry(
    'What the document that goes with the award shows: the elements of the Council Recommendation (8.5).',
    `
      supplement {
        shows learner, title, country, awarding-body, date, outcomes, workload, level, assessment, participation, quality
        element participation "Online, with one week on site"
        format european-learning-model, pdf
        template "https://www.example.org/supplement"
      }
    `,
  ),
  SupplementElements: entry(
    'The elements that it shows; eleven are mandatory (8.5).',
    'shows title, awarding-body, outcomes, workload, stackability',
  ),
  SupplementText: entry(
    'The wording of one element, where it does not follow from the programme (8.5).',
    'element participation "Online, with one week on site"',
  ),
  SupplementFormat: entry(
    'The formats in which the credential is given to the learner (8.5).',
    'format european-learning-model, pdf',
  ),
  SupplementTemplate: entry('The address of the template.', 'template "https://www.example.org/supplement"'),
  ProfessionalRecognition: entry(
    'How a professional body recognises the award; one for each body (8.6).',
    `
      professional-recognition by Planners {
        kind credits
        status applied as-of 2026-04
        valid until 2029
        countries FI, IT
        description "20 points of continuing professional development"
      }
    `,
  ),
  RecognitionKind: entry('What the recognition consists of (8.6).', 'kind credits'),
  RecognitionStatus: entry('How far it is (8.6).', 'status applied as-of 2026-04'),
  RecognitionCountries: entry('The countries in which it holds (8.6).', 'countries FI, IT'),
} satisfies Entries
