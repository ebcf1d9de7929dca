import type { ProgrammeModel } from '../../../model/model.ts'
import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { listed } from '../../rules.ts'
import { course } from './examples.ts'

/** Elements of the supplement that the examination regulations settle, and where they are said. */
const fromExaminations = {
  supervision: 'the supervision of the assessments (supervised … with identity check)',
  grade: 'the joint scale (grading { scale … })',
} as const

const entriesOf = (model: ProgrammeModel) =>
  model.supplement.elements.filter(({ element }) => Object.hasOwn(fromExaminations, element))

const examined = course(
  'assessment Test "Test" {\n  kind written-examination\n  weight 100 %\n  proves Mapping, Planning\n  supervised online with identity check\n}',
)
const shows = (elements: string): string => `${examined}\nqualification { supplement { shows ${elements} } }`

/** Guideline 15.4. */
export const supplement: Guideline = {
  id: 'examination.supplement',
  number: '15.4',
  step: 'examination',
  title: 'Descriptors of the supplement',
  summary:
    'The regulations fix what the supplement tells of the examinations: type of assessment, supervision and identity verification, grade. What the supplement shows and what the regulations settle is the same list.',
  basis: 'sister-book',
  address: addresses.examination,
  statements: ['SupplementElements', 'SupplementText'],
  rules: [
    {
      id: 'shown',
      kind: 'consistency',
      weight: 'gap',
      says: 'The supplement shows supervision and grade, as far as the regulations settle them (the type of assessment is among the mandatory elements, 8.5).',
      failing: shows('title, outcomes, assessment'),
      passing: shows('title, outcomes, assessment, supervision'),
      find: (model) => {
        const [node] = model.supplement.nodes
        const without = entriesOf(model)
          .filter(({ shown, sources, text, absence }) => !shown && !text && !absence && sources.length > 0)
          // The grade of a short learning programme is asked for with the profile (8.5).
          .filter(({ element }) => element !== 'grade' || !model.head.profiles.includes('short-learning-programme'))
          .map(({ element }) => element)
        if (!node || without.length === 0 || every(model, 'SupplementElements').length === 0) return []
        const message = `The regulations settle ${listed(without)}, which the supplement does not show: shows …, ${without.join(', ')}.`
        return [{ node: every(model, 'SupplementElements')[0] ?? node, message, missing: `${listed(without)} on the supplement` }]
      },
    },
    {
      id: 'settled',
      kind: 'consistency',
      weight: 'gap',
      says: 'What the supplement shows of the examinations is settled in them.',
      failing: shows('title, outcomes, assessment, supervision, grade'),
      passing: shows('title, outcomes, assessment, supervision'),
      find: (model) =>
        entriesOf(model)
          .filter(({ shown, sources, text, absence }) => shown && sources.length === 0 && !text && !absence)
          .map(({ element }) => {
            const words = fromExaminations[element as keyof typeof fromExaminations]
            return {
              node: sectionOf(model, 'examination'),
              message: `The supplement shows ${element}, but nothing settles it: it comes from ${words}.`,
              missing: words,
            }
          }),
    },
  ],
  leftToReader: 'Whether a reader of the supplement understands from it what the learner can do.',
}
