import { addresses } from '../../addresses.ts'
import type { Guideline, Rule } from '../../guideline.ts'
import { sectionOf } from '../../places.ts'
import { complete, listed, present } from '../../rules.ts'
import { milestoneAgreement } from './milestone-agreement.ts'
import { milestoneCourse } from './milestone-course.ts'
import { figures, milestonesOf, yearsAfterStart } from './milestone-facts.ts'
import { milestoneResponsible } from './milestone-responsible.ts'

const subjects = ['students', 'income', 'success', 'third-universities', 'stakeholders']
const of = (...given: readonly string[]): string =>
  `sustainability {\n  ${given.map((subject) => `milestone About-${subject} { subject ${subject} }`).join('\n  ')}\n}`
const one = (statements: string): string =>
  `sustainability {\n  milestone Learners "Learners of an edition" {\n    ${statements}\n  }\n}`

/** From when on a plan is called one for the medium term, and one for the long term, in years after the start (our own reading). */
const medium = 2
const long = 5

const presence: readonly Rule[] = [
  present(
    'milestones',
    'sustainability',
    ['Milestone'],
    'milestones',
    'There is no milestone. The guidelines ask for planning in the medium and long term: milestone NAME "…" { subject … target … due … }.',
    { failing: 'sustainability { dissemination "Yearly report" }', passing: one('subject students') },
  ),
  {
    id: 'five-subjects',
    kind: 'presence',
    weight: 'gap',
    basis: 'sister-book',
    says: 'There is a milestone on each of five subjects: students, income, success, agreements with third universities, stakeholders.',
    failing: of('students', 'income'),
    passing: of(...subjects),
    find: (model) => {
      const given = milestonesOf(model).map((milestone) => milestone.subject)
      const missing = subjects.filter((subject) => !given.includes(subject))
      if (given.length === 0 || missing.length === 0) return []
      return [
        {
          node: sectionOf(model, 'sustainability'),
          message: `No milestone is about ${listed(missing, 'or')}. Plans that last have one on each of ${listed(subjects)}.`,
          missing: `milestones on ${listed(missing)}`,
        },
      ]
    },
  },
  {
    id: 'both-kinds',
    kind: 'presence',
    weight: 'gap',
    basis: 'sister-book',
    says: 'At least one milestone is a figure, and at least one is none.',
    failing: one('target 60 learners'),
    passing: `sustainability {\n  milestone Learners { target 60 learners }\n  milestone Ties { aims at "Stakeholders set the cases by themselves" }\n}`,
    find: (model) => {
      const all = milestonesOf(model)
      const figure = all.some((milestone) => milestone.target)
      const words = all.some((milestone) => milestone.qualitative)
      if (all.length === 0 || figure === words) return []
      const message = figure
        ? 'All milestones are figures. Add one in words: aims at "…".'
        : 'No milestone is a figure. Add one that can be counted: target 60 learners.'
      return [
        {
          node: sectionOf(model, 'sustainability'),
          message,
          missing: figure ? 'a milestone in words' : 'a milestone that can be counted',
        },
      ]
    },
  },
  complete(
    {
      Milestone: {
        MilestoneSubject: 'its subject',
        DueStatement: 'by when (due)',
        ResponsibleStatement: 'who answers for it (responsible)',
        Serves: 'which objective it serves',
      },
    },
    {
      failing:
        'objectives { objective Reach "Reach learners abroad" }\nsustainability { milestone Learners { subject students  due 2030  responsible Nordhaven } }',
      passing:
        'objectives { objective Reach "Reach learners abroad" }\nsustainability { milestone Learners { subject students  due 2030  responsible Nordhaven  serves Reach } }',
    },
    { basis: 'sister-book' },
  ),
  {
    id: 'target',
    kind: 'presence',
    weight: 'detail',
    asks: ['Baseline'],
    basis: 'sister-book',
    says: 'A milestone says what is to be reached, and a figure also from where.',
    failing: one('subject students\n    target 60 learners'),
    passing: one('subject students\n    baseline 40 learners\n    target 60 learners'),
    find: (model) =>
      milestonesOf(model).flatMap(({ node, target, qualitative, baseline }) => {
        if (!target && !qualitative)
          return [
            {
              node,
              message: `What milestone ${node.name} is to reach is not said: target 60 learners, or aims at "…".`,
              missing: `what ${node.name} is to reach`,
            },
          ]
        if (target && !baseline)
          return [
            { node, message: `Milestone ${node.name} has a target, but not the figure to start from: baseline 40 learners.` },
          ]
        return []
      }),
  },
]

const figuresAndDates: readonly Rule[] = [
  {
    id: 'same-unit',
    kind: 'arithmetic',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'The figure at the start and the target have the same unit.',
    failing: one('baseline 40 learners\n    target 60 %'),
    passing: one('baseline 40 learners\n    target 60 learners'),
    find: (model) =>
      milestonesOf(model).flatMap(({ target, baseline, node }) => {
        const [from, to] = [baseline?.value, target?.value]
        if (!target || from?.unit === undefined || to?.unit === undefined || from.unit === to.unit) return []
        return [
          {
            node: target,
            message: `Milestone ${node.name} starts from ${figures(from)} and aims at ${figures(to)}. Count both in the same unit.`,
            remedy: { kind: 'write', node: target.value, property: 'unit', text: from.unit },
          },
        ]
      }),
  },
  {
    id: 'progress',
    kind: 'arithmetic',
    weight: 'judgement',
    basis: 'inference',
    says: 'The target lies above the figure at the start.',
    failing: one('baseline 60 learners\n    target 60 learners'),
    passing: one('baseline 60 learners\n    target 61 learners'),
    find: (model) =>
      milestonesOf(model).flatMap(({ target, baseline, node }) => {
        const [from, to] = [baseline?.value, target?.value]
        if (!target || from?.amount === undefined || to?.amount === undefined || from.unit !== to.unit || to.amount > from.amount)
          return []
        return [
          {
            node: target,
            message: `Milestone ${node.name} starts from ${figures(from)} and aims at ${figures(to)}, which is no step forward.`,
          },
        ]
      }),
  },
  {
    id: 'horizon',
    kind: 'order',
    weight: 'judgement',
    says: `Milestones are due in the medium term (${medium} to ${long} years after the start) and in the long term (${long} years or more).`,
    basis: 'inference',
    failing: `${one('due 2030')}\nadmission { cohort First { start 2027-09-06 } }`,
    passing: `sustainability {\n  milestone Learners { due 2030 }\n  milestone Ties { due 2033 }\n}\nadmission { cohort First { start 2027-09-06 } }`,
    find: (model) => {
      const years = milestonesOf(model).map((milestone) => yearsAfterStart(milestone.due, model))
      const known = years.filter((year) => year !== undefined)
      if (known.length === 0 || years.includes(undefined)) return []
      const missing = [
        known.some((year) => year >= medium && year < long) ? [] : [`the medium term (${medium} to ${long} years`],
        known.some((year) => year >= long) ? [] : [`the long term (${long} years or more`],
      ].flat()
      if (missing.length === 0) return []
      return [
        {
          node: sectionOf(model, 'sustainability'),
          message: `No milestone is due in ${listed(
            missing.map((each) => `${each} after the first learners start)`),
            'or in',
          )}. Plan for both.`,
        },
      ]
    },
  },
  {
    id: 'due-after-start',
    kind: 'order',
    weight: 'judgement',
    basis: 'inference',
    says: 'A milestone is due after the first learners start.',
    failing: `${one('due 2027-06')}\nadmission { cohort First { start 2027-09-06 } }`,
    passing: `${one('due 2030-06')}\nadmission { cohort First { start 2027-09-06 } }`,
    find: (model) =>
      milestonesOf(model).flatMap((milestone) => {
        const years = yearsAfterStart(milestone.due, model)
        if (years === undefined || years >= 0) return []
        return [
          {
            node: milestone.due?.node ?? milestone.node,
            message: `Milestone ${milestone.node.name} is due ${milestone.due?.date.text}, before the first learners start on ${model.calendar.firstStart?.text}.`,
          },
        ]
      }),
  },
]

/** Guideline 10.1: policies and planning in the medium and long term. */
export const milestones: Guideline = {
  id: 'sustainability.milestones',
  number: '10.1',
  step: 'sustainability',
  title: 'Policies and planning in the medium and long term',
  summary:
    'The partners plan beyond the first editions, with milestones in figures and in words: on students, income, progress and success, agreements with third universities, and ties with stakeholders.',
  basis: 'programme-book-name',
  address: addresses.sustainability,
  statements: ['Milestone', 'MilestoneSubject', 'Baseline', 'QualitativeTarget'],
  rules: [...presence, ...figuresAndDates, ...milestoneAgreement, ...milestoneCourse, ...milestoneResponsible],
  leftToReader: 'Whether the milestones can be reached, and whether they matter.',
}
