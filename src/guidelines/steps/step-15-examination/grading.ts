import { addresses } from '../../addresses.ts'
import { eachPartner } from '../../each-partner.ts'
import type { Guideline } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { complete, present } from '../../rules.ts'
import { allGrades, disorder, endsReached, ownGrades, passFits, withinScale } from './conversion.ts'
import { regulations } from './examples.ts'
import { failsAlike } from './fails-alike.ts'
import { keptByRegistry } from './kept-by-registry.ts'
import { keptLongEnough, keptWhere, meanOfCourses, passWithin, scaleOfLeader } from './scale.ts'

/** Guideline 15.2. */
export const grading: Guideline = {
  id: 'examination.grading',
  number: '15.2',
  step: 'examination',
  title: 'Joint grading system',
  summary:
    'The scales of the partners differ. They agree on one joint scale, best that of the leading university, and on how each grade of each partner is turned into it. Grading goes by criteria, not by comparison of learners; the rule for the final grade is known; examinations are kept.',
  basis: 'sister-book',
  address: addresses.examination,
  statements: ['Grading', 'JointScale', 'ScaleConversion', 'GradeRow', 'Referencing', 'FinalGrade', 'KeepsExams'],
  declinedBy: ['grading'],
  rules: [
    present(
      'scale',
      'examination',
      ['JointScale'],
      'the joint scale',
      'The partners have no joint scale. One is needed to make grades of several universities comparable: grading { scale "…" from 1 to 10 pass 5.5 of … }.',
      {
        failing: regulations('grading { referencing criterion }'),
        passing: regulations('grading { scale "Ten points" from 1 to 10 pass 5.5 of Nordhaven }'),
      },
    ),
    passWithin,
    scaleOfLeader,
    eachPartner({
      id: 'each-conversion',
      step: 'examination',
      type: 'ScaleConversion',
      partnerOf: (node) => node.partner?.ref,
      says: 'The grades of every full partner are turned into the joint scale.',
      message: (names) =>
        `Nothing says how grades of ${names} are turned into the joint scale: conversion of … { grade "…" counts … pass }.`,
      missing: 'the conversion of',
      when: (model) => model.grading.scale !== undefined,
      failing: regulations(
        'grading {\n  scale "Ten points" from 1 to 10 pass 5.5 of Nordhaven\n  conversion of Nordhaven { grade "A" counts 9 pass grade "F" counts 3 fail }\n}',
      ),
      passing: regulations(
        'grading {\n  scale "Ten points" from 1 to 10 pass 5.5 of Nordhaven\n  conversion of Nordhaven { grade "A" counts 9 pass grade "F" counts 3 fail }\n  conversion of Valmora { grade "5" counts 9 pass grade "4" counts 3 fail }\n}',
      ),
    }),
    withinScale,
    disorder,
    passFits,
    allGrades,
    ownGrades,
    endsReached,
    failsAlike,
    {
      id: 'criterion-referenced',
      kind: 'allowed-value',
      weight: 'gap',
      says: 'Grading goes by criteria.',
      failing: regulations('grading { referencing norm }'),
      passing: regulations('grading { referencing criterion }'),
      find: (model) => {
        const [node] = every(model, 'Referencing')
        if (node?.value === 'criterion') return []
        const message = node
          ? 'Grades compare learners with each other. Measured by criteria they say what a learner can do, and hold across universities: referencing criterion.'
          : 'Nothing says whether grades go by criteria or compare learners. By criteria is what holds across universities: referencing criterion.'
        return [
          { node: node ?? model.grading.nodes[0] ?? sectionOf(model, 'examination'), message, missing: 'grading by criteria' },
        ]
      },
    },
    present(
      'final-grade',
      'examination',
      ['FinalGrade'],
      'the rule for the final grade',
      'Nothing says how the final grade is found, or that there is none: final-grade weighted-mean "…".',
      {
        failing: regulations('method "Criteria are published"'),
        passing: regulations('final-grade weighted-mean "By the credits of the courses"'),
      },
    ),
    meanOfCourses,
    present(
      'retention',
      'examination',
      ['KeepsExams'],
      'how long examinations are kept',
      'Nothing says how long examinations are kept, and where: keeps examinations for … years at … "…".',
      {
        failing: regulations('method "Criteria are published"'),
        passing: regulations('keeps examinations for 7 years at Nordhaven "Archive"'),
      },
    ),
    keptWhere,
    keptLongEnough,
    keptByRegistry,
    complete(
      { ScaleConversion: { GradeRow: 'what a grade counts' } },
      {
        failing: regulations('grading { conversion of Nordhaven }'),
        passing: regulations('grading { conversion of Nordhaven { grade "A" counts 9 pass grade "F" counts 3 fail } }'),
      },
    ),
  ],
  leftToReader: 'Whether a grade of one university means the same as its counterpart at another: the examiners compare work.',
}
