/** Lists of words that several statements choose from, or that other parts of the library speak of. */
import { choice } from './choice.ts'

/** The four stages of a programme, from the first idea to the first learners. */
export const stages = choice('stage', {
  exploring: 'The partners explore whether to make the programme; nothing is settled.',
  designing: 'The partners design the programme; gaps are expected.',
  agreed: 'The partners have agreed; what is missing now is an error.',
  running: 'Learners are enrolled.',
})

/** Answers to a question of fact. */
export const answer = choice('answer', { yes: 'Yes.', no: 'No.', unclear: 'Not known, or disputed.' })

/** The phases of a programme. */
export const phases = choice('phase', {
  design: 'Design of the programme.',
  development: 'Development of the courses and their material.',
  implementation: 'Running the programme, with its evaluation.',
})

/** How far a recognition is. */
export const recognitionStatus = choice('status of the recognition', {
  planned: 'Intended, nobody has been approached.',
  approached: 'Those concerned have been approached.',
  applied: 'An application is with them.',
  granted: 'Granted.',
  refused: 'Refused.',
})

/** How something is delivered; the types of the European Learning Model stand in `learning-model.ts`. */
export const deliveryModes = choice('mode of delivery', {
  online: 'All of it online.',
  blended: 'A deliberate integration of online and face-to-face activities.',
  hybrid: 'Learners on site and online at the same time.',
  'face-to-face': 'All of it on site.',
  'work-based': 'At the place of work.',
})

/** The seventeen sections of a programme, by keyword, in the order of the guidelines. */
export const sections: Readonly<Record<string, string>> = {
  alignment: 'Step 1: align with European and national developments.',
  objectives: 'Step 2: define the macro-objectives.',
  partnership: 'Step 3: build the partnership.',
  team: 'Step 4: compose the programme team.',
  support: 'Step 5: ensure cross-institutional support.',
  vision: 'Step 6: share a joint vision.',
  curriculum: 'Step 7: design the curriculum.',
  qualification: 'Step 8: agree on a qualification.',
  ecosystem: 'Step 9: set up the educational and technological ecosystem.',
  sustainability: 'Step 10: set up a sustainability framework.',
  agreement: 'Step 11: conclude the consortium agreement.',
  recruitment: 'Step 12: make a student recruitment plan.',
  business: 'Step 13: make a business plan.',
  quality: 'Step 14: agree on a joint quality assurance scheme.',
  examination: 'Step 15: set up joint examination regulations.',
  admission: 'Step 16: set up an admission framework.',
  languages: 'The language policy.',
}

/** The thirteen matters of the guidelines (step 11) and the five of the European Approach, standard 1.3. */
export const agreementMatters = choice('matter of the agreement', {
  composition: 'Composition of the partnership.',
  team: 'Role of the programme team.',
  objectives: 'Objectives of the programme.',
  structure: 'Main structure of the programme.',
  principles: 'Pedagogical principles.',
  delivery: 'Way of delivery.',
  mobility: 'Mobility agreements.',
  qualification: 'The qualification that is awarded.',
  languages: 'Language policy.',
  admission: 'Admission.',
  examinations: 'Examinations.',
  quality: 'Quality assurance.',
  finance: 'Financial management.',
  denomination: 'Denomination of the award (European Approach).',
  coordination: 'Coordination and responsibilities of the partners, with the sharing of costs and income (European Approach).',
  selection: 'Admission and selection procedures (European Approach).',
  'mobility-of-people': 'Mobility of students and teachers (European Approach).',
  'award-procedures': 'Examination and assessment methods, recognition of credits, procedures of the award (European Approach).',
})

/** The eleven mandatory and five optional elements of Annex I of the Council Recommendation of 16 June 2022. */
export const supplementElements = choice('element of the supplement', {
  learner: 'Identification of the learner (filled when issued).',
  title: 'Title of the micro-credential.',
  country: 'Country or region of the issuer.',
  'awarding-body': 'Awarding body.',
  date: 'Date of issuing (filled when issued).',
  outcomes: 'Learning outcomes.',
  workload: 'Notional workload, in ECTS wherever possible.',
  level: 'Level and cycle (EQF, QF-EHEA).',
  assessment: 'Type of assessment.',
  participation: 'Form of participation.',
  quality: 'Type of quality assurance.',
  prerequisites: 'Prerequisites to enrol (optional).',
  supervision: 'Supervision and identity verification during assessment (optional).',
  grade: 'Grade achieved (optional; filled when issued).',
  stackability: 'Integration and stackability (optional).',
  further: 'Further information (optional).',
})

/** What a learner does in the hours of a course; the types of the European Learning Model stand in `learning-model.ts`. */
export const activityKinds = choice('learning activity', {
  lectures: 'Lectures.',
  seminars: 'Seminars and workshops.',
  'e-learning': 'Guided online work.',
  'self-study': 'Study on one’s own.',
  'group-work': 'Work in groups of learners.',
  tutoring: 'Tutoring and guidance.',
  lab: 'Laboratory, simulation, practice.',
  fieldwork: 'Fieldwork and excursions.',
  project: 'Project work.',
  research: 'Research.',
  internship: 'Internship with a third party.',
  'work-experience': 'Work at one’s own place of work.',
  assessment: 'Preparing for and taking assessments.',
})

/** How something is assessed; the types of the European Learning Model stand in `learning-model.ts`. */
export const assessmentKinds = choice('kind of assessment', {
  'written-examination': 'Written examination.',
  'oral-examination': 'Oral examination.',
  assignment: 'Marked assignment.',
  essay: 'Essay (a marked assignment).',
  quiz: 'Quiz.',
  project: 'Project work.',
  portfolio: 'Portfolio.',
  presentation: 'Presentation (a practical assessment).',
  practical: 'Practical assessment.',
  artefact: 'Assessment of an artefact.',
  'group-performance': 'Group performance.',
  'peer-assessment': 'Peer assessment.',
  'peer-review': 'Peer review.',
  continuous: 'Continuous evaluation.',
  'problem-based': 'Problem-based learning.',
  attendance: 'Level of attendance.',
})

/** The levels of the revised taxonomy of educational objectives (Anderson and Krathwohl), from the lowest. */
export const taxonomyLevels = choice('level of the taxonomy', {
  remember: 'Remember: recall facts and terms.',
  understand: 'Understand: explain in one’s own words.',
  apply: 'Apply: use in a new situation.',
  analyse: 'Analyse: take apart and relate.',
  evaluate: 'Evaluate: judge by criteria.',
  create: 'Create: put together something new.',
})

/** Profiles whose limits the tool knows. */
export const profiles = choice('profile', {
  'joint-programme': 'A joint micro-credential programme as the EADTU guidelines mean it.',
  'short-learning-programme': 'EADTU short learning programme: 5 to 30 ECTS, EQF 5 to 8.',
  'common-microcredential-framework': 'Common Microcredential Framework: 100 to 150 h, 4 to 6 ECTS, EQF 6 to 7 (or 4 to 5).',
})
