import { type Entries, entry } from './entry.ts'

/** Step 7: design the curriculum. Courses and the structure stand in tables of their own. */
export const curriculum = {
  Curriculum: entry(
    'What is learnt and how: outcomes, topics, courses, their structure, delivery, and what the credits count for.',
    `
      curriculum {
        outcome Systems "Analyse the systems behind sustainability" {
          kind skill
          level EQF 7
          level analyse
          answers GreenSkills
        }
        course Intro "Introduction to sustainability" {
          volume 3 ECTS
          by Helsinki
          teaches Systems
        }
        structure {
          first Intro
        }
        stacks into Atmosphere with 10 ECTS
      }
    `,
  ),
  Outcome: entry(
    'What a learner can do in the end. Every outcome is taught and assessed in at least one course (7.1).',
    `
      outcome Systems "Analyse the political, social and ecological systems behind sustainability" {
        kind skill
        level EQF 7
        level analyse
        answers GreenSkills
        serves Flexible
        justification "Asked for in every consultation"
        esco "analyse environmental data" at "http://data.europa.eu/esco/skill/example"
      }
    `,
  ),
  OutcomeKind: entry('Whether it is knowledge, a skill, or responsibility and autonomy (7.1).', 'kind skill'),
  TaxonomyLevel: entry('Its level in the revised taxonomy of educational objectives.', 'level analyse'),
  Justification: entry('Why the outcome stands in the programme (7.1).', 'justification "Asked for in every consultation"'),
  Esco: entry(
    'A skill of ESCO, the European classification of skills and occupations, that it corresponds to (7.1).',
    'esco "analyse environmental data" at "http://data.europa.eu/esco/skill/example"',
  ),
  Topic: entry(
    'A main topic, the outcomes it leads to, and who answers for it (7.2).',
    `
      topic FoodSystems "Food systems" {
        leads to Systems
        answers GreenSkills
        responsible Bologna
      }
    `,
  ),
  TopicOutcomes: entry('The outcomes that the topic leads to (7.2).', 'leads to Systems'),
  Stacking: entry(
    'How many credits count towards which degree programme, and under which conditions (7.3).',
    `
      stacks into Atmosphere with 10 ECTS {
        level EQF 7
        condition "Admission to the degree programme"
      }
    `,
  ),
  SubAward: entry(
    'A credential for a part of the programme, and after which courses or groups it is awarded (7.3).',
    `
      sub-award Foundations "Foundations of sustainability" {
        volume 6 ECTS
        after Intro, Climate
        level EQF 6
        awarded by Helsinki
      }
    `,
  ),
  SubAwardCourses: entry('The courses, groups or assessments after which it is awarded (7.3).', 'after Intro, Climate'),
  CreditValidity: entry('How long credits count towards the award (7.3).', 'credits valid 5 years'),
  Delivery: entry(
    'The mode of delivery of the programme or of a course, and its shares (7.4).',
    `
      delivery blended {
        share online 80 %
        share on-site 20 %
        residential 5 days at Bologna "Bertinoro" from 2027-03-01 to 2027-03-05
        time-zone "Europe/Helsinki"
      }
    `,
  ),
  DeliveryShare: entry('The share of a kind of delivery; online and on-site together make 100 % (7.4).', 'share online 80 %'),
  Residential: entry(
    'Days on site inside a course or programme that is otherwise elsewhere: how long, at which partner, where and when (7.4).',
    'residential 5 days at Bologna "Bertinoro" from 2027-03-01 to 2027-03-05',
  ),
  DeliveryPlace: entry('Where it takes place (7.4).', 'place "Kumpula campus"'),
  TimeZone: entry(
    'The time zone of what takes place at the same time for all, by its name in the IANA database (7.4).',
    'time-zone "Europe/Helsinki"',
  ),
  Flexibility: entry('What the learner can choose (7.6).', 'flexible pace "Courses can be taken over two years"'),
  MaximumDuration: entry('The longest time in which the programme can be completed (7.6).', 'maximum-duration 2 years'),
  Experience: entry(
    'How the learner meets teachers, others and the content (7.7).',
    'experience community "Study circles of six"',
  ),
  Inclusion: entry(
    'A measure that includes people who would be left out, and the standard that it follows (7.9).',
    'inclusion disability "Captions and transcripts for all videos" standard "WCAG 2.2 AA"',
  ),
  Mobility: entry(
    'Mobility of students or staff, physical, digital or blended, tied to a course (7.10).',
    `
      mobility SpringWeek "Spring week in Bologna" {
        scheme embedded
        mode physical
        for students
        from Helsinki to Bologna
        in Capstone
        participation optional
        duration 5 days
        volume 1 ECTS
        cost 600 EUR "Travel and lodging"
        recognition "Part of the capstone"
        under Exchange
      }
    `,
  ),
  MobilityScheme: entry('How the mobility is arranged (7.10).', 'scheme embedded'),
  MobilityMode: entry('Whether it is physical, digital or both (7.10).', 'mode physical'),
  MobilityFor: entry('Who travels (7.10).', 'for students, staff'),
  MobilityRoute: entry('From which partner to which (7.10).', 'from Helsinki to Bologna'),
  MobilityCourse: entry('The course that it belongs to (7.10).', 'in Capstone'),
  MobilityObligation: entry('Whether every learner takes part (7.10).', 'participation optional'),
  MobilityCost: entry('What it costs a participant (7.10).', 'cost 600 EUR "Travel and lodging"'),
  MobilityRecognition: entry('How it is recognised (7.10).', 'recognition "Part of the capstone"'),
  MobilityContract: entry('The contract that it rests on, from the support section (7.10).', 'under Exchange'),
  MobilityHost: entry('The organisation that hosts it, for an internship with a third party (7.10).', 'hosted by Sitra'),
  LearningAgreement: entry(
    'The template of the learning agreement for mobility (7.10).',
    'learning-agreement "Learning agreement" at "https://www.example.org/learning-agreement"',
  ),
  Principle: entry(
    'A pedagogical principle on which the partners agree; one of the matters of the agreement (11).',
    'principle "Every course works on cases from the learners’ own practice"',
  ),
} satisfies Entries
