import { isDurationStatement, isMaximumDuration } from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { weeksOfDuration } from '../../../model/quantities.ts'
import { first } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { figure, listed, present } from '../../rules.ts'

const aspect = (model: ProgrammeModel, word: string) => every(model, 'Flexibility').find((node) => node.aspect === word)

const chooses = (model: ProgrammeModel): boolean => model.credits.electiveCourses.length > 0 || model.credits.choices.length > 0

/** What the structure and the sub-awards have to hold where a kind of flexibility is promised, and where it is there without being said. */
function promises(model: ProgrammeModel): Finding[] {
  if (!model.structure) return []
  const free =
    model.structure.steps.some((step) => step.order === 'anytime') ||
    model.structure.groups.some((group) => group.steps.some((step) => step.order === 'anytime'))
  const broken = [
    ['electives', chooses(model), 'but the structure has neither a choice nor tracks'],
    ['order', free, 'but the structure puts every course in an order (anytime leaves it open)'],
    ['exit', every(model, 'SubAward').length > 0, 'but there is no award for a part of it (sub-award)'],
  ] as const
  return broken.flatMap(([word, there, reason]) => {
    const node = aspect(model, word)
    return node && !there ? [{ node, message: `Learners are promised flexibility in ${word}, ${reason}.` }] : []
  })
}

function unsaid(model: ProgrammeModel): Finding[] {
  if (every(model, 'Flexibility').length === 0) return []
  const there = [
    ['electives', chooses(model), 'learners choose courses or tracks'],
    ['exit', every(model, 'SubAward').length > 0, 'a part of the programme is awarded by itself'],
  ] as const
  const without = there.filter(([word, really]) => really && !aspect(model, word))
  if (without.length === 0) return []
  const message = `The curriculum does not say so, but it is flexible: ${listed(without.map(([, , what]) => what))}. ${listed(without.map(([word]) => `flexible ${word} "…"`))} would tell learners.`
  return [{ node: sectionOf(model, 'curriculum'), message, missing: listed(without.map(([word]) => `flexibility in ${word}`)) }]
}

function longest(model: ProgrammeModel): Finding[] {
  const statement = first(model.curricula, isMaximumDuration)
  const usual = first(model.curricula, isDurationStatement)
  const [most, weeks] = [weeksOfDuration(statement?.value), model.weeks.weeks]
  if (!statement || most === undefined || weeks === undefined || most >= weeks - 0.5) return []
  const message = `Learners may take at most ${statement.value.amount} ${statement.value.unit}, but the programme takes ${figure(weeks)} weeks.`
  return [{ node: statement, message, related: usual ? [{ node: usual, message: 'The duration stands here.' }] : [] }]
}

const courses = 'course Tides "Tides" { volume 2 ECTS } course Reefs "Reefs" { volume 2 ECTS }'

/** Guideline 7.6. */
export const flexibility: Guideline = {
  id: 'curriculum.flexibility',
  number: '7.6',
  step: 'curriculum',
  title: 'Room for flexibility',
  summary:
    'Learners have room to choose: pace, time and place of study, the order of courses and which of them, when to begin, to pause, or to leave with a part of the award; and how long they may take at most.',
  basis: 'programme-book-name',
  address: addresses.curriculum,
  statements: ['Flexibility', 'MaximumDuration'],
  declinedBy: ['flexible'],
  rules: [
    present(
      'some',
      'curriculum',
      ['Flexibility'],
      'what learners can choose',
      'The curriculum says nothing on what learners can choose. The guidelines ask for room for flexibility: flexible pace "…", time, place, order, electives, entry, interruption or exit.',
      {
        failing: `curriculum { ${courses} }`,
        passing: `curriculum { ${courses} flexible time "Recorded lectures" }`,
      },
    ),
    present(
      'maximum',
      'curriculum',
      ['MaximumDuration'],
      'the longest duration',
      'How long may learners take at most? maximum-duration 3 years.',
      {
        failing: 'curriculum { flexible time "Recorded lectures" }',
        passing: 'curriculum { flexible time "Recorded lectures" maximum-duration 3 years }',
      },
      { weight: 'detail', basis: 'inference' },
    ),
    {
      id: 'longest-is-longer',
      kind: 'arithmetic',
      weight: 'contradiction',
      basis: 'arithmetic',
      says: 'The longest duration is not shorter than the programme.',
      failing: 'curriculum { duration 44 weeks maximum-duration 20 weeks }',
      passing: 'curriculum { duration 44 weeks maximum-duration 2 years }',
      find: longest,
    },
    {
      id: 'kept',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'What learners are promised is there: electives, courses in any order, an award for a part.',
      needs: ['Course', 'Group'],
      failing: `curriculum { ${courses} structure { first Tides then Reefs } flexible electives "One of two" }`,
      passing: `curriculum { ${courses} structure { anytime choose 2 ECTS from Tides, Reefs } flexible electives "One of two" }`,
      find: promises,
    },
    {
      id: 'said',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'The choices that are there are said.',
      needs: ['Course', 'Group'],
      failing: `curriculum { ${courses} structure { anytime choose 2 ECTS from Tides, Reefs } flexible time "Recorded lectures" }`,
      passing: `curriculum { ${courses} structure { anytime choose 2 ECTS from Tides, Reefs } flexible electives "One of two" }`,
      find: unsaid,
    },
    {
      id: 'real-choice',
      kind: 'judgement',
      weight: 'judgement',
      basis: 'arithmetic',
      says: 'A choice leaves something out: more is offered than has to be chosen.',
      needs: ['Course', 'Group'],
      failing: `curriculum { ${courses} structure { anytime choose 4 ECTS from Tides, Reefs } }`,
      passing: `curriculum { ${courses} structure { anytime choose 2 ECTS from Tides, Reefs } }`,
      find: (model) =>
        model.credits.choices.flatMap(({ step, required, offered }) => {
          const { choice, node, items } = step
          const all =
            choice?.count !== undefined
              ? choice.count === items.length && step.unresolved === 0
              : offered && required && offered.max === required.min
          if (!node || !choice || choice.atLeast || !all) return []
          return [
            { node, message: 'All that is offered here has to be chosen. Without “choose” it would say what it is: compulsory.' },
          ]
        }),
    },
    {
      id: 'pause-within',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'Where learners may pause, the longest duration leaves room for it.',
      failing: 'curriculum { duration 1 years maximum-duration 1 years flexible interruption "A pause of a term" }',
      passing: 'curriculum { duration 1 years maximum-duration 2 years flexible interruption "A pause of a term" }',
      find: (model) => {
        const node = aspect(model, 'interruption')
        const statement = first(model.curricula, isMaximumDuration)
        const [most, weeks] = [weeksOfDuration(statement?.value), model.weeks.weeks]
        if (!node || most === undefined || weeks === undefined || most < weeks - 0.5 || most > weeks + 1) return []
        return [
          {
            node,
            message: `Learners may pause, but have at most ${figure(most)} weeks for a programme of ${figure(weeks)} weeks.`,
          },
        ]
      },
    },
  ],
  leftToReader: 'Whether the room is what the learners of the programme need.',
}
