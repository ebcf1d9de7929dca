import { isFieldStatement, isLevelStatement } from '../../../language/generated/ast.ts'
import { all, first } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { leftOut } from '../../left-out.ts'
import { sectionOf } from '../../places.ts'
import { listed } from '../../rules.ts'
import { admissionWith } from './examples.ts'

const route = (statements: string): string =>
  admissionWith(`route ByDegree "Bachelor's degree" {\n  kind degree\n  ${statements}\n}`)

/** A way in without a degree. */
export const otherRoute: Rule = {
  id: 'other-route',
  kind: 'judgement',
  weight: 'judgement',
  says: 'There is a way in without a degree.',
  failing: admissionWith('route ByDegree "Bachelor\'s degree" { kind degree }'),
  passing: admissionWith(
    'route ByDegree "Bachelor\'s degree" { kind degree }\nroute ByWork "Experience at work" { kind work-experience }',
  ),
  find: (model) => {
    const { routes } = model.admission
    if (routes.length === 0 || routes.some((each) => each.kind !== 'degree')) return []
    const message =
      'Everyone needs a degree to come in. Learners beside work often have other proof, such as experience or certificates: route NAME { kind work-experience … }.'
    return [{ node: routes[0]?.node ?? sectionOf(model, 'admission'), message }]
  },
}

/** What a route says of itself; a degree has a field, experience its kind and length. */
export const routeComplete: Rule = {
  id: 'route-complete',
  kind: 'presence',
  weight: 'detail',
  says: 'Each route says its kind, level, language, digital means, proof and for whom it is; a degree its field, experience which.',
  failing: route('level EQF 6\n  language en B2'),
  passing: `vision { learners Engineers "Engineers" }\n${route('level EQF 6\n  field ISCED 0521\n  language en B2\n  digital-means "A computer with camera"\n  for Engineers\n  proof "Degree certificate"')}`,
  find: (model) =>
    model.admission.routes.flatMap(({ node, kind }) => {
      if (kind === 'open') return []
      const without = leftOut([node], 'Route', {
        RouteKind: 'its kind',
        ...(kind === 'membership' ? {} : { LevelStatement: 'at which level' }),
        ...(kind === 'degree' ? { FieldStatement: 'in which field' } : {}),
        ...(kind === 'work-experience' ? { PriorExperience: 'which experience' } : {}),
        RequiredLanguages: 'which language',
        DigitalMeans: 'which digital means',
        RouteLearners: 'for which learners',
        Proof: 'how it is proved',
      })
      if (without.length === 0) return []
      return [
        {
          node,
          message: `Route ${node.name} does not say ${listed(without)}.`,
          missing: `${listed(without)} of route ${node.name}`,
        },
      ]
    }),
}

/** The level asked for lies one below the programme, or at its level. */
export const entryLevel: Rule = {
  id: 'entry-level',
  kind: 'consistency',
  weight: 'judgement',
  says: 'The level that is asked for is not above that of the programme, and at most one below it.',
  failing: `level EQF 7\n${route('level EQF 5')}`,
  passing: `level EQF 7\n${route('level EQF 6')}`,
  find: (model) => {
    const { level, levelNode } = model.head
    if (level === undefined) return []
    return model.admission.routes.flatMap(({ node, level: asked }): Finding[] => {
      if (asked === undefined || (asked <= level && level - asked <= 1)) return []
      const message =
        asked > level
          ? `Route ${node.name} asks for EQF ${asked}, more than the programme leads to (EQF ${level}).`
          : `Route ${node.name} asks for EQF ${asked}; the programme is at EQF ${level}, ${level - asked} levels higher. A preparatory course would have to bridge that.`
      return [
        {
          node: first(node, isLevelStatement) ?? node,
          message,
          related: levelNode && [{ node: levelNode, message: 'The level of the programme.' }],
        },
      ]
    })
  },
}

/** A degree that is asked for may be in the field of the programme. */
export const degreeField: Rule = {
  id: 'degree-field',
  kind: 'consistency',
  weight: 'judgement',
  basis: 'inference',
  says: 'A degree in the field of the programme is among the degrees that are accepted.',
  failing: `field ISCED 0521\n${route('field ISCED 0732')}`,
  passing: `field ISCED 0521\n${route('field ISCED 0732, ISCED 0521')}`,
  find: (model) =>
    model.admission.routes.flatMap(({ node, kind, fields }): Finding[] => {
      const { fields: own } = model.head
      const accepts = own.some((code) => fields.some((field) => code.startsWith(field) || field.startsWith(code)))
      if (kind !== 'degree' || fields.length === 0 || own.length === 0 || accepts) return []
      const message = `Route ${node.name} accepts degrees in ${listed(
        fields.map((code) => `ISCED ${code}`),
        'or',
      )}, but not in the field of the programme itself, ISCED ${own.join(', ')}.`
      return [{ node: all(node, isFieldStatement)[0] ?? node, message }]
    }),
}
