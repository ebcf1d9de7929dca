import type { DegreeProgramme } from '../../../language/generated/ast.ts'
import { textOf } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { complete, listed, present } from '../../rules.ts'
import { integrationIncome, wholeSemesters } from './degree-figures.ts'

const institutions = `institution Nordhaven { country FI }
institution Valmora { country NL }
degree Climate "Climate Studies" { by Nordhaven volume 120 ECTS }
degree Oceans "Ocean Studies" { by Valmora volume 120 ECTS }
---
`
const integration =
  'integration in Climate { income "Students of the degree pay the fee of members" cost "None: the course runs already" }'
const stacking = 'curriculum { stacks into Climate with 5 ECTS }'

/** Guideline 13.7. */
export const degrees: Guideline = {
  id: 'business.degree-programmes',
  number: '13.7',
  step: 'business',
  title: 'Integration in wider degree programmes',
  summary: 'Where the programme is part of degree programmes, the plan says what that brings and costs.',
  basis: 'programme-book-name',
  address: addresses.business,
  statements: ['DegreeIntegration', 'IntegrationIncome', 'IntegrationCost'],
  declinedBy: ['integration'],
  rules: [
    present(
      'integration',
      'business',
      ['DegreeIntegration'],
      'a degree programme in which it is integrated',
      'Nothing is said on degree programmes. The guidelines name integration in them as part of the plan: integration in DEGREE { income … cost … }, or no integration because "…".',
      {
        failing: 'business { planned 30 learners }',
        passing: 'business { no integration because "No credits count in a degree" }',
      },
    ),
    complete(
      { DegreeIntegration: { IntegrationIncome: 'what it brings', IntegrationCost: 'what it costs' } },
      {
        failing: `${institutions}business { integration in Climate { income "Fees of members" } }`,
        passing: `${institutions}business { ${integration} }`,
      },
      { basis: 'inference' },
    ),
    {
      id: 'figure-or-words',
      kind: 'presence',
      weight: 'detail',
      basis: 'inference',
      says: 'What an integration brings and costs is said by an amount or in words.',
      failing: `${institutions}business { integration in Climate { income cost "None" } }`,
      passing: `${institutions}business { integration in Climate { income 400 EUR cost "None" } }`,
      find: (model) =>
        [...every(model, 'IntegrationIncome'), ...every(model, 'IntegrationCost')].flatMap((node): Finding[] =>
          node.value || textOf(node.text) !== undefined
            ? []
            : [{ node, message: 'How much, or what? Say an amount, or why there is none.' }],
        ),
    },
    {
      id: 'each-degree',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'Each degree into which credits stack, or in which the programme is a window or a pathway, has its income and cost in the plan.',
      needs: ['DegreeProgramme'],
      failing: `${institutions}curriculum { stacks into Climate with 5 ECTS stacks into Oceans with 5 ECTS }\nbusiness { ${integration} }`,
      passing: `${institutions}${stacking}\nbusiness { ${integration} }`,
      find: (model) => {
        const integrated = new Set(every(model, 'DegreeIntegration').map((node) => node.degree?.ref))
        if (integrated.size === 0) return []
        const names = [...degreesOf(model)].filter((degree) => !integrated.has(degree)).map((degree) => degree.name)
        if (names.length === 0) return []
        const message = `The programme leads into ${listed(names)}, but the plan does not say what that brings and costs: integration in ${names[0]} { … }.`
        return [{ node: sectionOf(model, 'business'), message, missing: `the integration in ${listed(names)}` }]
      },
    },
    {
      id: 'related-degree',
      kind: 'reference',
      weight: 'judgement',
      basis: 'inference',
      says: 'A degree of the plan is one to which the curriculum, the vision or the recruitment plan relates the programme.',
      needs: ['DegreeProgramme'],
      failing: `${institutions}curriculum { stacks into Oceans with 5 ECTS }\nbusiness { ${integration} }`,
      passing: `${institutions}${stacking}\nbusiness { ${integration} }`,
      find: (model) => {
        const related = degreesOf(model)
        for (const relation of every(model, 'Relation')) if (relation.degree?.ref) related.add(relation.degree.ref)
        if (related.size === 0) return []
        return every(model, 'DegreeIntegration').flatMap((node): Finding[] => {
          const degree = node.degree?.ref
          if (!degree || related.has(degree)) return []
          const message = `The plan counts on ${degree.name}, but no credits stack into it, and it is neither a pathway nor a window.`
          return [{ node, property: 'degree', message }]
        })
      },
    },
    integrationIncome,
    wholeSemesters,
  ],
  leftToReader: 'What the integration does to the number of learners of the degree itself.',
}

/** The degrees into which credits stack, or in which the programme is a window or a pathway. */
function degreesOf(model: Parameters<(typeof degrees.rules)[number]['find']>[0]): Set<DegreeProgramme> {
  const pathways = every(model, 'Relation').filter((relation) => relation.relations.includes('pathway'))
  const nodes = [...pathways, ...every(model, 'MobilityWindow'), ...every(model, 'Stacking')]
  return new Set(nodes.flatMap((node) => node.degree?.ref ?? []))
}
