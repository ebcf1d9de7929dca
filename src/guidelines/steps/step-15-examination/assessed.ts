import { isProves } from '../../../language/generated/ast.ts'
import { all, referred } from '../../../model/statements.ts'
import type { Rule } from '../../guideline.ts'
import { leftOut } from '../../left-out.ts'
import { sectionOf } from '../../places.ts'
import { listed } from '../../rules.ts'
import { course } from './examples.ts'

/** Each course ends in something that counts, of its own or of the programme as a whole. */
export const courseAssessed: Rule = {
  id: 'course-assessed',
  kind: 'presence',
  weight: 'gap',
  asks: ['Assessment'],
  says: 'Each course has a summative assessment, or those of the programme prove all that it teaches.',
  needs: ['Outcome'],
  failing: course('assessment Quiz "Weekly quiz" { function formative }'),
  passing: course('assessment Test "Test" { function summative }'),
  find: (model) => {
    const proved = new Set(
      model.assessment.programme
        .filter((one) => !one.formative)
        .flatMap((one) => all(one.node, isProves).flatMap((each) => referred(each.outcomes))),
    )
    return model.assessment.courses
      .filter(
        ({ summative, entry: { outcomes } }) =>
          summative.length === 0 && !(outcomes.length > 0 && outcomes.every((each) => proved.has(each))),
      )
      .map(({ entry, assessments }) => {
        const has =
          assessments.length > 0
            ? `only formative assessment (${listed(assessments.map(({ node }) => node.name))})`
            : 'no assessment'
        const message = `${entry.name} has ${has}. Credits rest on a summative one: assessment NAME "…" { weight 100 % … }.`
        return { node: entry.blocks[0] ?? entry.node, message, missing: `an assessment of ${entry.name}` }
      })
  },
}

/** Learners are assessed for learning too. */
export const formativeToo: Rule = {
  id: 'formative-too',
  kind: 'judgement',
  weight: 'judgement',
  says: 'There is formative assessment beside what counts.',
  failing: course('assessment Test "Test" { function summative }'),
  passing: course('assessment Test "Test" { function summative }\nassessment Quiz "Weekly quiz" { function formative }'),
  find: (model) => {
    const { all: assessments } = model.assessment
    if (assessments.length === 0 || assessments.some((one) => one.formative)) return []
    const message =
      'All assessments count; none is there for learning alone. Quizzes, drafts or reviews by peers tell learners in time where they stand: function formative.'
    return [{ node: sectionOf(model, 'examination'), message }]
  },
}

/** An assessment that counts proves an outcome. That every outcome is proved, and where it is taught, is looked at with the outcomes (7.1). */
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

/** What an assessment says of itself. */
export const assessmentComplete: Rule = {
  id: 'assessment-complete',
  kind: 'presence',
  weight: 'detail',
  says: 'Each assessment says its kind and function; one that counts who is responsible and how it is supervised, a formative one how learners get feedback.',
  failing: course('assessment Test "Test" {\n  kind written-examination\n  function summative\n  weight 100 %\n}'),
  passing: course(
    'assessment Test "Test" {\n  kind written-examination\n  function summative\n  weight 100 %\n  supervised on-site with identity check\n  responsible Nordhaven\n}',
  ),
  find: (model) =>
    model.assessment.all.flatMap(({ node, formative }) => {
      const expected = leftOut([node], 'Assessment', {
        AssessmentKind: 'its kind',
        AssessmentFunction: 'whether it is formative or summative',
        Supervision: 'whether it is supervised',
        ...(formative ? { Feedback: 'how learners get feedback' } : { AssessmentResponsible: 'who is responsible' }),
      })
      if (expected.length === 0) return []
      return [
        {
          node,
          message: `Assessment ${node.name} does not say ${listed(expected)}.`,
          missing: `${listed(expected)} of ${node.name}`,
        },
      ]
    }),
}
