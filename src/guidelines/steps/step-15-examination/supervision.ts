import type { AssessmentEntry } from '../../../model/assessment.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import type { Rule } from '../../guideline.ts'
import { course } from './examples.ts'

/** One of the three values of the Council Recommendation. */
export const europeanValue: Rule = {
  id: 'european-value',
  kind: 'allowed-value',
  weight: 'judgement',
  basis: 'council-recommendation',
  says: 'Supervision has one of the three values of the Council Recommendation: none, supervised, supervised with identity verification.',
  failing: course('assessment Test "Test" { weight 100 % unsupervised with identity check }'),
  passing: course('assessment Test "Test" { weight 100 % supervised online with identity check }'),
  find: (model) =>
    model.assessment.all.flatMap(({ node, supervision, european }) =>
      !supervision || european
        ? []
        : [
            {
              node: supervision,
              message: `${node.name} is unsupervised with an identity check, which the Council Recommendation does not have. It knows: unsupervised without, supervised without, supervised online or on site with identity verification.`,
            },
          ],
    ),
}

/** Supervised where: online or on site. */
export const whereSupervised: Rule = {
  id: 'where-supervised',
  kind: 'presence',
  weight: 'detail',
  basis: 'council-recommendation',
  says: 'Supervision says whether it is online or on site, and whether identity is checked.',
  failing: course('assessment Test "Test" { weight 100 % supervised }'),
  passing: course('assessment Test "Test" { weight 100 % supervised on-site with identity check }'),
  find: (model) =>
    model.assessment.all.flatMap(({ node, supervision }) => {
      if (supervision?.kind !== 'supervised' || (supervision.place && supervision.identity)) return []
      const without = [
        supervision.place ? [] : 'where (online or on-site)',
        supervision.identity ? [] : 'whether identity is checked',
      ].flat()
      const message = `Supervision of ${node.name} does not say ${without.join(', nor ')}. The supplement tells it: supervised online with identity check.`
      return [{ node: supervision, message, missing: `where and how ${node.name} is supervised` }]
    }),
}

/** What counts, in a course given online, without a check of identity. */
function unchecked(model: ProgrammeModel): AssessmentEntry[] {
  const modeOf = new Map(model.delivery.courses.map(({ entry, delivery }) => [entry, delivery?.mode]))
  const online = (one: AssessmentEntry): boolean => {
    const mode = (one.course && modeOf.get(one.course)) ?? model.delivery.whole?.mode
    return mode === 'online' || mode === 'blended' || mode === 'hybrid'
  }
  return model.assessment.all.filter(
    (one) => !one.formative && one.supervision && one.supervision.identity !== 'with' && online(one),
  )
}

const isFramework = (model: ProgrammeModel): boolean => model.head.profiles.includes('common-microcredential-framework')
const essay = (check: string): string =>
  course(`delivery online\nassessment Essay "Essay" { weight 100 % supervised online ${check} identity check }`)

/** What counts towards credits is done by the learner. */
export const identityCheck: Rule = {
  id: 'identity-check',
  kind: 'consistency',
  weight: 'judgement',
  says: 'What counts in an online course is taken with a check of identity.',
  failing: essay('without'),
  passing: essay('with'),
  find: (model) =>
    isFramework(model)
      ? []
      : unchecked(model).map((one) => ({
          node: one.supervision ?? one.node,
          message: `${one.node.name} counts towards credits, and is taken online without a check of who takes it. With identity check would be sounder.`,
        })),
}

const two = (check: string): string =>
  course(
    `delivery online\nassessment Essay "Essay" { weight 40 % supervised online ${check} identity check }\nassessment Test "Test" { weight 60 % supervised online with identity check }`,
  )

/**
 * The Common Microcredential Framework asks for reliable verification of identity at the point of assessment. A programme that never
 * verifies it is told so at its profile (0.4); here are the single assessments that do not.
 */
export const identityCheckOfProfile: Rule = {
  id: 'identity-check-of-profile',
  kind: 'consistency',
  weight: 'contradiction',
  basis: 'arithmetic',
  says: 'A programme by the Common Microcredential Framework checks identity wherever credits are earned.',
  failing: `profile common-microcredential-framework\n${two('without')}`,
  passing: `profile common-microcredential-framework\n${two('with')}`,
  find: (model) =>
    isFramework(model) &&
    model.assessment.all.some(({ formative, supervision }) => !formative && supervision?.identity === 'with')
      ? unchecked(model).map((one) => ({
          node: one.supervision ?? one.node,
          message: `${one.node.name} is taken without a check of identity, but the programme has the profile of the Common Microcredential Framework, which asks for one wherever credits are earned.`,
        }))
      : [],
}
