import type { Rule } from '../../guideline.ts'
import { right } from '../../right-amount.ts'
import { figure, listed } from '../../rules.ts'
import { regulations } from './examples.ts'

const scale = 'scale "Ten points" from 1 to 10 pass 5.5 of Valmora'
const table = (rows: string, partner = 'Nordhaven'): string =>
  regulations(`grading {\n  ${scale}\n  conversion of ${partner} {\n    ${rows.replaceAll(', ', '\n    ')}\n  }\n}`)
const partnerOf = (conversion: { readonly partner?: { readonly name: string } }): string =>
  conversion.partner?.name ?? 'a partner'

/** The end of a scale beyond which a figure lies. */
function nearestEnd(
  value: number | undefined,
  ends: { readonly worst?: number; readonly best?: number } = {},
): number | undefined {
  const { worst, best } = ends
  if (value === undefined || worst === undefined || best === undefined) return undefined
  return Math.min(Math.max(value, Math.min(worst, best)), Math.max(worst, best))
}

/** Every grade counts something that the joint scale has. */
export const withinScale: Rule = {
  id: 'within-scale',
  kind: 'arithmetic',
  weight: 'contradiction',
  basis: 'arithmetic',
  says: 'Every grade counts a figure of the joint scale.',
  failing: table('grade "A" counts 11 pass, grade "F" counts 3 fail'),
  passing: table('grade "A" counts 10 pass, grade "F" counts 3 fail'),
  find: ({ grading }) =>
    grading.conversions.flatMap((conversion) =>
      conversion.grades
        .filter((grade) => grade.outside)
        .map((grade) => ({
          node: grade.node,
          property: 'value',
          message: `“${grade.grade}” of ${partnerOf(conversion)} counts ${grade.value}; the joint scale goes from ${grading.scale?.worst} to ${grading.scale?.best}.`,
          remedy: right(grade.node, 'value', nearestEnd(grade.value, grading.scale)),
        })),
    ),
}

/** A better grade counts more. */
export const disorder: Rule = {
  id: 'in-order',
  kind: 'arithmetic',
  weight: 'contradiction',
  basis: 'arithmetic',
  says: 'Grades that stand in order count in the same order.',
  failing: table('grade "A" counts 7 pass, grade "B" counts 8 pass, grade "C" counts 6 pass, grade "F" counts 3 fail'),
  passing: table('grade "A" counts 8 pass, grade "B" counts 7 pass, grade "C" counts 6 pass, grade "F" counts 3 fail'),
  find: ({ grading }) =>
    grading.conversions.flatMap((conversion) =>
      conversion.disordered.map((grade) => {
        const before = conversion.grades[conversion.grades.indexOf(grade) - 1]
        const message = `“${grade.grade}” of ${partnerOf(conversion)} counts ${grade.value}, “${before?.grade}” before it ${before?.value}: the order of the grades is broken here.`
        return { node: grade.node, property: 'value', message }
      }),
    ),
}

/** A pass of a partner is a pass on the joint scale, and a fail a fail. */
export const passFits: Rule = {
  id: 'pass-fits',
  kind: 'arithmetic',
  weight: 'contradiction',
  basis: 'arithmetic',
  says: 'A grade that passes counts the pass mark or more, one that fails less.',
  failing: table('grade "A" counts 9 pass, grade "E" counts 5 pass, grade "F" counts 3 fail'),
  passing: table('grade "A" counts 9 pass, grade "E" counts 5.5 pass, grade "F" counts 3 fail'),
  find: ({ grading }) =>
    grading.conversions.flatMap((conversion) =>
      conversion.grades
        .filter(({ passes, shouldPass }) => passes !== undefined && shouldPass !== undefined && passes !== shouldPass)
        .map((grade) => {
          const message = `“${grade.grade}” of ${partnerOf(conversion)} is a ${grade.passes ? 'pass' : 'fail'} and counts ${grade.value}; the joint scale is passed with ${grading.scale?.pass}.`
          return {
            node: grade.node,
            property: 'value',
            message,
            related: grading.scale && [{ node: grading.scale.node, message: 'The joint scale.' }],
          }
        }),
    ),
}

/** No grade is left out, and passing as well as failing ones are there. */
export const allGrades: Rule = {
  id: 'all-grades',
  kind: 'arithmetic',
  weight: 'gap',
  says: 'Every grade of a partner is in its table, passing and failing ones, each said to be one or the other.',
  failing: table('grade "A" counts 9 pass, grade "B" counts 8 pass, grade "D" counts 6 pass, grade "F" counts 3 fail'),
  passing: table(
    'grade "A" counts 9 pass, grade "B" counts 8 pass, grade "C" counts 7 pass, grade "D" counts 6 pass, grade "F" counts 3 fail',
  ),
  find: ({ grading }) =>
    grading.conversions
      .filter((conversion) => conversion.grades.length > 0)
      .flatMap((conversion) => {
        const { grades, gaps, node } = conversion
        const passes = (wanted: boolean): boolean => grades.some((grade) => (grade.passes ?? grade.shouldPass) === wanted)
        const missing = [
          ...gaps.map((gap) => gap.missing),
          passes(true) ? [] : 'a grade that passes',
          passes(false) ? [] : 'a grade that fails',
          ...grades.flatMap((grade) => (grade.passes === undefined ? `whether “${grade.grade}” passes` : [])),
        ].flat()
        if (missing.length === 0) return []
        const message = `The table of ${partnerOf(conversion)} leaves out ${listed(missing)}. Every grade that a learner can get needs its figure.`
        return [{ node, message, missing: `${listed(missing)} of ${partnerOf(conversion)}` }]
      }),
}

/** The partner whose scale is the joint one keeps its figures. */
export const ownGrades: Rule = {
  id: 'own-scale',
  kind: 'arithmetic',
  weight: 'contradiction',
  basis: 'arithmetic',
  says: 'Figures of the partner whose scale is the joint one count themselves, from one end of the scale to the other.',
  failing: table(
    'grade "10" counts 10 pass, grade "7" counts 8 pass, grade "4" counts 4 fail, grade "1" counts 1 fail',
    'Valmora',
  ),
  passing: table(
    'grade "10" counts 10 pass, grade "7" counts 7 pass, grade "4" counts 4 fail, grade "1" counts 1 fail',
    'Valmora',
  ),
  find: ({ grading }) =>
    grading.conversions
      .filter((conversion) => conversion.own && conversion.grades.every((grade) => /^\d+(\.\d+)?$/.test(grade.grade)))
      .flatMap(({ node, grades }) => {
        const changed = grades
          .filter((grade) => grade.value !== undefined && Number(grade.grade) !== grade.value)
          .map((grade) => ({
            node: grade.node,
            property: 'value',
            remedy: right(grade.node, 'value', Number(grade.grade)),
            message: `The joint scale is that of ${node.partner?.$refText}, and yet its “${grade.grade}” counts ${grade.value}. It counts ${figure(Number(grade.grade))}.`,
          }))
        const values = grades.map((grade) => Number(grade.grade))
        const ends = [grading.scale?.worst, grading.scale?.best].filter(
          (end) => end !== undefined && values.length > 0 && !values.includes(end),
        )
        if (ends.length === 0) return changed
        const message = `The joint scale of ${node.partner?.$refText} goes from ${grading.scale?.worst} to ${grading.scale?.best}, but its table has no ${listed(ends.map(String), 'or')}.`
        return [
          ...changed,
          { node, message, related: grading.scale && [{ node: grading.scale.node, message: 'The joint scale.' }] },
        ]
      }),
}

/** Learners of every partner can come near the best of the joint scale, and just pass on it. */
export const endsReached: Rule = {
  id: 'ends-reached',
  kind: 'arithmetic',
  weight: 'judgement',
  basis: 'inference',
  says: 'The best grade of each partner, and its lowest that passes, lie within a tenth of the joint scale from the best grade and from the pass mark.',
  failing: table('grade "A" counts 8 pass, grade "B" counts 6 pass, grade "F" counts 3 fail'),
  passing: table('grade "A" counts 9.5 pass, grade "B" counts 6 pass, grade "F" counts 3 fail'),
  find: ({ grading }) => {
    const { worst, best, pass, node: scale } = grading.scale ?? {}
    if (!scale || worst === undefined || best === undefined || pass === undefined) return []
    const tenth = Math.abs(best - worst) / 10 + 1e-9
    return grading.conversions
      .filter((conversion) => !conversion.own)
      .flatMap((conversion) => {
        const passing = conversion.grades.filter((grade) => grade.shouldPass).flatMap((grade) => grade.value ?? [])
        if (passing.length === 0) return []
        const top = Math.min(...passing.map((value) => Math.abs(best - value)))
        const low = Math.min(...passing.map((value) => Math.abs(value - pass)))
        const faults = [
          top > tenth ? `its best grade stays ${figure(top)} below the best of the joint scale (${best})` : [],
          low > tenth ? `its lowest pass lies ${figure(low)} above the pass mark (${pass})` : [],
        ].flat()
        if (faults.length === 0) return []
        const message = `By the table of ${partnerOf(conversion)}, ${listed(faults)}. Learners of other partners would be treated otherwise.`
        return [{ node: conversion.node, message, related: [{ node: scale, message: 'The joint scale.' }] }]
      })
  },
}
