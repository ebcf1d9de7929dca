import { isConsultationEvidence, isJointWork, isNeed } from '../../../language/generated/ast.ts'
import { all, distinct, referred } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { listed } from '../../rules.ts'

const programme = (asked: string): string => `partnership { coordinator Nordhaven partner Nordhaven partner Valmora
  stakeholder Ports "Association of ports" { involved in co-design works on Planning "Names the need" }
  stakeholder Towns "League of towns" }
vision { need Planning "Towns must plan for a rising sea" { evidence consultation of ${asked} 2025-04-10 "18 interviews" } }`

/** Guideline 6.1: who is said to work on a need has been asked about it. */
export const askedWhoWorksOnIt: Rule = {
  id: 'consulted-on-it',
  kind: 'consistency',
  weight: 'judgement',
  basis: 'inference',
  says: 'Where stakeholders were consulted on a need, those who work on it are among them.',
  needs: ['Need', 'Stakeholder'],
  failing: programme('Towns'),
  passing: programme('Ports'),
  find: (model) =>
    every(model, 'Stakeholder').flatMap((stakeholder): Finding[] => {
      const needs = distinct(all(stakeholder, isJointWork).flatMap((each) => referred(each.items))).filter((item) => isNeed(item))
      return needs.flatMap((need): Finding[] => {
        const consultations = all(need, isConsultationEvidence)
        const asked = consultations.flatMap((each) => each.stakeholder?.ref ?? [])
        const [node] = consultations
        if (!node || asked.length < consultations.length || asked.includes(stakeholder)) return []
        const message = `${stakeholder.name} works on the need ${need.name}, but is not among those consulted on it (${listed(distinct(asked).map((each) => each.name))}): evidence consultation of ${stakeholder.name} ….`
        return [{ node, property: 'stakeholder', message }]
      })
    }),
}
