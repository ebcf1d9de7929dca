import { type Entries, entry } from './entry.ts'

/** Step 7, courses: volume, provider, origin, load, what they teach, how they assess. */
export const courses = {
  Course: entry(
    'A course, of this programme, or in a file of its own and shared by several (7.0, 7.2).',
    `
      course Intro "Introduction to sustainability" {
        volume 3 ECTS
        level EQF 7
        by Helsinki
        origin existing from Atmosphere
        delivery online
        language en
        duration 6 weeks
        load {
          lectures 18 h
          self-study 48 h
          assessment 15 h
        }
        teaches Systems
        assessment Essay "Peer-reviewed essay" {
          weight 100 %
          proves Systems
          supervised online with identity check
        }
      }
    `,
  ),
  CourseUse: entry(
    'Takes a shared course into this programme, and adds what is said of it only here.',
    `
      include Statistics {
        teaches Systems
        period from 2027-01 to 2027-03
      }
    `,
  ),
  Providers: entry('The partners that give the course: together, or any one of several (7.0).', 'by any-of Helsinki, Bologna'),
  ProviderVariant: entry(
    'What differs where one of several partners gives the course: language, place, capacity, dates.',
    `
      at Bologna {
        language it
        place "Bologna"
        capacity 25
      }
    `,
  ),
  Owner: entry('The partner that owns the course (7.0).', 'owner Helsinki'),
  Origin: entry(
    'Whether the course exists, is adapted, designed jointly or new, and the degree programme that it comes from (7.0).',
    'origin adapted from Atmosphere',
  ),
  Effort: entry('The work of staff to develop the course, in hours (7.0).', 'effort 240 h'),
  Capacity: entry('How many learners there is room for.', 'capacity 30'),
  Load: entry(
    'The hours of work of a learner, by activity, assessment included; 25 to 30 hours a credit are usual (7.8).',
    `
      load {
        lectures 18 h
        self-study 48 h
        assessment 15 h
      }
    `,
  ),
  LoadItem: entry('The hours of one activity (7.8).', 'group-work 24 h'),
  Teaches: entry('The outcomes that the course leads to (7.1).', 'teaches Systems'),
  Covers: entry('The topics that the course treats (7.2).', 'covers FoodSystems'),
  Requires: entry('The courses that come before (7.2).', 'requires Intro'),
  Staff: entry('Who teaches, and of which partner (7.2).', 'staff "Professor of food economics" of Bologna'),
  Activity: entry(
    'A learning activity, the tools used in it, and the interaction (7.5, 7.7).',
    `
      activity "Weekly seminar" {
        kind seminars
        uses Zoom for "Discussion in groups"
        interaction learner-teacher, learner-learner
        timing synchronous
      }
    `,
  ),
  ActivityKind: entry('What the learners do; the same words as in the load.', 'kind seminars'),
  ToolUse: entry('A tool of the ecosystem, and what it is used for (7.5).', 'uses Zoom for "Discussion in groups"'),
  Interaction: entry('Between whom there is interaction (7.7).', 'interaction learner-teacher, feedback'),
  Timing: entry('Whether it takes place at the same time for all (7.4).', 'timing synchronous'),
  Assessment: entry(
    'An assessment of a course, or of the programme as a whole: its weight, what it proves, how it is supervised (15.1).',
    `
      assessment Essay "Peer-reviewed essay" {
        kind essay
        function summative
        weight 60 %
        threshold 50 %
        proves Systems
        supervised online with identity check
        responsible Helsinki
        feedback "Written, within two weeks"
        hours 15 h
        resits 1
      }
    `,
  ),
  AssessmentKind: entry('What kind of assessment it is (15.1).', 'kind essay'),
  AssessmentFunction: entry(
    'Whether it is for learning or for credits; only the latter has a weight (15.1).',
    'function formative',
  ),
  Weight: entry('Its share in the grade of the course; the weights of a course make 100 % (15.1).', 'weight 60 %'),
  PassFail: entry('That it is passed or failed, without a grade (15.1).', 'pass-fail'),
  Threshold: entry('The least that has to be reached in this part (15.1).', 'threshold 50 %'),
  Proves: entry('The outcomes that it shows to be reached (7.1, 15.1).', 'proves Systems'),
  Supervision: entry(
    'Whether it is supervised, online or on site, and whether the identity of the learner is checked (15.1, 8.5).',
    'supervised online with identity check',
  ),
  AssessmentResponsible: entry(
    'Who answers for it: a partner, a stakeholder or a function of the team (15.1).',
    'responsible Helsinki',
  ),
  Feedback: entry('What the learner hears back, and when (15.1).', 'feedback "Written, within two weeks"'),
  AssessmentHours: entry('The hours of work that it takes a learner, where the load does not say (7.8).', 'hours 15 h'),
  Resits: entry('How often it can be taken again (15.1).', 'resits 1'),
} satisfies Entries
