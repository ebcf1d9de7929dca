import { type Entries, entry } from './entry.ts'

/** Step 14: agree on a joint quality assurance scheme. */
export const quality = {
  Quality: entry(
    'How quality is assured together: responsibilities, the partners’ systems, indicators, standards, accreditation.',
    `
      quality {
        responsibility board "Discusses the reports of all partners" by Helsinki
        system of Bologna "Annual review of every course"
        indicator Completion "Learners who complete" {
          criterion progress
          target 80 %
          repeats every 12 months
        }
        standard ESG 1.3 "Guide on student-centred learning"
        accreditation FI {
          needed no
        }
      }
    `,
  ),
  QualityResponsibility: entry(
    'Who answers for quality at one of the three levels: staff, partner, board (14.1).',
    'responsibility board "Discusses the reports of all partners" by Helsinki, Bologna',
  ),
  PartnerSystem: entry(
    'The internal quality system of a partner; one for each partner (14.1).',
    'system of Bologna "Annual review of every course"',
  ),
  Indicator: entry(
    'What is measured: by which criterion, from which source, by whom, how often (14.1).',
    `
      indicator Completion "Learners who complete" {
        criterion progress
        source "Study register"
        by Helsinki, Bologna
        target 80 %
        repeats every 12 months
        measures Systems
        description "Share of those enrolled who reach the award"
      }
    `,
  ),
  IndicatorCriterion: entry('The criterion that it belongs to; each of the five has an indicator (14.1).', 'criterion progress'),
  IndicatorPartners: entry('The partners that deliver the figures (14.1).', 'by Helsinki, Bologna'),
  Measures: entry('The outcomes whose reaching it shows (14.1).', 'measures Systems'),
  Report: entry(
    'A report, how often it is written, and from when (14.1).',
    'report "Quality report" every 12 months from 2027-10',
  ),
  StandardEvidence: entry(
    'Evidence that a standard is met: of part 1 of the ESG, or of the considerations on e-learning, by the same numbers (14.2).',
    'standard ESG 1.3 "Guide on student-centred learning" at "https://www.example.org/guide"',
  ),
  AllianceFramework: entry(
    'The quality framework of an alliance, and what is used of it (14.3).',
    'alliance-framework "Una Europa quality framework" uses "Peer review of joint courses"',
  ),
  Instrument: entry(
    'An instrument by which the programme was assessed, with its result and what follows (14.4).',
    `
      instrument E-xcellence {
        version "Third edition"
        date 2026-11-15
        result "Two benchmarks partially met"
        score "Curriculum design" 3 of 4
        action "Describe the support of learners" by Helsinki until 2027-03 status begun
        valid until 2029-11
      }
    `,
  ),
  InstrumentVersion: entry('Its version (14.4).', 'version "Third edition"'),
  InstrumentDate: entry('When it was applied (14.4).', 'date 2026-11-15'),
  InstrumentResult: entry('What came out (14.4).', 'result "Two benchmarks partially met"'),
  Score: entry(
    'A single score out of the highest possible; every weak one has an action (14.4).',
    'score "Curriculum design" 3 of 4',
  ),
  Accreditation: entry(
    'Accreditation in a country, or by a profession there (14.5).',
    `
      accreditation IT {
        needed yes "Before the first award"
        agency "National agency"
        procedure european-approach
        status preparing as-of 2026-03
        due 2026-12-31
        valid until 2032
        profession "Landscape planning"
      }
    `,
  ),
  AccreditationNeed: entry('Whether it is needed (14.5).', 'needed unclear "The law is being changed"'),
  Agency: entry('The agency (14.5).', 'agency "National agency"'),
  Procedure: entry('By which procedure (14.5).', 'procedure european-approach'),
  AccreditationStatus: entry('How far it is (14.5).', 'status preparing as-of 2026-03'),
  AccreditationProfession: entry('The profession that it concerns (14.5).', 'profession "Landscape planning"'),
} satisfies Entries
