import { type Entries, entry } from './entry.ts'

/** Values and their units: `values.langium`. */
export const values = {
  Text: entry(
    'What people read, in quotes; prose of several lines in three quotes. Translations follow, each with the code of its language.',
    '"Sustainability" fi "Kestävyys" it "Sostenibilità"',
  ),
  Translation: entry('The same text in another language, after the code of that language (ISO 639).', 'fi "Kestävyys"'),
  Credits: entry(
    'A number of credits with their system. Another system than ECTS needs a conversion in the programme.',
    '2.5 ECTS',
  ),
  Hours: entry('A number of hours.', '28 h'),
  Duration: entry('A length of time: days, weeks, months or years.', '12 weeks'),
  Percentage: entry('A share of a whole.', '40 %'),
  Money: entry('A sum of money, with the three-letter code of its currency (ISO 4217).', '450 EUR'),
  Measure: entry(
    'A figure of any kind, for targets and indicators: a percentage, a sum of money, a number of something.',
    '40 learners',
  ),
  Rate: entry('Hours in each period.', '6 h per week'),
  Selection: entry(
    'How much has to be chosen: so many credits, or so many courses where no unit stands; “at least” where more is allowed.',
    'at-least 4 ECTS',
  ),
  EqfLevel: entry('A level of the European Qualifications Framework, 1 to 8.', 'EQF 7'),
  EqfRange: entry('A level of the European Qualifications Framework, or the lowest and the highest.', 'EQF 6 to 7'),
  IscedField: entry('A field of education: two, three or four digits of ISCED-F 2013.', 'ISCED 0521'),
  LanguageLevel: entry(
    'A language, the level asked for in the Common European Framework (A1 to C2), and in brackets the levels that differ by skill.',
    'en B2 (speaking C1, writing B1)',
  ),
  LanguageSkill: entry('The level in one skill, where it differs.', 'speaking C1'),
  Period: entry('From a day, a month or a year, to another where there is an end.', 'from 2026-09-01 to 2027-01-31'),
  Interval: entry('A rhythm.', 'every 12 months'),
} satisfies Entries
