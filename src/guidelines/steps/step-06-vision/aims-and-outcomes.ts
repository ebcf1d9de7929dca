import { isServes } from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { first, referred } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every, hasSection } from '../../places.ts'
import { listed } from '../../rules.ts'

/** Aims that serve a macro-objective which no outcome serves; not while no outcome says what it serves. */
function withoutOutcome(model: ProgrammeModel): Finding[] {
  const { objectives: links } = model.chain
  if (links.every((link) => link.outcomes.length === 0)) return []
  return every(model, 'ProgrammeAim').flatMap((node) => {
    const left = links.filter((link) => link.aims.includes(node) && link.outcomes.length === 0).map((link) => link.node.name)
    if (left.length === 0) return []
    const message = `This aim serves ${listed(left)}, but no outcome of the curriculum does: serves ${left.join(', ')} in the outcome with which learners reach it.`
    return [{ node, property: 'objectives', message }]
  })
}

/** Outcomes that serve a macro-objective which the vision passes over; not while nothing in the vision says what it serves. */
function withoutAim(model: ProgrammeModel): Finding[] {
  const inVision = model.chain.objectives
    .filter((link) => link.aims.length + link.sellingPoints.length > 0)
    .map((link) => link.node)
  if (inVision.length === 0) return []
  return every(model, 'Outcome').flatMap((outcome) => {
    const statement = first(outcome, isServes)
    const left = referred(statement?.objectives ?? []).filter((objective) => !inVision.includes(objective))
    if (!statement || left.length === 0) return []
    const message = `Outcome ${outcome.name} serves ${listed(left.map((each) => each.name))}, but no aim and no selling point of the vision does. Does the vision leave something out?`
    return [{ node: statement, message }]
  })
}

const objectives =
  'objectives { objective Together "Teach what no partner can teach alone" objective Abroad "Learners from abroad" }'
const programme = (aim: string, outcome: string): string =>
  `${objectives}\nvision { aim "Graduates write a plan for a coast" serves ${aim} }\ncurriculum { outcome Plan "Design a plan" { serves ${outcome} } }`

/** Guideline 6.4: the vision and the outcomes take up the same macro-objectives. */
export const takenUpRules: readonly Rule[] = [
  {
    id: 'outcome-too',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'A macro-objective that an aim of the programme serves is served by an outcome of the curriculum too.',
    needs: ['Objective'],
    failing: programme('Together, Abroad', 'Together'),
    passing: programme('Together', 'Together'),
    find: withoutOutcome,
  },
  {
    id: 'aim-too',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'A macro-objective that an outcome serves is served by an aim or a selling point of the vision too.',
    needs: ['Objective'],
    failing: programme('Together', 'Together, Abroad'),
    passing: programme('Together, Abroad', 'Together, Abroad'),
    find: (model) => (hasSection(model, 'vision') ? withoutAim(model) : []),
  },
]
