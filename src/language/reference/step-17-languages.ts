import { type Entries, entry } from './entry.ts'

/** The language policy. */
export const languages = {
  Languages: entry(
    'The language policy: languages of instruction, translation, subtitles, localisation, and intercultural goals.',
    `
      languages {
        policy "English throughout; local languages in group work"
        instruction en
        required en B2
        subtitles in en, it of Intro
        examinations in en
        intercultural Teamwork
      }
    `,
  ),
  LanguagePolicy: entry('The policy in a few words.', 'policy "English throughout; local languages in group work"'),
  Instruction: entry('The languages of instruction; the languages of the courses are among them (L.1).', 'instruction en, fr'),
  RequiredLevel: entry('How well a learner must know them; the same as in the admission (L.1).', 'required en B2, fr A2'),
  TranslationOf: entry(
    'What is translated, into which languages (L.3).',
    'translation into it, fi of Intro "Reading material only"',
  ),
  Subtitles: entry('What has subtitles, in which languages (L.4).', 'subtitles in en, it of Intro, Climate "All recordings"'),
  Localisation: entry(
    'What is adapted to a language or a culture, and by which partners (L.5).',
    'localisation "Cases from each region" by Helsinki, Bologna',
  ),
  InteractionLanguage: entry('The languages in which learners and teachers speak with each other.', 'interaction in en'),
  ExaminationLanguage: entry('The languages of examinations.', 'examinations in en, it'),
  PeerInteraction: entry(
    'How learners work together across languages (L.3).',
    'peer-interaction "Mixed groups with a common glossary"',
  ),
  InterculturalGoal: entry('The outcomes that are intercultural skills (L.2).', 'intercultural Teamwork'),
} satisfies Entries
