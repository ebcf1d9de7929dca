import { daysOfDuration } from '../../../model/quantities.ts'
import type { Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { listed } from '../../rules.ts'
import { course, regulations } from './examples.ts'

/** The pass mark lies on the scale. */
export const passWithin: Rule = {
  id: 'pass-within',
  kind: 'arithmetic',
  weight: 'contradiction',
  basis: 'arithmetic',
  says: 'The pass mark lies between the ends of the joint scale.',
  failing: regulations('grading { scale "Points" from 0 to 20 pass 50 }'),
  passing: regulations('grading { scale "Points" from 0 to 20 pass 10 }'),
  find: ({ grading }) => {
    const { node, worst, best, pass } = grading.scale ?? {}
    if (!node || worst === undefined || best === undefined || pass === undefined) return []
    if (pass >= Math.min(worst, best) && pass <= Math.max(worst, best) && worst !== best) return []
    return [{ node, message: `The joint scale goes from ${worst} to ${best}; its pass mark of ${pass} does not lie on it.` }]
  },
}

/** The joint scale is best that of the leading university. */
export const scaleOfLeader: Rule = {
  id: 'scale-of-leader',
  kind: 'consistency',
  weight: 'judgement',
  says: 'The joint scale is that of the coordinating university.',
  needs: ['Institution'],
  failing: regulations('grading { scale "Points" from 0 to 20 pass 10 of Valmora }'),
  passing: regulations('grading { scale "Points" from 0 to 20 pass 10 of Nordhaven }'),
  find: ({ grading, partners }) => {
    const leader = partners.find((partner) => partner.coordinator)?.institution
    const { node, partner } = grading.scale ?? {}
    if (!node || !leader || partner === leader) return []
    const whose = partner ? `The joint scale is that of ${partner.name}` : 'The joint scale is of no partner'
    return [
      {
        node,
        message: `${whose}. That of the coordinator, ${leader.name}, is preferred, since it keeps the records: of ${leader.name}.`,
      },
    ]
  },
}

/** A mean of the courses needs grades and credits of each. */
export const meanOfCourses: Rule = {
  id: 'mean-of-courses',
  kind: 'arithmetic',
  weight: 'gap',
  says: 'Where the final grade is a mean, each course has credits and a grade to weigh.',
  failing: `${course('assessment Test "Test" { pass-fail }').slice(0, -2)}\n  final-grade weighted-mean\n}`,
  passing: `${course('assessment Test "Test" { weight 100 % }').slice(0, -2)}\n  final-grade weighted-mean\n}`,
  find: (model) => {
    const [node] = every(model, 'FinalGrade')
    if (node?.rule !== 'weighted-mean' && node?.rule !== 'mean') return []
    const graded = model.assessment.courses.filter(({ summative }) => summative.length > 0)
    const ungraded = graded.filter(({ weightTotal }) => weightTotal === undefined).map(({ entry }) => entry.name)
    const uncounted =
      node.rule === 'mean'
        ? []
        : graded.filter(({ entry }) => model.credits.courses.get(entry.node)?.range === undefined).map(({ entry }) => entry.name)
    const faults = [
      ungraded.length > 0 ? `${listed(ungraded)} ${ungraded.length === 1 ? 'gives' : 'give'} no grade` : [],
      uncounted.length > 0 ? `${listed(uncounted)} ${uncounted.length === 1 ? 'has' : 'have'} no credits` : [],
    ].flat()
    if (faults.length === 0) return []
    return [
      {
        node,
        message: `The final grade cannot be found as a mean of the courses: ${listed(faults)}.`,
        missing: 'grades for the final mean',
      },
    ]
  },
}

/** Where examinations are kept, and by whom. */
export const keptWhere: Rule = {
  id: 'kept-where',
  kind: 'presence',
  weight: 'detail',
  says: 'It is said at which partner, and where, examinations are kept.',
  failing: regulations('keeps examinations for 7 years'),
  passing: regulations('keeps examinations for 7 years at Nordhaven "Archive of the registry"'),
  find: (model) =>
    every(model, 'KeepsExams').flatMap((node) => {
      const without = [node.partner ? [] : 'at which partner', node.place ? [] : 'in which place'].flat()
      if (without.length === 0) return []
      return [
        {
          node,
          message: `Nothing says ${listed(without)} examinations are kept: at … "…".`,
          missing: 'where examinations are kept',
        },
      ]
    }),
}

/** Examinations are kept at least as long as the results are valid that rest on them. */
export const keptLongEnough: Rule = {
  id: 'kept-long-enough',
  kind: 'order',
  weight: 'judgement',
  basis: 'inference',
  says: 'Examinations are kept as long as their results are valid.',
  failing: regulations('keeps examinations for 2 years at Nordhaven "Archive"\nresults valid 6 years'),
  passing: regulations('keeps examinations for 7 years at Nordhaven "Archive"\nresults valid 6 years'),
  find: (model) => {
    const [node] = every(model, 'KeepsExams')
    const [validity] = every(model, 'ResultValidity')
    const kept = daysOfDuration(node?.duration)
    const valid = daysOfDuration(validity?.duration)
    if (!node || !validity || kept === undefined || valid === undefined || kept >= valid) return []
    const message = `Examinations are kept for ${node.duration?.amount} ${node.duration?.unit}, but their results are valid for ${validity.duration?.amount} ${validity.duration?.unit}. Keep what results rest on as long.`
    return [{ node, message, related: [{ node: validity, message: 'How long results are valid.' }] }]
  },
}
