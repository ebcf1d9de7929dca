import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every } from '../../places.ts'
import { rightAmount } from '../../right-amount.ts'
import { complete, figure, listed, present } from '../../rules.ts'

const degree = (volume = 10, window = 10): string => `institution Nordhaven { country FI }
institution Valmora { country NL }
degree Climate "Climate Studies" { by Nordhaven volume 120 ECTS }
---
volume ${volume} ECTS
recruitment { window in Climate with ${window} ECTS { parties partnership, home-university, student template "https://example.org/agreement" } }`

const parties = ['partnership', 'home-university', 'student']

/** Guideline 12.3. */
export const mobilityWindow: Guideline = {
  id: 'recruitment.mobility-window',
  number: '12.3',
  step: 'recruitment',
  title: 'Mobility window',
  summary:
    'The programme suits degree programmes as a window of mobility. That needs a learning agreement of three: the partnership, the home university and the student.',
  basis: 'programme-book',
  address: addresses.recruitment,
  statements: ['MobilityWindow', 'WindowParties', 'WindowTemplate'],
  declinedBy: ['window'],
  rules: [
    present(
      'window',
      'recruitment',
      ['MobilityWindow'],
      'a degree programme in which it is a mobility window',
      'Nothing is said of mobility windows. The guidelines see the programme as one in degree programmes: window in DEGREE with CREDITS, or no window because "…".',
      {
        failing: 'recruitment { area european }',
        passing: 'recruitment { no window because "Learners are in work, not in a degree programme" }',
      },
    ),
    {
      id: 'three-parties',
      kind: 'presence',
      weight: 'gap',
      says: 'The learning agreement of a window is signed by the partnership, the home university and the student.',
      failing: degree().replace('partnership, home-university, student', 'partnership, student'),
      passing: degree(),
      find: (model) =>
        every(model, 'MobilityWindow').flatMap((node): Finding[] => {
          const statements = (node.statements ?? []).filter((statement) => statement.$type === 'WindowParties')
          const named = new Set(statements.flatMap((statement) => statement.values))
          const without = parties.filter((party) => !named.has(party))
          if (without.length === 0) return []
          const message = `The learning agreement of the window in ${node.degree?.$refText} leaves out ${listed(without)}. The guidelines ask for three parties: parties ${parties.join(', ')}.`
          return [{ node: statements[0] ?? node, message, missing: `${listed(without)} in the learning agreement` }]
        }),
    },
    complete(
      { MobilityWindow: { WindowTemplate: 'the template of its learning agreement' } },
      { failing: degree().replace(/template "[^"]*"/, ''), passing: degree() },
      { basis: 'inference' },
    ),
    {
      id: 'credits-within-volume',
      kind: 'arithmetic',
      weight: 'contradiction',
      basis: 'arithmetic',
      says: 'A window has no more credits than the programme.',
      failing: degree(10, 12),
      passing: degree(10, 10),
      find: (model) => {
        const { volume, volumeNode } = model.head
        return every(model, 'MobilityWindow').flatMap((node): Finding[] => {
          const credits = model.conversion.toEcts(node.credits)
          if (credits === undefined || volume === undefined || credits <= volume) return []
          const message = `The window in ${node.degree?.$refText} has ${figure(credits)} ECTS, but the whole programme has only ${figure(volume)} ECTS.`
          return [
            {
              node,
              property: 'credits',
              message,
              related: volumeNode ? [{ node: volumeNode, message: 'This is the volume of the programme.' }] : [],
              remedy: rightAmount(node.credits, volume, 'ECTS'),
            },
          ]
        })
      },
    },
    {
      id: 'as-stacked',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'A window in a degree has the credits with which the programme stacks into the same degree.',
      needs: ['DegreeProgramme'],
      failing: `${degree(10, 10)}\ncurriculum { stacks into Climate with 5 ECTS }`,
      passing: `${degree(10, 10)}\ncurriculum { stacks into Climate with 10 ECTS }`,
      find: (model) =>
        every(model, 'MobilityWindow').flatMap((node): Finding[] => {
          const credits = model.conversion.toEcts(node.credits)
          const stacking = model.stacking.stackings.find((each) => each.degree && each.degree === node.degree?.ref)
          if (credits === undefined || stacking?.credits === undefined || stacking.credits === credits) return []
          const message = `The window in ${node.degree?.$refText} has ${figure(credits)} ECTS, but ${figure(stacking.credits)} ECTS of the programme count in that degree.`
          return [
            { node, property: 'credits', message, related: [{ node: stacking.node, message: 'These credits count there.' }] },
          ]
        }),
    },
    {
      id: 'same-template',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'The template is the one that the curriculum names for learning agreements.',
      failing: `${degree()}\ncurriculum { learning-agreement "Learning agreement" at "https://example.org/other" }`,
      passing: `${degree()}\ncurriculum { learning-agreement "Learning agreement" at "https://example.org/agreement" }`,
      find: (model) => {
        const agreements = every(model, 'LearningAgreement').filter((agreement) => agreement.address !== undefined)
        const [first] = agreements
        if (!first) return []
        return every(model, 'WindowTemplate').flatMap((node): Finding[] => {
          if (node.address === undefined || agreements.some((agreement) => agreement.address === node.address)) return []
          const message = `This template is not the learning agreement of the curriculum (${first.address}). One template for all learners is clear.`
          return [
            {
              node,
              property: 'address',
              message,
              related: [{ node: first, message: 'This is the learning agreement of the curriculum.' }],
            },
          ]
        })
      },
    },
    {
      id: 'degree-of-partner',
      kind: 'reference',
      weight: 'judgement',
      basis: 'inference',
      says: 'The degree in which the programme is a window is one to which the programme is related: by stacking, source or pathway.',
      needs: ['DegreeProgramme'],
      failing: `${degree()}\nvision { }`,
      passing: `${degree()}\nvision { relates to Climate through pathway }`,
      find: (model) => {
        if (!model.decisions.sections.some((decision) => decision.section === 'vision' && decision.present)) return []
        const related = new Set([
          ...every(model, 'Relation').map((relation) => relation.degree?.ref),
          ...model.stacking.stackings.map((stacking) => stacking.degree),
        ])
        return every(model, 'MobilityWindow').flatMap((node): Finding[] => {
          if (related.has(node.degree?.ref)) return []
          const message = `The programme is a window in ${node.degree?.$refText}, but neither the vision relates it to that degree nor do credits stack into it.`
          return [{ node, property: 'degree', message }]
        })
      },
    },
  ],
  leftToReader: 'Whether the home universities will sign the learning agreements.',
}
