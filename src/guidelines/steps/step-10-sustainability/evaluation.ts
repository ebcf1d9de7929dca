import type { AnnualEvaluation } from '../../../language/generated/ast.ts'
import { isDimension, isEvaluationDates, isImprovementAction } from '../../../language/generated/ast.ts'
import { type DateSpan, dateOf, isBefore } from '../../../model/dates.ts'
import { daysOfDuration } from '../../../model/quantities.ts'
import { all, textOf } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Guideline, Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { complete, listed, present } from '../../rules.ts'
import { evaluationActions } from './evaluation-actions.ts'
import { evaluationDates } from './evaluation-dates.ts'

const dimensions = ['coherence', 'media', 'infrastructure', 'interaction', 'workload', 'flexibility', 'inclusiveness']
const evaluation = (statements: string): string => `sustainability {\n  evaluation every 12 months {\n    ${statements}\n  }\n}`
const inAll = dimensions.map((dimension) => `dimension ${dimension} "In the survey"`)

const rules: readonly Rule[] = [
  present(
    'evaluation',
    'sustainability',
    ['AnnualEvaluation'],
    'the annual evaluation',
    'There is no annual evaluation. The guidelines ask for one, with a plan of improvement: evaluation every 12 months.',
    { failing: 'sustainability { dissemination "Yearly report" }', passing: 'sustainability { evaluation every 12 months }' },
  ),
  {
    id: 'annual',
    kind: 'arithmetic',
    weight: 'gap',
    says: 'The evaluation comes at least every twelve months.',
    failing: 'sustainability { evaluation every 18 months }',
    passing: 'sustainability { evaluation every 12 months }',
    find: (model) =>
      every(model, 'AnnualEvaluation').flatMap((node) => {
        const duration = node.interval?.duration
        const days = daysOfDuration(duration)
        if (days === undefined || days <= 366) return []
        return [
          {
            node,
            property: 'interval',
            message: `The programme is evaluated every ${duration?.amount} ${duration?.unit}. The guidelines ask for an annual evaluation: every 12 months or less.`,
            missing: 'a yearly rhythm',
            remedy: duration && { kind: 'write', node: duration, text: '12 months' },
          },
        ]
      }),
  },
  {
    id: 'dimensions',
    kind: 'presence',
    weight: 'gap',
    basis: 'sister-book',
    says: 'The evaluation looks at seven dimensions: coherence, media, infrastructure, interaction, workload, flexibility, inclusiveness.',
    failing: evaluation(inAll.slice(0, 5).join('\n    ')),
    passing: evaluation(inAll.join('\n    ')),
    find: (model) =>
      every(model, 'AnnualEvaluation').flatMap((node) => {
        const given = all(node, isDimension).map((dimension) => dimension.value)
        const missing = dimensions.filter((dimension) => !given.includes(dimension))
        if (missing.length === 0) return []
        return [
          {
            node,
            message: `The evaluation does not look at ${listed(missing)}: dimension ${missing[0]} "…".`,
            missing: `the evaluation of ${listed(missing)}`,
          },
        ]
      }),
  },
  complete(
    {
      AnnualEvaluation: {
        EvaluationDates: 'when it takes place (dates)',
        EvaluationInstrument: 'with which instrument',
        ImprovementAction: 'what follows from it (action)',
      },
    },
    {
      failing: evaluation('dates 2028-09\n    action "Shorten the second course"'),
      passing: evaluation('dates 2028-09\n    instrument survey\n    action "Shorten the second course"'),
    },
    { basis: 'sister-book' },
  ),
  {
    id: 'actions',
    kind: 'presence',
    weight: 'detail',
    basis: 'sister-book',
    says: 'Every action of improvement has somebody who does it, a date and a status.',
    failing: evaluation('action "Shorten the second course" by Nordhaven'),
    passing: evaluation('action "Shorten the second course" by Nordhaven until 2029-02 status open'),
    find: (model) =>
      every(model, 'AnnualEvaluation').flatMap((node) =>
        all(node, isImprovementAction).flatMap((action) => {
          const missing = [
            action.owner ? [] : ['who does it (by)'],
            action.until ? [] : ['until when'],
            action.status ? [] : ['how far it is (status)'],
          ].flat()
          return missing.length === 0
            ? []
            : [{ node: action, message: `The action “${textOf(action.text) ?? ''}” does not say ${listed(missing)}.` }]
        }),
      ),
  },
  {
    id: 'action-after-evaluation',
    kind: 'order',
    weight: 'judgement',
    basis: 'inference',
    says: 'An action that follows from the evaluation is due after the first evaluation.',
    failing: evaluation('dates 2028-09, 2029-09\n    action "Shorten the second course" by Nordhaven until 2028-02 status open'),
    passing: evaluation('dates 2028-09, 2029-09\n    action "Shorten the second course" by Nordhaven until 2029-02 status open'),
    find: (model) =>
      every(model, 'AnnualEvaluation').flatMap((node) => {
        const [first] = datesOf(node)
        return all(node, isImprovementAction).flatMap((action) => {
          const until = dateOf(action.until)
          if (!first || !until || !isBefore(until, first)) return []
          return [
            {
              node: action,
              property: 'until',
              message: `This action is due ${until.text}, before the first evaluation in ${first.text}, from which it follows. Set a later date, or move it to an instrument of quality.`,
            },
          ]
        })
      }),
  },
]

const datesOf = (node: AnnualEvaluation): DateSpan[] =>
  all(node, isEvaluationDates).flatMap((statement) => statement.dates.flatMap((date) => dateOf(date) ?? []))

/** Guideline 10.3: annual evaluation with an improvement plan. */
export const annualEvaluation: Guideline = {
  id: 'sustainability.annual-evaluation',
  number: '10.3',
  step: 'sustainability',
  title: 'Annual evaluation with an improvement plan',
  summary:
    'The programme is evaluated every year in seven dimensions, with an instrument such as E-xcellence or EMBED, and every recommendation leads to an action with somebody who does it, a date and a status.',
  basis: 'programme-book-name',
  address: addresses.sustainability,
  statements: ['AnnualEvaluation', 'EvaluationDates', 'Dimension', 'EvaluationInstrument'],
  rules: [...rules, ...evaluationDates, ...evaluationActions],
  leftToReader: 'Whether the actions answer what the evaluation recommends.',
}
