import { isActivityKind, isFeedback, isInteraction } from '../../../language/generated/ast.ts'
import { choices } from '../../../language/library/choices.ts'
import { all, first, titleOf } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { listed, present } from '../../rules.ts'
import { mendAt } from './mend.ts'

const aspects = Object.keys(choices['Experience.aspect']?.words ?? {})
const allAspects = aspects.map((aspect) => `experience ${aspect} "Looked after by a tutor"`).join(' ')

/** The interaction without which a kind of activity is not what it is called. */
const interactionOf: Readonly<Record<string, string>> = {
  'group-work': 'learner-learner',
  seminars: 'learner-teacher',
  tutoring: 'learner-teacher',
  'e-learning': 'learner-content',
  lab: 'learner-content',
}

/** Guideline 7.7. */
export const experience: Guideline = {
  id: 'curriculum.experience',
  number: '7.7',
  step: 'curriculum',
  title: 'Student learning experience',
  summary:
    'The partners design how learners meet teachers, each other and the content, how they form a community, are guided, get feedback and steer their own learning; and on which pedagogical principles this rests.',
  basis: 'programme-book-name',
  address: addresses.curriculum,
  statements: ['Experience', 'Interaction', 'Principle', 'Feedback'],
  rules: [
    present(
      'some',
      'curriculum',
      ['Experience'],
      "the learners' experience",
      'The curriculum says nothing on how learners experience it. The guidelines ask for it: experience learner-teacher "…", feedback, guidance and so on.',
      {
        failing: 'curriculum { course Tides "Tides" }',
        passing: 'curriculum { course Tides "Tides" experience guidance "A tutor in each course" }',
      },
    ),
    {
      id: 'aspects',
      kind: 'presence',
      weight: 'detail',
      basis: 'third-source',
      says: `All aspects are described: ${listed(aspects)}.`,
      failing: 'curriculum { experience guidance "A tutor in each course" }',
      passing: `curriculum { ${allAspects} }`,
      find: (model) => {
        const said = new Set(every(model, 'Experience').map((node) => node.aspect))
        const without = aspects.filter((aspect) => !said.has(aspect))
        if (said.size === 0 || without.length === 0) return []
        const list = listed(without)
        return [
          {
            node: sectionOf(model, 'curriculum'),
            message: `The experience of learners is not described for ${list}.`,
            missing: list,
          },
        ]
      },
    },
    {
      id: 'each-course',
      kind: 'judgement',
      weight: 'judgement',
      basis: 'third-source',
      says: 'In every course that describes its activities or assessments, learners interact or get feedback.',
      failing: 'curriculum { course Tides "Tides" { activity "Weekly reading" { kind e-learning } } }',
      passing:
        'curriculum { course Tides "Tides" { activity "Weekly reading" { kind e-learning interaction learner-content } } }',
      find: (model) =>
        model.courses
          .filter((entry) => entry.activities.length > 0)
          .filter((entry) => all(entry.activities, isInteraction).length === 0 && all(entry.assessments, isFeedback).length === 0)
          .map((entry) => ({
            node: mendAt(entry),
            message: `In the course ${entry.name} learners neither interact (interaction …) nor get feedback, as far as it is described.`,
            missing: `interaction in ${entry.name}`,
          })),
    },
    {
      id: 'interaction',
      kind: 'judgement',
      weight: 'detail',
      basis: 'inference',
      says: 'Every activity but those of assessment says who interacts, and the interaction is that of its kind: group work between learners, seminars with teachers, online work with the content.',
      failing: 'curriculum { course Tides "Tides" { activity "Group work" { kind group-work interaction learner-content } } }',
      passing: 'curriculum { course Tides "Tides" { activity "Group work" { kind group-work interaction learner-learner } } }',
      find: (model) =>
        model.courses.flatMap((entry) =>
          entry.activities.flatMap((activity) => {
            const kind = first(activity, isActivityKind)?.value ?? ''
            const said = all(activity, isInteraction).flatMap((statement) => statement.values)
            const expected = interactionOf[kind]
            const message =
              said.length === 0
                ? `“${titleOf(activity)}” does not say who interacts: interaction learner-teacher, learner-learner, learner-content or feedback.`
                : expected && !said.includes(expected)
                  ? `“${titleOf(activity)}” is ${kind}, but has no interaction ${expected}.`
                  : undefined
            return message && kind !== 'assessment' ? [{ node: mendAt(entry, activity), message }] : []
          }),
        ),
    },
    present(
      'principles',
      'curriculum',
      ['Principle'],
      'pedagogical principles',
      'The curriculum names no pedagogical principle; the agreement has to settle them, and they stand nowhere else: principle "…".',
      {
        failing: 'curriculum { experience guidance "A tutor" }',
        passing: 'curriculum { experience guidance "A tutor" principle "Learners study their own coast" }',
      },
      { weight: 'detail', basis: 'inference' },
    ),
  ],
  leftToReader: 'How learners experience the programme: they are asked each year (10.3), and an indicator shows it (14.1).',
}
