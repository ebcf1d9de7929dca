import type { Instrument } from '../../../language/generated/ast.ts'
import { isImprovementAction, isInstrumentDate, isScore, isValidUntil, type Score } from '../../../language/generated/ast.ts'
import { dateOf, isBefore } from '../../../model/dates.ts'
import { all, first, textOf } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline, Remedy } from '../../guideline.ts'
import { every } from '../../places.ts'
import { right } from '../../right-amount.ts'
import { complete, listed, present } from '../../rules.ts'
import { actionComplete, actionInTime, weakBeforeStart } from './actions.ts'

/** The sections of the self-assessment. Source: EADTU, E-xcellence label, quality manual. */
const sections = [
  'Strategic management',
  'Curriculum design',
  'Course design',
  'Course delivery',
  'Staff support',
  'Student support',
]
const points = 4
/** Years for which the label holds. Source: EADTU, E-xcellence label. */
const years = 3

const isExcellence = (node: Instrument): boolean => node.value === 'E-xcellence'
const titleOf = (score: Score): string => textOf(score.title) ?? ''
/** Half of the points, or less. */
const isWeak = ({ value, maximum }: Score): boolean => value !== undefined && maximum !== undefined && value <= maximum / 2

const self = (statements: string): string => `quality {\n  instrument E-xcellence {\n${statements}\n  }\n}`
const scores = (list: readonly string[]): string => list.map((section) => `    score "${section}" 3 of 4`).join('\n')

/** Guideline 14.4. */
export const instruments: Guideline = {
  id: 'quality.instruments',
  number: '14.4',
  step: 'quality',
  title: 'Evidence-based instruments',
  summary:
    'The partners use an instrument that rests on evidence, such as E-xcellence or EMBED, for a self-assessment or a review by peers, and follow a roadmap of improvement for what proves weak.',
  basis: 'programme-book-name',
  address: addresses.quality,
  statements: ['Instrument', 'InstrumentVersion', 'InstrumentDate', 'InstrumentResult', 'Score'],
  declinedBy: ['instrument'],
  rules: [
    present(
      'instrument',
      'quality',
      ['Instrument'],
      'an instrument that rests on evidence',
      'No instrument of quality is named. The guidelines ask for one that rests on evidence, such as E-xcellence or EMBED: instrument E-xcellence { … }.',
      {
        failing: 'quality { system of Nordhaven "Yearly review" }',
        passing: 'quality { instrument EMBED { version "Programme level" } }',
      },
    ),
    complete(
      { Instrument: { InstrumentVersion: 'its version', InstrumentDate: 'when it was used', InstrumentResult: 'its result' } },
      {
        failing: 'quality { instrument EMBED { version "Programme level" } }',
        passing:
          'quality { instrument EMBED { version "Programme level" date 2026-06-11 result "Design-based in five of six dimensions" } }',
      },
      { basis: 'inference' },
    ),
    {
      id: 'six-sections',
      kind: 'presence',
      weight: 'detail',
      basis: 'third-source',
      says: 'A self-assessment with E-xcellence scores each of its six sections, on four points.',
      failing: self(scores(sections.slice(0, 5))),
      passing: self(scores(sections)),
      find: (model) =>
        every(model, 'Instrument')
          .filter(isExcellence)
          .flatMap((node) => {
            const titles = all(node, isScore).map((score) => titleOf(score).toLowerCase())
            const without = sections.filter((section) => !titles.includes(section.toLowerCase()))
            if (without.length === 0) return []
            const message = `The self-assessment has no score for ${listed(without.map((section) => `“${section}”`))}. E-xcellence has six sections: score "${without[0]}" … of ${points}.`
            const remedy: Remedy = { kind: 'insert', block: node, types: ['Score'], names: without }
            return [{ node, message, missing: `a score for ${listed(without)}`, remedy }]
          }),
    },
    {
      id: 'four-points',
      kind: 'allowed-value',
      weight: 'judgement',
      basis: 'third-source',
      says: 'Scores of E-xcellence are out of four.',
      failing: self('    score "Course design" 3 of 5'),
      passing: self('    score "Course design" 3 of 4'),
      find: (model) =>
        every(model, 'Instrument')
          .filter(isExcellence)
          .flatMap((node) => all(node, isScore))
          .filter((score) => score.maximum !== undefined && score.maximum !== points)
          .map((node) => ({
            node,
            property: 'maximum',
            message: `“${titleOf(node)}” is scored out of ${node.maximum}. E-xcellence has a scale of four points: of ${points}.`,
          })),
    },
    {
      id: 'score-within',
      kind: 'arithmetic',
      weight: 'contradiction',
      basis: 'arithmetic',
      says: 'No score is above its maximum.',
      failing: self('    score "Course design" 5 of 4'),
      passing: self('    score "Course design" 4 of 4'),
      find: (model) =>
        every(model, 'Score')
          .filter(({ value, maximum }) => value !== undefined && maximum !== undefined && value > maximum)
          .map((node) => ({
            node,
            property: 'value',
            message: `“${titleOf(node)}” has ${node.value} of ${node.maximum} points: more than there are.`,
            remedy: right(node, 'value', node.maximum),
          })),
    },
    {
      id: 'weak-scores',
      kind: 'consistency',
      weight: 'gap',
      basis: 'third-source',
      says: 'For every score of half the points or less there is an action.',
      failing: self('    score "Staff support" 2 of 4'),
      passing: self(
        '    score "Staff support" 2 of 4\n    action "Staff support: training of teachers" by Nordhaven until 2027-05 status open',
      ),
      find: (model) =>
        every(model, 'Instrument').flatMap((node) => {
          const weak = all(node, isScore).filter(isWeak)
          const actions = all(node, isImprovementAction).map((action) => (textOf(action.text) ?? '').toLowerCase())
          const without = weak.filter((score) => !actions.some((action) => action.includes(titleOf(score).toLowerCase())))
          if (actions.length >= weak.length && without.length <= actions.length - (weak.length - without.length)) return []
          return without.map((score) => ({
            node: score,
            message: `“${titleOf(score)}” has ${score.value} of ${score.maximum} points, and no action follows. Every weak score has its place in the roadmap: action "${titleOf(score)}: …" by … until ….`,
            missing: `an action for “${titleOf(score)}”`,
          }))
        }),
    },
    actionComplete,
    actionInTime,
    weakBeforeStart,
    {
      id: 'three-years',
      kind: 'order',
      weight: 'judgement',
      basis: 'third-source',
      says: 'E-xcellence says until when it holds: three years from its date.',
      failing: self('    date 2026-06-11\n    valid until 2030-06-11'),
      passing: self('    date 2026-06-11\n    valid until 2029-06-11'),
      find: (model) =>
        every(model, 'Instrument')
          .filter(isExcellence)
          .flatMap((node): Finding[] => {
            const date = dateOf(first(node, isInstrumentDate)?.date)
            const until = first(node, isValidUntil)
            if (!date) return []
            const expected = `${Number(date.text.slice(0, 4)) + years}${date.text.slice(4)}`
            if (!until)
              return [
                {
                  node,
                  message: `The result of ${date.text} holds for three years, as the label does: valid until ${expected}.`,
                },
              ]
            const span = dateOf(until.date)
            const right = dateOf(expected)
            if (!span || !right || (!isBefore(span, right) && !isBefore(right, span))) return []
            const message = `Used on ${date.text}, E-xcellence is said to hold until ${span.text}. The label holds for three years, until ${expected}.`
            return [{ node: until, message }]
          }),
    },
    {
      id: 'before-start',
      kind: 'order',
      weight: 'judgement',
      basis: 'sister-book',
      says: 'An instrument is used before the first learners start.',
      failing: 'admission { cohort First "First cohort" { start 2027-09-06 } }\nquality { instrument EMBED { date 2027-11-15 } }',
      passing: 'admission { cohort First "First cohort" { start 2027-09-06 } }\nquality { instrument EMBED { date 2027-05-15 } }',
      find: (model) => {
        const { firstStart } = model.calendar
        const dated = every(model, 'InstrumentDate').flatMap((node) => ({ node, date: dateOf(node.date) }))
        const [one] = dated
        if (!one?.date || !firstStart || !dated.every(({ date }) => date !== undefined && isBefore(firstStart, date))) return []
        const message = `No instrument is used before the first start (${firstStart.text}); the first is of ${one.date.text}. A review by peers before the start can still change the design.`
        return [{ node: one.node, message }]
      },
    },
  ],
  leftToReader: 'Whether a self-assessment is honest, and an action enough: reviewers say.',
}
