import type { AstNode } from 'langium'
import { choices } from '../../../language/library/choices.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { listed, present } from '../../rules.ts'
import { isSetAside } from '../../set-aside.ts'

/** The rows of the table: each with what it is about. */
const rows = choices['EuropeanAlignment.topic']?.words ?? {}

/** What stands behind a row, elsewhere in the programme: how the one takes back what the other claims. */
const takenBack: Readonly<Record<string, (model: ProgrammeModel) => { node: AstNode; says: string } | undefined>> = {
  elements: (model) => {
    const refused = model.supplement.elements.filter(({ mandatory, state }) => mandatory && state === 'declined')
    const [first] = refused
    if (first?.absence)
      return {
        node: first.absence,
        says: `the supplement leaves out ${listed(refused.map(({ element }) => element))}, which the Recommendation has as mandatory`,
      }
    return declined(model, 'Qualification', 'supplement', 'there is to be no supplement')
  },
  ESG: (model) => declined(model, 'Quality', 'standard', 'no standard is answered in the section quality'),
  recognition: (model) =>
    model.award.recognisedBy.length === 0
      ? declined(
          model,
          'Curriculum',
          'stacking',
          'the credits count towards no degree and no partner is named that recognises the award',
        )
      : undefined,
  portability: (model) => declined(model, 'Supplement', 'format', 'the supplement is to have no format'),
}

function declined(model: ProgrammeModel, section: string, subject: string, says: string) {
  const node = every(model, 'Absence').find((absence) => absence.subject === subject && absence.$container.$type === section)
  return node && { node, says }
}

/** Guideline 1.2. */
export const european: Guideline = {
  id: 'alignment.european',
  number: '1.2',
  step: 'alignment',
  title: 'European definition and Bologna tools',
  summary:
    'The programme follows the European approach to micro-credentials, now the Council Recommendation of 2022: its definition, its standard elements, the Bologna tools, recognition and portability.',
  basis: 'programme-book-name',
  address: addresses.alignment,
  statements: ['EuropeanAlignment'],
  rules: [
    present(
      'table',
      'alignment',
      ['EuropeanAlignment'],
      'how it is aligned with the European proposals',
      'Nothing is said about the European proposals. The guidelines ask to align with them and to use the Bologna tools: aligns ECTS "…".',
      { failing: 'alignment { }', passing: 'alignment {\n  aligns ECTS "All volumes are stated in ECTS"\n}' },
    ),
    {
      id: 'rows',
      kind: 'presence',
      weight: 'detail',
      basis: 'council-recommendation',
      says: `The table of alignment has all rows: ${listed(Object.keys(rows))}; or says why one is left out.`,
      failing: 'alignment {\n  aligns ECTS "All volumes are stated in ECTS"\n}',
      passing:
        'alignment {\n  aligns definition "Small, assessed, owned by the learner"\n  aligns elements "All sixteen are shown"\n  aligns ECTS "All volumes are stated in ECTS"\n  aligns frameworks "EQF 7"\n  aligns ESG "Part 1 is followed"\n  aligns recognition "By all partners"\n  no portability because "No wallet is offered yet"\n}',
      find: (model) => {
        const table = every(model, 'EuropeanAlignment')
        const answered = new Set<string>(table.map(({ topic }) => topic))
        const without = Object.keys(rows).filter(
          (row) => !answered.has(row) && !isSetAside(model, { step: 'alignment', declinedBy: [row] }),
        )
        if (table.length === 0 || without.length === 0) return []
        const message = `The table of alignment has no row on ${listed(without)}. To follow the Council Recommendation on micro-credentials, say it of each (aligns ${without[0]} "…"), or why not (no ${without[0]} because "…").`
        return [{ node: sectionOf(model, 'alignment'), message, missing: `a row on ${listed(without)}` }]
      },
    },
    {
      id: 'claims',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'council-recommendation',
      says: 'What the table claims is not taken back elsewhere: in the supplement, the standards of quality, the recognition.',
      failing: 'alignment {\n  aligns ESG "Part 1 is followed"\n}\nquality {\n  no standard because "To be seen later"\n}',
      passing:
        'alignment {\n  aligns ESG "Part 1 is followed"\n}\nquality {\n  standard ESG 1.3 "Learners take part in the design"\n}',
      find: (model) =>
        every(model, 'EuropeanAlignment').flatMap((node): Finding[] => {
          const back = takenBack[node.topic]?.(model)
          if (!back) return []
          return [
            {
              node,
              message: `The table claims ${node.topic}, but ${back.says}.`,
              related: [{ node: back.node, message: 'This stands against it.' }],
            },
          ]
        }),
    },
  ],
  leftToReader: 'Whether each row is true: the supplement (8.5) and the standards (14.2) are checked where they stand.',
}
