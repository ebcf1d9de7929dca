import type { AstNode } from 'langium'
import type { Measure, Objective, ObjectiveIndicator } from '../../../language/generated/ast.ts'
import { isObjectiveIndicator, isTarget } from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { all, first, textOf } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { figure } from '../../rules.ts'
import { objective } from './topics.ts'

const counted = (target: string): string =>
  `${objective('cooperation', 'indicator "Cases of the region" target 6 cases')}\nsustainability { milestone Cases "Cases of the region" { target ${target} } }`

const measuring = (second: string): string => `objectives {
  objective Work "Study beside work" { indicator "Learners in work" target 70 % }
  objective Reach "Reach learners abroad" { indicator "Learners from abroad" target 25 % }
}
quality {
  indicator Working "Learners in work" { target 70 % }
  indicator Second "${second}" { target ${second === 'Learners in work' ? 70 : 25} % }
}`

/** Figures of the objectives, compared with those by which the programme is steered later. */
export const objectiveFigures: readonly Rule[] = [
  {
    id: 'same-figures',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'What an objective is measured by has the same target where an indicator of quality or a milestone measures it under the same title.',
    failing: counted('5 cases'),
    passing: counted('6 cases'),
    find: (model) =>
      every(model, 'Objective').flatMap((node) =>
        all(node, isObjectiveIndicator).flatMap((indicator) => differences(model, node, indicator)),
      ),
  },
  {
    id: 'measured',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'Once quality and the milestones measure half of what the objectives are measured by, under the same titles, they measure the rest as well.',
    failing: measuring('Learners in work'),
    passing: measuring('Learners from abroad'),
    find: (model) => {
      const indicators = every(model, 'Objective').flatMap((node) =>
        all(node, isObjectiveIndicator).map((indicator) => ({ node, indicator, title: textOf(indicator.text) })),
      )
      const measured = indicators.filter(({ indicator }) => elsewhere(model, indicator).length > 0)
      if (measured.length === 0 || measured.length * 2 < indicators.length) return []
      return indicators.flatMap((each): Finding[] => {
        if (each.title === undefined || measured.includes(each)) return []
        const message = `Nobody measures “${each.title}”, by which objective ${each.node.name} is judged; other objectives are measured in quality or by a milestone. Add an indicator of this title to quality.`
        return [{ node: each.indicator, message }]
      })
    },
  },
]

/** A target that is set elsewhere for the same thing. */
interface Elsewhere {
  readonly node: AstNode
  readonly name: string
  readonly value: Measure
}

const folded = (text: string | undefined): string => (text ?? '').trim().toLowerCase()

function differences(model: ProgrammeModel, node: Objective, indicator: ObjectiveIndicator): Finding[] {
  const own = indicator.target
  if (own?.amount === undefined) return []
  return elsewhere(model, indicator)
    .filter(({ value }) => value.unit === own.unit && value.amount !== undefined && value.amount !== own.amount)
    .map(({ node: other, name, value }) => ({
      node: indicator,
      message: `Objective ${node.name} is measured by ${written(own)}, ${name} by ${written(value)}. Aim at the same in both places.`,
      related: [{ node: other, message: 'This is the other target.' }],
    }))
}

const written = ({ amount, unit }: Measure): string => `${figure(amount ?? 0)} ${unit ?? ''}`.trim()

function elsewhere(model: ProgrammeModel, { text }: ObjectiveIndicator): Elsewhere[] {
  const title = folded(textOf(text))
  // Milestones and indicators without a title are called by their name, which says too little to compare by.
  const same = [...every(model, 'Indicator'), ...every(model, 'Milestone')].filter((each) => folded(textOf(each.title)) === title)
  return same.flatMap((each) => {
    const value = first(each, isTarget)?.value
    return title && value ? [{ node: each, name: `${each.$type.toLowerCase()} ${each.name}`, value }] : []
  })
}
