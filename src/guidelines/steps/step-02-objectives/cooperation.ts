import type { Stakeholder } from '../../../language/generated/ast.ts'
import { isPartnership, isStakeholder, isWithOrganisations } from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { all, distinct, referred } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { every } from '../../places.ts'
import { listed } from '../../rules.ts'
import { detailsOn } from './details.ts'
import { everyObjective } from './every-objective.ts'
import { objective, objectivesOn, topicRule } from './topics.ts'

const topic = 'cooperation'

/** The stakeholders that play a part in the programme: in the partnership (3.3), by recognition (8.6), by what they give (13.3). */
function stakeholdersOf(model: ProgrammeModel): Stakeholder[] {
  return distinct([
    ...every(model, 'Stakeholder').filter(({ $container }) => isPartnership($container)),
    ...every(model, 'ProfessionalRecognition').flatMap(({ stakeholder }) => stakeholder?.ref ?? []),
    ...every(model, 'StakeholderContribution').flatMap(({ stakeholder }) => stakeholder?.ref ?? []),
  ])
}

const cooperating = 'sector "Ports"\npurpose "Cases"\n'

/** Guideline 2.2. */
export const cooperation: Guideline = {
  id: 'objectives.cooperation',
  number: '2.2',
  step: 'objectives',
  title: 'Cooperation with sectors and professional organisations',
  summary: 'The partners cooperate with the public and the private sector and with professional organisations.',
  basis: 'programme-book',
  address: addresses.objectives,
  statements: ['Sector', 'WithOrganisations', 'Purpose'],
  rules: [
    topicRule(
      topic,
      'No macro-objective is about cooperation with sectors and organisations. The guidelines ask for it: topic cooperation.',
    ),
    detailsOn(
      topic,
      {
        Sector: 'with which sector (sector "…")',
        WithOrganisations: 'with which organisations (with …)',
        Purpose: 'to what end (purpose "…")',
      },
      'sector "Ports and shores"\npurpose "Cases from practice"',
      'sector "Ports and shores"\nwith Valmora\npurpose "Cases from practice"',
    ),
    {
      id: 'each-stakeholder',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'Every stakeholder that plays a part in the programme belongs to an objective of cooperation.',
      needs: ['Stakeholder', 'Organisation'],
      failing: `partnership {\n  partner Nordhaven { contributes design }\n  stakeholder Ports "Association of ports" { kind employer }\n  stakeholder Guild "Guild" { kind professional-body }\n}\n${objective(topic, `${cooperating}with Ports`)}`,
      passing: `partnership {\n  partner Nordhaven { contributes design }\n  stakeholder Ports "Association of ports" { kind employer }\n  stakeholder Guild "Guild" { kind professional-body }\n}\n${objective(topic, `${cooperating}with Ports, Guild`)}`,
      find: (model) => {
        const statements = all(objectivesOn(model, topic), isWithOrganisations)
        const [node] = statements
        const named = new Set<unknown>(statements.flatMap(({ organisations }) => referred(organisations)))
        const without = stakeholdersOf(model).filter((stakeholder) => !named.has(stakeholder))
        if (!node || without.length === 0) return []
        const names = listed(without.map(({ name }) => name))
        return [
          {
            node,
            message: `${names} ${without.length > 1 ? 'play parts' : 'plays a part'} in the programme, but no objective of cooperation names ${without.length > 1 ? 'them' : 'it'}.`,
          },
        ]
      },
    },
    {
      id: 'plays-a-part',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'An organisation that an objective names plays a part: it works with the partnership, recognises the award or contributes to it.',
      needs: ['Stakeholder', 'Organisation'],
      failing: `stakeholder Ports "Association of ports" { kind employer }\ninstitution Nordhaven { kind university country FI }\n---\npartnership { partner Nordhaven { contributes design } }\n${objective(topic, `${cooperating}with Ports`)}`,
      passing: `stakeholder Ports "Association of ports" {\n  kind employer\n  involved in co-design\n}\ninstitution Nordhaven { kind university country FI }\n---\npartnership { partner Nordhaven { contributes design } }\n${objective(topic, `${cooperating}with Ports`)}`,
      find: (model) => {
        const active = new Set<unknown>(stakeholdersOf(model))
        return all(objectivesOn(model, topic), isWithOrganisations).flatMap((node) =>
          referred(node.organisations).flatMap((organisation) => {
            if (!isStakeholder(organisation) || active.has(organisation)) return []
            const works = organisation.statements.some(({ $type }) => $type === 'Involvement' || $type === 'JointWork')
            return works
              ? []
              : [
                  {
                    node,
                    message: `${organisation.name} is named here, but plays no part in the programme: say in the partnership what it does (stakeholder ${organisation.name} { involved in … }).`,
                  },
                ]
          }),
        )
      },
    },
    ...everyObjective(topic),
  ],
  leftToReader: 'Whether the cooperation is more than a name.',
}
