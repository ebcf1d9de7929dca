import { isMobilityCost } from '../../../language/generated/ast.ts'
import { first } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { leftOut } from '../../left-out.ts'
import { every } from '../../places.ts'
import { complete, listed, present } from '../../rules.ts'
import { courseMobilityRules } from './mobility-course.ts'
import { onSiteMobilityRules } from './mobility-on-site.ts'
import { movesOf } from './moves.ts'

const top = 'support { contract Field "Field days" { between Nordhaven, Valmora } }\n'
const move = (statements: string, course = 'by Nordhaven, Valmora volume 3 ECTS delivery blended'): string =>
  `curriculum { course Tides "Tides" { ${course} } mobility Days "Field days" { ${statements} } learning-agreement "Template" }`

/** Guideline 7.10. */
export const mobility: Guideline = {
  id: 'curriculum.mobility',
  number: '7.10',
  step: 'curriculum',
  title: 'Student and staff mobility modes',
  summary:
    'Mobility is part of the design: of students and staff, physical, digital or blended as the delivery asks, within a course, as an exchange, a window or embedded in the programme; each tied to a course, and resting on an agreement and a learning agreement.',
  basis: 'programme-book-name',
  address: addresses.curriculum,
  statements: [
    'Mobility',
    'MobilityScheme',
    'MobilityMode',
    'MobilityFor',
    'MobilityRoute',
    'MobilityCourse',
    'MobilityContract',
    'LearningAgreement',
  ],
  declinedBy: ['mobility'],
  rules: [
    present(
      'some',
      'curriculum',
      ['Mobility'],
      'mobility of students and staff',
      'The curriculum says nothing on mobility. The guidelines ask for its modes: mobility NAME "…", or no mobility because "…".',
      {
        failing: 'curriculum { course Tides "Tides" }',
        passing: 'curriculum { course Tides "Tides" mobility Days "Field days" }',
      },
    ),
    complete(
      {
        Mobility: {
          MobilityScheme: 'its scheme',
          MobilityMode: 'its mode',
          MobilityFor: 'for whom it is',
          MobilityRoute: 'from where it leads to where',
          MobilityCourse: 'in which course it is',
          MobilityObligation: 'whether it is compulsory (participation)',
          DurationStatement: 'how long it takes',
          MobilityContract: 'on which contract it rests (under)',
        },
      },
      {
        failing: move('scheme embedded mode physical for students'),
        passing: `${top}${move('scheme embedded mode physical for students from Nordhaven to Valmora in Tides participation compulsory duration 4 days under Field')}`,
      },
      { basis: 'third-source' },
    ),
    {
      id: 'of-students',
      kind: 'presence',
      weight: 'detail',
      basis: 'third-source',
      says: 'Mobility of students says its credits, what it costs and how it is recognised.',
      failing: move('for students'),
      passing: move('for students volume 1 ECTS cost 400 EUR "Travel" recognition "Part of the course"'),
      find: (model) =>
        movesOf(model)
          .filter((each) => each.forStudents)
          .flatMap(({ node }) => {
            const list = listed(
              leftOut([node], 'Mobility', {
                VolumeStatement: 'its credits',
                MobilityCost: 'what it costs',
                MobilityRecognition: 'how it is recognised',
              }),
            )
            return list
              ? [
                  {
                    node,
                    message: `The mobility ${node.name} of students does not say ${list}.`,
                    missing: `${list} of ${node.name}`,
                  },
                ]
              : []
          }),
    },
    {
      id: 'learning-agreement',
      kind: 'presence',
      weight: 'gap',
      asks: ['LearningAgreement'],
      basis: 'third-source',
      says: 'Where students move, there is a template of the learning agreement.',
      failing: 'curriculum { course Tides "Tides" mobility Days "Field days" { for students } }',
      passing: 'curriculum { course Tides "Tides" mobility Days "Field days" { for students } learning-agreement "Template" }',
      find: (model) => {
        const [one] = movesOf(model).filter((each) => each.forStudents)
        if (!one || every(model, 'LearningAgreement').length > 0) return []
        return [
          {
            node: one.node,
            message:
              'Students move, but there is no template of their learning agreement: learning-agreement "…" at "https://…".',
            missing: 'the learning agreement',
          },
        ]
      },
    },
    ...courseMobilityRules,
    ...onSiteMobilityRules,
    {
      id: 'physical-costs',
      kind: 'judgement',
      weight: 'judgement',
      basis: 'inference',
      says: 'Physical mobility of students says who pays.',
      failing: move('mode physical for students cost 400 EUR'),
      passing: move('mode physical for students cost 400 EUR "Paid by the partners"'),
      find: (model) =>
        movesOf(model).flatMap(({ node, forStudents }) => {
          const statement = first(node, isMobilityCost)
          if (!forStudents || !statement || statement.text) return []
          return [{ node: statement, message: `Who pays for ${node.name}, and for what? cost … EUR "…".` }]
        }),
    },
  ],
  leftToReader: 'Whether the mobility is worth its effort to those who travel.',
}
