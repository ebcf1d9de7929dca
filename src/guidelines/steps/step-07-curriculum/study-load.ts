import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { hourRules } from './load-hours.ts'
import { usualHoursRules } from './load-usual.ts'
import { weekRules } from './load-weeks.ts'

/** Guideline 7.8. */
export const studyLoad: Guideline = {
  id: 'curriculum.study-load',
  number: '7.8',
  step: 'curriculum',
  title: 'Study load',
  summary:
    'The load of the programme and of each course is known in hours, by activity and with assessment included, and in credits; the partners agree what a credit means, and the load of a week leaves room for work and life.',
  basis: 'programme-book-name',
  address: addresses.curriculum,
  statements: [
    'Load',
    'LoadItem',
    'VolumeStatement',
    'HoursPerCredit',
    'DurationStatement',
    'PeriodStatement',
    'AssessmentHours',
  ],
  rules: [...hourRules, ...usualHoursRules, ...weekRules],
  leftToReader: 'Whether learners really need these hours: they are asked in the yearly evaluation (10.3).',
}
