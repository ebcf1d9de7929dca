import type { ResponsibleStatement } from '../../../language/generated/ast.ts'
import { isResponsibleStatement } from '../../../language/generated/ast.ts'
import { institutionOf } from '../../../model/committees.ts'
import { all, distinct, first, referred } from '../../../model/statements.ts'
import { partnersWithout } from '../../each-partner.ts'
import type { Rule } from '../../guideline.ts'
import { names } from '../../partners.ts'
import { every, sectionOf } from '../../places.ts'
import { listed } from '../../rules.ts'
import { type MilestoneFacts, milestonesOf } from './milestone-facts.ts'

const people = `team {
  leader Head "Head" of Nordhaven
  member Tutor "Tutor" of Valmora
  learner-representative Voice "Voice of the learners"
}`
const goal = (responsible: string): string => `sustainability { milestone Goal { ${responsible} } }`
const income = (responsible: string): string =>
  `${people}\nbusiness { fee Standard { collected by Nordhaven } }\nsustainability { milestone Goal { subject income responsible ${responsible} } }`

const answering = ({ node }: MilestoneFacts) => referred(all(node, isResponsibleStatement).flatMap(({ by }) => by))
const institutions = (milestone: MilestoneFacts) => distinct(answering(milestone).flatMap((one) => institutionOf(one) ?? []))
const statementOf = ({ node }: MilestoneFacts): ResponsibleStatement | undefined => first(node, isResponsibleStatement)

/** Who answers for the milestones. */
export const milestoneResponsible: readonly Rule[] = [
  {
    id: 'somebody-of-a-partner',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'A partner, or somebody of a partner in the team, is among those who answer for a milestone.',
    needs: ['Institution', 'Member', 'Stakeholder'],
    failing: `${people}\n${goal('responsible Voice')}`,
    passing: `${people}\n${goal('responsible Voice, Tutor')}`,
    find: (model) =>
      milestonesOf(model).flatMap((milestone) => {
        const statement = statementOf(milestone)
        if (!statement || institutions(milestone).length > 0) return []
        const message = `Nobody of a partner answers for milestone ${milestone.node.name}: ${names(answering(milestone))} cannot decide for the partnership. Add a partner, or a member of the team.`
        return [{ node: statement, message }]
      }),
  },
  {
    id: 'each-partner',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'Once there are as many milestones as full partners, each of these answers for one, itself or through its people in the team.',
    needs: ['Institution', 'Member'],
    failing: `${people}\nsustainability { milestone Learners { responsible Head } milestone Success { responsible Nordhaven } }`,
    passing: `${people}\nsustainability { milestone Learners { responsible Head } milestone Success { responsible Tutor } }`,
    find: (model) => {
      const stated = milestonesOf(model)
      const full = model.partners.filter((partner) => partner.full)
      if (stated.length < full.length || stated.some((milestone) => !statementOf(milestone))) return []
      const without = partnersWithout(model, stated.flatMap(institutions))
      if (without.length === 0) return []
      const message = `No milestone is in the hands of ${listed(without, 'or')}. What is planned for the long term lasts better where each partner answers for a part: responsible ${without[0]} in one of them.`
      return [{ node: sectionOf(model, 'sustainability'), message }]
    },
  },
  {
    id: 'income-where-collected',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'Somebody of a partner that collects fees answers for a milestone on income.',
    needs: ['Institution', 'Member'],
    failing: income('Tutor'),
    passing: income('Head'),
    find: (model) => {
      const statements = every(model, 'CollectedBy')
      const collecting = distinct(statements.flatMap(({ partner }) => partner?.ref ?? []))
      if (collecting.length === 0) return []
      return milestonesOf(model).flatMap((milestone) => {
        const statement = statementOf(milestone)
        const its = institutions(milestone)
        if (milestone.subject !== 'income' || !statement || its.length === 0 || its.some((one) => collecting.includes(one)))
          return []
        const message = `Milestone ${milestone.node.name} is about income, and ${names(its)} answers for it; the fees are collected by ${names(collecting)}. Add somebody who sees the money come in.`
        const related = statements.slice(0, 1).map((node) => ({ node, message: 'Here it is said who collects.' }))
        return [{ node: statement, message, related }]
      })
    },
  },
]
