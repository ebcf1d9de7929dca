import { isProves } from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { first } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { hasSection, sectionOf } from '../../places.ts'
import { listed } from '../../rules.ts'
import { mendAt } from './mend.ts'

/** Outcomes that are not taught, not assessed, or neither: one finding each. */
function brokenChains(model: ProgrammeModel): Finding[] {
  if (model.courses.length === 0) return []
  const links = model.chain.outcomes.map((link) => ({ ...link, proofs: link.assessments.filter((one) => !one.formative) }))
  const nobodyTeaches = links.every((link) => link.courses.length === 0)
  const nothingProves = links.every((link) => link.proofs.length === 0)
  return links.flatMap(({ node, courses, proofs }) => {
    const untaught = courses.length === 0 && !nobodyTeaches
    const unproved = proofs.length === 0 && !nothingProves
    if (!untaught && !unproved) return []
    const taughtIn = listed(courses.map((course) => course.name))
    const message = untaught
      ? unproved
        ? `No course teaches the outcome ${node.name}, and no assessment proves it: teaches ${node.name} in a course, proves ${node.name} in one of its assessments.`
        : `No course teaches the outcome ${node.name}, though an assessment proves it: teaches ${node.name} in a course.`
      : `Outcome ${node.name} is taught${taughtIn && ` in ${taughtIn}`}, but nothing assesses it: no assessment that counts proves it, so it cannot stand on the supplement.`
    return [{ node, message, missing: untaught ? `a course for ${node.name}` : `an assessment of ${node.name}` }]
  })
}

/** With no link at all anywhere there is one fault, not one for each outcome. */
function noChain(model: ProgrammeModel): Finding[] {
  const { outcomes } = model.chain
  if (model.courses.length === 0 || outcomes.length === 0) return []
  const node = sectionOf(model, 'curriculum')
  const untaught = outcomes.every((link) => link.courses.length === 0)
  const unproved = outcomes.every((link) => link.assessments.every((one) => one.formative))
  return [
    ...(untaught
      ? [
          {
            node,
            message: 'No course says which outcomes it teaches: teaches OUTCOME in each course.',
            missing: 'what the courses teach',
          },
        ]
      : []),
    ...(unproved
      ? [
          {
            node,
            message: 'No assessment says which outcomes it proves: proves OUTCOME in each assessment that counts.',
            missing: 'what the assessments prove',
          },
        ]
      : []),
  ]
}

/** Guideline 7.1: from need over outcome and course to assessment. */
export const chainRules: readonly Rule[] = [
  {
    id: 'taught-and-assessed',
    kind: 'consistency',
    weight: 'gap',
    basis: 'sister-book',
    says: 'Every outcome is taught by a course and proved by an assessment that counts.',
    needs: ['Outcome', 'Course'],
    failing: `curriculum {
  outcome Plan "Design a plan"
  outcome Map "Apply data to a map"
  course Tides "Tides" { teaches Plan, Map assessment Essay "Essay" { proves Plan } }
}`,
    passing: `curriculum {
  outcome Plan "Design a plan"
  outcome Map "Apply data to a map"
  course Tides "Tides" { teaches Plan, Map assessment Essay "Essay" { proves Plan, Map } }
}`,
    find: (model) => [...noChain(model), ...brokenChains(model)],
  },
  {
    id: 'each-course',
    kind: 'consistency',
    weight: 'gap',
    basis: 'sister-book',
    says: 'Every course serves at least one outcome.',
    needs: ['Outcome'],
    failing: `curriculum { outcome Plan "Design a plan" course Tides "Tides" { teaches Plan } course Reefs "Reefs" { by Valmora } }`,
    passing: `curriculum { outcome Plan "Design a plan" course Tides "Tides" { teaches Plan } course Reefs "Reefs" { teaches Plan } }`,
    find: (model) => {
      const without = model.chain.coursesWithoutOutcome
      if (model.chain.outcomes.length === 0 || without.length === model.courses.length) return []
      return without.map((entry) => ({
        node: mendAt(entry),
        message: `Course ${entry.name} teaches none of the outcomes of the programme. Either it serves one (teaches OUTCOME), or it does not belong here.`,
        missing: `the outcomes of ${entry.name}`,
      }))
    },
  },
  {
    id: 'need',
    kind: 'reference',
    weight: 'gap',
    basis: 'sister-book',
    says: 'Every outcome answers a need.',
    needs: ['Need'],
    failing: 'vision { need Plans "Towns need plans" }\ncurriculum { outcome Plan "Design a plan" }',
    passing: 'vision { need Plans "Towns need plans" }\ncurriculum { outcome Plan "Design a plan" { answers Plans } }',
    find: (model) =>
      hasSection(model, 'vision') && model.chain.needs.length > 0
        ? model.chain.outcomesWithoutNeed.map((node) => ({
            node,
            message: `Outcome ${node.name} answers none of the needs (${listed(model.chain.needs.map((link) => link.node.name))}).`,
            missing: `the need of ${node.name}`,
          }))
        : [],
  },
  {
    id: 'proved-where-taught',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'An assessment of a course proves what the course teaches.',
    needs: ['Outcome'],
    failing: `curriculum { outcome Plan "Design a plan" outcome Map "Apply data" course Tides "Tides" { teaches Plan assessment Essay "Essay" { proves Map } } }`,
    passing: `curriculum { outcome Plan "Design a plan" outcome Map "Apply data" course Tides "Tides" { teaches Plan, Map assessment Essay "Essay" { proves Map } } }`,
    find: (model) =>
      model.chain.assessments.flatMap(({ node, course, outcomes: proved }) => {
        const foreign = course && course.outcomes.length > 0 ? proved.filter((outcome) => !course.outcomes.includes(outcome)) : []
        if (!course || foreign.length === 0) return []
        const names = listed(foreign.map((outcome) => outcome.name))
        const message = `Assessment ${node.name} proves ${names}, which the course ${course.name} does not teach: teaches ${names}, or leave it out here.`
        return [{ node: mendAt(course, first(node, isProves)), message }]
      }),
  },
]
