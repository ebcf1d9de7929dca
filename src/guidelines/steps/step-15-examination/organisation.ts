import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { present } from '../../rules.ts'
import { assessmentComplete, courseAssessed, formativeToo, provesSomething } from './assessed.ts'
import { committeeOfTeam, proctored, resitsWithin, rulesComplete } from './committee.ts'
import { regulations } from './examples.ts'
import { assessmentLanguage, hoursForCredit, hoursTold, responsibleOfCourse } from './fit.ts'
import { europeanValue, identityCheck, identityCheckOfProfile, whereSupervised } from './supervision.ts'
import { formativeWeight, thresholdAbovePass, thresholdsTold, weightOrPass, weightsSum } from './weights.ts'

/** Guideline 15.1. */
export const organisation: Guideline = {
  id: 'examination.organisation',
  number: '15.1',
  step: 'examination',
  title: 'Organisational framework of examinations',
  summary:
    'The partners examine by common methods: which types of assessment there are, what is formative and what counts, how identity is verified and examinations are supervised, what happens with resits, appeals and fraud. Credits rest on valid summative assessments; every outcome is assessed.',
  basis: 'sister-book',
  address: addresses.examination,
  statements: [
    'ExaminationMethod',
    'ExaminationCommittee',
    'ResitRule',
    'Appeals',
    'Fraud',
    'Accommodation',
    'Proctoring',
    'Assessment',
    'AssessmentKind',
    'AssessmentFunction',
    'Weight',
    'PassFail',
    'Threshold',
    'Proves',
    'Supervision',
    'AssessmentResponsible',
    'Feedback',
    'AssessmentHours',
    'Resits',
  ],
  rules: [
    present(
      'method',
      'examination',
      ['ExaminationMethod'],
      'the common methods of examination',
      'Nothing says how the partners examine in common: how tasks, criteria and marking are agreed. For instance: method "Two teachers of two partners mark the project".',
      { failing: regulations('resits 2'), passing: regulations('method "Criteria are published with each task"') },
    ),
    committeeOfTeam,
    rulesComplete,
    proctored,
    courseAssessed,
    formativeToo,
    provesSomething,
    weightsSum,
    weightOrPass,
    formativeWeight,
    thresholdAbovePass,
    thresholdsTold,
    europeanValue,
    whereSupervised,
    identityCheck,
    identityCheckOfProfile,
    responsibleOfCourse,
    assessmentLanguage,
    hoursTold,
    hoursForCredit,
    resitsWithin,
    assessmentComplete,
  ],
  leftToReader:
    'Whether an assessment is valid, that is, whether it shows what the outcome says: teachers of the field judge it.',
}
