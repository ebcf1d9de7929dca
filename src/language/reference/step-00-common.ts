import { type Entries, entry } from './entry.ts'

/** What may stand in every block, and what several steps say in the same words: `common.langium`. */
export const common = {
  Agreed: entry(
    'The joint decision on what this block says: when, and by which partners. Without partners it is the decision of all.',
    'agreed 2026-05-12 by Helsinki, Bologna',
  ),
  OpenQuestion: entry(
    'What is still to be decided, by which partners, and until when.',
    'open "Who keeps the examinations?" for Helsinki, Bologna until 2026-09-30',
  ),
  Concerns: entry(
    'The partners whom the decision on this block concerns, where these are not all.',
    'concerns Helsinki, Bologna',
  ),
  Absence: entry(
    'Says that something is not there, and why: a decision, which counts as an answer. It names the word that begins the statement.',
    'no mobility because "Fully online; the learners are in work"',
  ),
  Unknown: entry(
    'Says that something is not known yet or not public, and why.',
    'unknown fee because "The senate decides in June"',
  ),
  Note: entry(
    'A remark for those who write the programme; it stands in no document.',
    'note "Ask Bologna about the spring dates"',
  ),

  Website: entry('The address of a page about it.', 'website "https://www.example.org/sustainability"'),
  Contact: entry('Whom to ask: an office, a function, an address.', 'contact "programme-office@example.org"'),
  Description: entry('What it is, for readers.', 'description "A programme on the systems behind sustainability"'),
  Condition: entry('What must be fulfilled for it to hold.', 'condition "Grade of at least 3 in every course"'),
  Purpose: entry('What it is for.', 'purpose "Employers join in the design of the capstone"'),
  Source: entry('Where the money or the data come from.', 'source "Register of the study administration"'),
  Country: entry('The country, by its two-letter code (ISO 3166).', 'country FI'),
  ResponsibleStatement: entry(
    'Who answers for it: partners, stakeholders or functions of the team.',
    'responsible Helsinki, Bologna',
  ),
  VolumeStatement: entry('The volume, in credits (0.1).', 'volume 10 ECTS'),
  LevelStatement: entry('The level in the European Qualifications Framework, 1 to 8.', 'level EQF 7'),
  FieldStatement: entry('The fields of education, by the codes of ISCED-F 2013.', 'field ISCED 0521, ISCED 0311'),
  LanguageStatement: entry('The languages in which it is given, by their codes (ISO 639).', 'language en, fi'),
  DurationStatement: entry('How long it takes: days, weeks, months or years.', 'duration 12 weeks'),
  PeriodStatement: entry('From when to when.', 'period from 2026-09 to 2027-01'),
  IntervalStatement: entry('How often it is repeated.', 'repeats every 12 months'),
  DueStatement: entry('By when it has to be there.', 'due 2027-03-31'),
  ValidUntil: entry('The last day, month or year in which it holds.', 'valid until 2029-12-31'),
  BudgetStatement: entry('The money set aside for it.', 'budget 4500 EUR'),
  AmountStatement: entry('The sum of money.', 'amount 450 EUR'),
  Answers: entry(
    'The needs that it answers; every need is to be answered by an outcome or a topic (6.1).',
    'answers GreenSkills',
  ),
  Serves: entry('The macro-objectives that it serves (2).', 'serves Flexible'),
} satisfies Entries
