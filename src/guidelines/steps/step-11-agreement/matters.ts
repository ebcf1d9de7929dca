import type { SectionName } from '../../../language/generated/ast.ts'

/** A matter of the agreement as the guidelines list it. */
export interface MatterRow {
  /** Its word in the language, and the second half of the guideline's id. */
  readonly subject: string
  readonly title: string
  /** What the article is about, for a message: "the composition of the partnership". */
  readonly about: string
  readonly summary: string
  /** Sections that may be pointed to as well, beside those that decide the matter. Our own reading. */
  readonly also?: readonly SectionName[]
  /** The matter of the European Approach for Quality Assurance of Joint Programmes (standard 1.3) that belongs here. */
  readonly european?: {
    readonly subject: string
    readonly about: string
    readonly also?: readonly SectionName[]
    readonly worded?: boolean
  }
}

/**
 * The thirteen matters. Source: guidelines, step 11, which list them by name; what the articles say is decided in the sections to which
 * they point. The five of the European Approach stand where they fit best.
 */
export const matters: readonly MatterRow[] = [
  {
    subject: 'composition',
    title: 'Composition of the partnership',
    about: 'the composition of the partnership',
    summary:
      'The agreement says who the partners are and what each is in the partnership. All of them sign it, each by one who may sign, before the first learner enrols; it says how long it holds, how it is changed and how a partner leaves.',
  },
  {
    subject: 'team',
    title: 'Role of the programme team',
    about: 'the role of the programme team',
    summary: 'The agreement says what the team decides, how, and who leads it.',
    also: ['support'],
  },
  {
    subject: 'objectives',
    title: 'Objectives of the programme',
    about: 'the objectives of the programme',
    summary: 'The agreement binds the partners to the objectives of the programme and to the vision that they share.',
    also: ['alignment'],
  },
  {
    subject: 'structure',
    title: 'Main structure of the programme',
    about: 'the main structure of the programme',
    summary: 'The agreement settles the main structure: courses, their order and choice, and who gives what.',
  },
  {
    subject: 'principles',
    title: 'Pedagogical principles',
    about: 'the pedagogical principles',
    summary: 'The agreement words the pedagogical principles that all courses follow.',
    also: ['vision'],
  },
  {
    subject: 'delivery',
    title: 'Way of delivery',
    about: 'the way of delivery',
    summary: 'The agreement settles how the programme is delivered: online, blended or on site, and with which platform.',
    also: ['ecosystem'],
  },
  {
    subject: 'mobility',
    title: 'Mobility agreements',
    about: 'mobility',
    summary: 'The agreement settles who travels or meets online, between which partners, and how that is recognised and paid.',
    also: ['support', 'recruitment'],
    european: { subject: 'mobility-of-people', about: 'the mobility of students and teachers', also: ['support'] },
  },
  {
    subject: 'qualification',
    title: 'Awarded qualification',
    about: 'the qualification that is awarded',
    summary: 'The agreement settles which qualification is awarded, by whom, and what it is called.',
    european: { subject: 'denomination', about: 'the denomination of the award' },
  },
  {
    subject: 'languages',
    title: 'Language policy',
    about: 'the language policy',
    summary: 'The agreement settles in which languages is taught, examined and spoken with learners.',
  },
  {
    subject: 'admission',
    title: 'Admission',
    about: 'admission',
    summary: 'The agreement settles who is admitted, by which procedure, and who decides.',
    also: ['recruitment'],
    european: { subject: 'selection', about: 'the procedures of admission and selection' },
  },
  {
    subject: 'examinations',
    title: 'Examinations',
    about: 'examinations',
    summary: 'The agreement settles how learners are examined, how grades are put together, and when the award is given.',
    european: {
      subject: 'award-procedures',
      about: 'methods of assessment, recognition of credits and procedures of the award',
      worded: true,
    },
  },
  {
    subject: 'quality',
    title: 'Quality assurance',
    about: 'quality assurance',
    summary: 'The agreement settles how the partners assure the quality of the programme together.',
    also: ['sustainability'],
  },
  {
    subject: 'finance',
    title: 'Financial management',
    about: 'financial management',
    summary: 'The agreement settles how income and cost are shared and managed, in the first edition and in the years after it.',
    european: {
      subject: 'coordination',
      about: 'coordination and responsibilities of the partners, with the sharing of costs and income',
      also: ['partnership', 'sustainability'],
    },
  },
]
