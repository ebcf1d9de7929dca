import {
  isAbsence,
  isAssessmentFunction,
  isAssessmentKind,
  isAssessmentResponsible,
  isFeedback,
  isProves,
  isSupervision,
} from '../../../language/generated/ast.ts'
import { all, first, referred } from '../../../model/statements.ts'
import type { Rule } from '../../guideline.ts'
import { listed } from '../../rules.ts'
import { course } from './examples.ts'

/** Each course ends in something that counts, of its own or of the programme as a whole. */
export const courseAssessed: Rule = {
  id: 'course-assessed',
  kind: 'presence',
  weight: 'gap',
  says: 'Each course has a summative assessment, or one of the programme proves what it teaches.',
  needs: ['Outcome'],
  failing: course('assessment Quiz "Weekly quiz" { function formative }'),
  passing: course('assessment Test "Test" { function summative }'),
  find: (model) => {
    const proved = new Set(model.assessment.programme.filter((one) => !one.formative).flatMap((one) => all(one.node, isProves).flatMap((each) => referred(each.outcomes))))
    return model.assessment.courses
      .filter(({ summative, entry }) => summative.length === 0 && !entry.outcomes.some((outcome) => proved.has(outcome)))
      .filter(({ entry }) => !all(entry.blocks, isAbsence).some((absence) => absence.subject === 'assessment'))
      .map(({ entry, assessments }) => {
        const has = assessments.length > 0 ? `only formative assessment (${listed(assessments.map(({ node }) => node.name))})` : 'no assessment'
        const message = `${entry.name} has ${has}. Credits rest on a summative one: assessment NAME "…" { weight 100 % … }.`
        return { node: entry.blocks[0] ?? entry.node, message, missing: `an assessment of ${entry.name}` }
      })
  },
}

/** Every outcome is proved by something that counts; otherwise it has no place on the supplement. */
export const outcomeAssessed: Rule = {
  id: 'outcome-assessed',
  kind: 'consistency',
  weight: 'gap',
  says: 'Every outcome is proved by a summative assessment.',
  needs: ['Outcome', 'Assessment'],
  failing: course('assessment Test "Test" { proves Mapping }'),
  passing: course('assessment Test "Test" { proves Mapping, Planning }'),
  find: (model) => {
    // Where nothing proves anything, the assessments are what is to be mended, and each of them is reported.
    if (!model.assessment.all.some(({ node }) => first(node, isProves))) return []
    return model.chain.outcomes
      .filter((outcome) => !outcome.assessments.some((link) => !link.formative))
      .map(({ node, courses, assessments }) => {
        const taught = courses.length > 0 ? ` is taught in ${listed(courses.map((entry) => entry.name))}, but` : ''
        const only = assessments.length > 0 ? 'only formative assessment proves it' : 'nothing proves it'
        const message = `Outcome ${node.name}${taught} ${only}, so it cannot stand on the supplement. Add it to an assessment that counts: proves ${node.name}.`
        return { node, property: 'name', message, missing: `an assessment of ${node.name}` }
      })
  },
}

/** An assessment that counts proves an outcome. */
export const provesSomething: Rule = {
  id: 'proves-something',
  kind: 'reference',
  weight: 'gap',
  says: 'Every summative assessment says which outcomes it proves.',
  failing: course('assessment Test "Test" { weight 100 % }'),
  passing: course('assessment Test "Test" { weight 100 % proves Mapping }'),
  find: (model) =>
    model.chain.outcomes.length === 0
      ? []
      : model.chain.assessmentsWithoutOutcome.map(({ node }) => ({
          node,
          message: `${node.name} counts, but does not say which outcomes it proves: proves ….`,
          missing: `the outcomes of ${node.name}`,
        })),
}

/** An assessment of a course proves what the course teaches. */
export const provesTaught: Rule = {
  id: 'proves-what-is-taught',
  kind: 'consistency',
  weight: 'judgement',
  basis: 'inference',
  says: 'An assessment of a course proves outcomes that the course teaches.',
  needs: ['Outcome'],
  failing: course('assessment Test "Test" { proves Planning }'),
  passing: course('assessment Test "Test" { proves Mapping }'),
  find: (model) =>
    model.chain.assessments.flatMap(({ node, course: entry, outcomes }) => {
      if (!entry || entry.outcomes.length === 0) return []
      const other = outcomes.filter((outcome) => !entry.outcomes.includes(outcome)).map((outcome) => outcome.name)
      if (other.length === 0) return []
      const message = `${node.name} proves ${listed(other)}, but ${entry.name} teaches ${listed(entry.outcomes.map((outcome) => outcome.name))} only. Let the course teach it too, or take it out here.`
      return [{ node: first(node, isProves) ?? node, message }]
    }),
}

/** What an assessment says of itself. */
export const assessmentComplete: Rule = {
  id: 'assessment-complete',
  kind: 'presence',
  weight: 'detail',
  says: 'Each assessment says its kind and function; one that counts who is responsible and how it is supervised, a formative one how learners get feedback.',
  failing: course('assessment Test "Test" {\n  kind written-examination\n  function summative\n  weight 100 %\n}'),
  passing: course('assessment Test "Test" {\n  kind written-examination\n  function summative\n  weight 100 %\n  supervised on-site with identity check\n  responsible Nordhaven\n}'),
  find: (model) =>
    model.assessment.all.flatMap(({ node, formative }) => {
      const expected = [
        first(node, isAssessmentKind) ? [] : 'its kind',
        first(node, isAssessmentFunction) ? [] : 'whether it is formative or summative',
        first(node, isSupervision) ? [] : 'whether it is supervised',
        formative || first(node, isAssessmentResponsible) ? [] : 'who is responsible',
        !formative || first(node, isFeedback) ? [] : 'how learners get feedback',
      ].flat()
      if (expected.length === 0) return []
      return [{ node, message: `Assessment ${node.name} does not say ${listed(expected)}.`, missing: `${listed(expected)} of ${node.name}` }]
    }),
}
