import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { asked } from '../../left-out.ts'
import { blocksOfType, sectionOf } from '../../places.ts'
import { present } from '../../rules.ts'
import { awardCredits, creditsValid, decidedByCommittee, eachSubAward, validLongEnough } from './conditions.ts'
import { regulations } from './examples.ts'

const conditions = {
  CreditCondition: 'when the credits of a course are earned (credits when "…")',
  AwardCondition: 'when the award is earned (award when … ECTS "…")',
  Compensation: 'whether parts or courses can compensate for each other (compensation "…")',
  ResultValidity: 'how long results are valid (results valid …)',
}

/** Guideline 15.3. */
export const awarding: Guideline = {
  id: 'examination.awarding',
  number: '15.3',
  step: 'examination',
  title: 'Awarding the qualification and modular awards',
  summary:
    'The conditions for the credits of a course, for the award and for modular awards on the way are fixed, with compensation and validity; the examination committee decides.',
  basis: 'sister-book',
  address: addresses.examination,
  statements: ['AwardCondition', 'CreditCondition', 'AwardDecision', 'Compensation', 'ResultValidity', 'ModularAward'],
  rules: [
    {
      id: 'conditions',
      kind: 'presence',
      weight: 'gap',
      says: 'The conditions for credits and award, compensation and validity are said.',
      failing: regulations('credits when "All parts are passed"\naward when "All courses are passed"\ncompensation "None"'),
      passing: regulations(
        'credits when "All parts are passed"\naward when "All courses are passed"\ncompensation "None"\nresults valid 6 years',
      ),
      find: (model) => {
        const open = asked(blocksOfType(model, 'Examination'), 'Examination', conditions)
        if (!open) return []
        const { now, ...rest } = open
        return [{ node: sectionOf(model, 'examination'), message: `The regulations do not say ${now}.`, ...rest }]
      },
    },
    awardCredits,
    present(
      'decision',
      'examination',
      ['AwardDecision'],
      'who decides on the award',
      'Nothing says who decides on the award. The examination committee does: award decided by ….',
      {
        failing: regulations('award when "All courses are passed"'),
        passing: `team { committee Board "Examination committee" { kind examination } }\n${regulations('award when "All courses are passed"\naward decided by Board')}`,
      },
      { needs: ['Committee'] },
    ),
    decidedByCommittee,
    eachSubAward,
    validLongEnough,
    creditsValid,
  ],
  leftToReader: 'Whether the conditions are fair to learners.',
}
