/**
 * The words of a programme in the European Learning Model, the format of Europass.
 *
 * Source of every address: controlled vocabularies of the European Learning Model (data.europa.eu/snb), Publications Office of
 * the European Union. Which of our words goes with which concept is our judgement; where the model has none that says the same,
 * `fit` says so, and an export should keep our word beside the concept.
 */

/** A concept of a controlled vocabulary of the European Learning Model. */
export interface Concept {
  readonly address: string
  /** The preferred label in English. */
  readonly label: string
  /** Whether the concept says the same as our word, or is only the nearest there is. */
  readonly fit: 'same' | 'nearest'
}

/** A controlled vocabulary with those of its concepts that a programme needs, by our words. */
export interface ConceptTable<Word extends string = string> {
  /** The address of the scheme to which the concepts belong. */
  readonly scheme: string
  readonly concepts: Readonly<Record<Word, Concept>>
}

type Row = readonly [identifier: string, label: string, fit?: 'nearest']

function table<Word extends string>(vocabulary: string, rows: Record<Word, Row>): ConceptTable<Word> {
  const base = `http://data.europa.eu/snb/${vocabulary}/`
  const concepts = Object.fromEntries(
    Object.entries<Row>(rows).map(([word, [identifier, label, fit = 'same']]) => [
      word,
      { address: base + identifier, label, fit },
    ]),
  ) as Record<Word, Concept>
  // Every scheme of the model has this identifier in its own vocabulary.
  return { scheme: `${base}25831c2`, concepts }
}

/** Activities in the load of a course. */
export const activityConcepts = table('learning-activity', {
  lectures: ['ff436ea7c9', 'classroom coursework'],
  seminars: ['efff75e10a', 'workshop, seminar or conference'],
  'e-learning': ['bf2e3a7bae', 'e-learning coursework'],
  'self-study': ['b660f5dcea', 'self-motivated study'],
  'group-work': ['efff75e10a', 'workshop, seminar or conference', 'nearest'],
  tutoring: ['ff436ea7c9', 'classroom coursework', 'nearest'],
  lab: ['3c8bd58d62', 'lab / simulation / practice coursework'],
  fieldwork: ['3c8bd58d62', 'lab / simulation / practice coursework', 'nearest'],
  project: ['3c8bd58d62', 'lab / simulation / practice coursework', 'nearest'],
  research: ['a7e556215a', 'research'],
  internship: ['bf5588ff84', 'internship'],
  'work-experience': ['4357e0e681', 'job experience'],
  assessment: ['b660f5dcea', 'self-motivated study', 'nearest'],
})

/** Kinds of assessment. */
export const assessmentConcepts = table('assessment', {
  'written-examination': ['6e6cb2cc78', 'written examination'],
  'oral-examination': ['d30284d7df', 'oral examination'],
  assignment: ['2939dae15f', 'marked assignment'],
  essay: ['2939dae15f', 'marked assignment', 'nearest'],
  quiz: ['b1b68f6735', 'quiz'],
  project: ['795dac4096', 'project work'],
  portfolio: ['4f03b91c0e', 'portfolio'],
  presentation: ['6a4db9f11d', 'practical assessment', 'nearest'],
  practical: ['6a4db9f11d', 'practical assessment'],
  artefact: ['de4d165a6c', 'artefact assessment'],
  'group-performance': ['56539a6507', 'group performance'],
  'peer-assessment': ['19a2e5e671', 'peer assessment'],
  'peer-review': ['812e3b0ae1', 'peer review'],
  continuous: ['3484bd7e51', 'continuous evaluation'],
  'problem-based': ['c4256a2726', 'problem based learning'],
  attendance: ['7331eb4762', 'level of attendance'],
})

/**
 * Modes of delivery; the model calls a programme on site presential, and knows no teaching on site and online at the same time.
 */
export const deliveryConcepts = table('learning-assessment', {
  online: ['920fbb3cbe', 'Online'],
  blended: ['e92d221e4d', 'Blended'],
  hybrid: ['e92d221e4d', 'Blended', 'nearest'],
  'face-to-face': ['9191af2ed9', 'Presential'],
  'work-based': ['729f3bed4b', 'Workbased'],
})

/** Kinds of outcome; the model knows knowledge and skill only. */
export const outcomeConcepts = table('skill-type', {
  knowledge: ['knowledge', 'knowledge'],
  skill: ['skill', 'skill'],
  responsibility: ['skill', 'skill', 'nearest'],
})

/**
 * Types of learning opportunity: the programme as a whole, its courses, and parts of them. There is none for a micro-credential;
 * the sample of the European Commission takes the short learning programme.
 */
export const opportunityConcepts = table('learning-opportunity', {
  'micro-credential': ['74a4a268e8', 'Short learning programme', 'nearest'],
  'short-learning-programme': ['74a4a268e8', 'Short learning programme'],
  course: ['05053c1cbe', 'Course'],
  module: ['0f7dac46ca', 'Programme module'],
  mooc: ['17744a2647', 'MOOC'],
  internship: ['77b99de990', 'Internship'],
})

/** Types of accreditation. */
export const accreditationConcepts = table('accreditation', {
  'programme-quality': ['820101cba6', 'Program Quality Assurance'],
  'institutional-quality': ['bb4618238e', 'Institutional Quality Assurance'],
  'programme-licence': ['e57dddfcf3', 'Program License'],
  'institutional-licence': ['003293d2ce', 'Institutional License'],
})

/** The type of accreditation that each procedure of a programme leads to. */
export const procedureConcepts: ConceptTable = {
  scheme: accreditationConcepts.scheme,
  concepts: {
    'european-approach': accreditationConcepts.concepts['programme-quality'],
    national: { ...accreditationConcepts.concepts['programme-quality'], fit: 'nearest' },
    institutional: { ...accreditationConcepts.concepts['institutional-quality'], fit: 'nearest' },
    professional: { ...accreditationConcepts.concepts['programme-licence'], fit: 'nearest' },
  },
}

/** Systems of credits. The model knows no British or American credits. */
export const creditConcepts = table('education-credit', { ECTS: ['6fcec5c5af', 'European Credit Transfer System'] })

/** The concepts of the words of a statement, by the type and property of the statement, as in `choices`. */
export const conceptsOfChoices: Readonly<Record<string, ConceptTable>> = {
  'LoadItem.activity': activityConcepts,
  'ActivityKind.value': activityConcepts,
  'AssessmentKind.value': assessmentConcepts,
  'Delivery.mode': deliveryConcepts,
  'ToolModes.modes': deliveryConcepts,
  'OutcomeKind.value': outcomeConcepts,
  'Procedure.value': procedureConcepts,
}
