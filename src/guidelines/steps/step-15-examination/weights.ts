import { isThreshold, isWeight } from '../../../language/generated/ast.ts'
import { first } from '../../../model/statements.ts'
import type { Rule } from '../../guideline.ts'
import { rightAmount } from '../../right-amount.ts'
import { figure, listed } from '../../rules.ts'
import { course } from './examples.ts'

const percent = (share: number): string => `${figure(share * 100)} %`

/** The weights of a course add up to 100 %. */
export const weightsSum: Rule = {
  id: 'weights-sum',
  kind: 'arithmetic',
  weight: 'contradiction',
  basis: 'arithmetic',
  says: 'The weights of the assessments of a course add up to 100 %.',
  failing: course('assessment Essay "Essay" { weight 40 % }\nassessment Test "Test" { weight 50 % }'),
  passing: course('assessment Essay "Essay" { weight 40 % }\nassessment Test "Test" { weight 60 % }'),
  find: (model) =>
    model.assessment.courses.flatMap(({ entry, summative, unweighted, weightTotal }) => {
      if (weightTotal === undefined || unweighted.length > 0 || Math.abs(weightTotal - 1) < 0.0005) return []
      const weighted = summative.filter((one) => one.weight !== undefined)
      const parts = listed(weighted.map((one) => `${one.node.name} ${percent(one.weight ?? 0)}`))
      const rest = weightTotal < 1 ? `${percent(1 - weightTotal)} are missing` : `${percent(weightTotal - 1)} are too many`
      const [last] = weighted.slice(-1)
      const weight = last && first(last.node, isWeight)
      const remaining = 100 - (weightTotal - (last?.weight ?? 0)) * 100
      return [
        {
          remedy: rightAmount(weight?.value, remaining, '%'),
          node: weight ?? entry.node,
          message: `The assessments of ${entry.name} weigh ${percent(weightTotal)} together (${parts}); ${rest}.`,
        },
      ]
    }),
}

/** What counts has a weight, or is passed or failed. */
export const weightOrPass: Rule = {
  id: 'weight-or-pass',
  kind: 'presence',
  weight: 'gap',
  asks: ['Weight', 'PassFail'],
  says: 'Every summative assessment has a weight, or is passed or failed.',
  failing: course('assessment Essay "Essay" { proves Mapping }'),
  passing: course('assessment Essay "Essay" { proves Mapping pass-fail }'),
  find: (model) =>
    model.assessment.all
      .filter((one) => !one.formative && !one.passFail && first(one.node, isWeight) === undefined)
      .map(({ node }) => ({
        node,
        message: `${node.name} does not say how it counts: weight … %, pass-fail, or function formative if it carries no credits.`,
        missing: `how ${node.name} counts`,
      })),
}

/** What serves learning alone carries no weight. */
export const formativeWeight: Rule = {
  id: 'formative-weight',
  kind: 'consistency',
  weight: 'contradiction',
  basis: 'arithmetic',
  says: 'A formative assessment carries no weight, and one with a weight is not passed or failed.',
  failing: course('assessment Quiz "Quiz" { function formative weight 20 % }'),
  passing: course('assessment Quiz "Quiz" { function summative weight 100 % }'),
  find: (model) =>
    model.assessment.all.flatMap(({ node, formative, passFail }) => {
      const weight = first(node, isWeight)
      if (!weight || (!formative && !passFail)) return []
      const message = formative
        ? `${node.name} is formative, that is, for learning, and yet has a weight. Make it summative, or take out the weight.`
        : `${node.name} has a weight, and yet is passed or failed. Take out one of the two.`
      return [{ node: weight, message }]
    }),
}

/** Whoever reaches the pass mark in a part reaches its threshold. */
export const thresholdAbovePass: Rule = {
  id: 'threshold-above-pass',
  kind: 'arithmetic',
  weight: 'judgement',
  basis: 'inference',
  says: 'No threshold asks for more than the pass mark of the joint scale.',
  failing: `${course('assessment Test "Test" { weight 100 % threshold 60 % }').slice(0, -2)}\n  grading { scale "Points" from 0 to 100 pass 50 }\n}`,
  passing: `${course('assessment Test "Test" { weight 100 % threshold 50 % }').slice(0, -2)}\n  grading { scale "Points" from 0 to 100 pass 50 }\n}`,
  find: (model) => {
    const { worst, best, pass, node: scale } = model.grading.scale ?? {}
    if (!scale || worst === undefined || best === undefined || pass === undefined || worst === best) return []
    const mark = (pass - worst) / (best - worst)
    return model.assessment.all.flatMap(({ node, threshold }) => {
      if (threshold === undefined || threshold <= mark + 0.0005) return []
      const message = `${node.name} asks for ${percent(threshold)} at least; the pass mark of the joint scale is ${percent(mark)} (${pass} on ${worst} to ${best}). Learners who pass this part would fail the course.`
      const statement = first(node, isThreshold)
      const remedy = rightAmount(statement?.value, mark * 100, '%')
      return [{ node: statement ?? node, message, related: [{ node: scale, message: 'The joint scale.' }], remedy }]
    })
  },
}

/** Where one part of a course has a threshold, the others have one or decline it. */
export const thresholdsTold: Rule = {
  id: 'thresholds-told',
  kind: 'consistency',
  weight: 'detail',
  asks: ['Threshold'],
  basis: 'inference',
  says: 'Where one part of a course has a threshold, its other weighted parts say theirs.',
  failing: course('assessment Essay "Essay" { weight 40 % }\nassessment Test "Test" { weight 60 % threshold 50 % }'),
  passing: course(
    'assessment Essay "Essay" { weight 40 % threshold 50 % }\nassessment Test "Test" { weight 60 % threshold 50 % }',
  ),
  find: (model) =>
    model.assessment.courses.flatMap(({ summative }) => {
      const weighted = summative.filter((one) => one.weight !== undefined)
      const [having] = weighted.filter((one) => one.threshold !== undefined)
      if (!having) return []
      return weighted
        .filter((one) => first(one.node, isThreshold) === undefined)
        .map(({ node }) => ({
          node,
          message: `${having.node.name} has a threshold, ${node.name} says none: threshold … %, or no threshold because "…".`,
          missing: `the threshold of ${node.name}`,
        }))
    }),
}
