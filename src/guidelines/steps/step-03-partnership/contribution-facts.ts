import type { ProgrammeModel } from '../../../model/model.ts'
import type { PartnerEntry } from '../../../model/providers.ts'
import type { Rule } from '../../guideline.ts'
import { names } from '../../partners.ts'
import { every, says } from '../../places.ts'
import { atContributions, withContributions } from './design-and-delivery.ts'

const course = 'curriculum { course Rivers "Rivers" { volume 3 ECTS by Valmora } }'

const valmora = (contributions: string, rest = ''): string => `partnership {
  coordinator Nordhaven
  partner Nordhaven { contributes design, delivery, award }
  partner Valmora { contributes ${contributions} }
}
${rest}`

/** Partners where somebody comes to: a residential, or a mobility on the spot. */
function hosts(model: ProgrammeModel): ReadonlySet<unknown> {
  const routes = every(model, 'MobilityRoute').filter((route) =>
    route.$container.statements.some((statement) => statement.$type === 'MobilityMode' && statement.value === 'physical'),
  )
  return new Set([
    ...model.delivery.residentials.map((residential) => residential.partner),
    ...routes.map((route) => route.to?.ref),
  ])
}

const label = (entry: PartnerEntry): string => entry.contributions.join(', ')

/** Rules that compare what a partner says it contributes with what stands elsewhere. */
export const contributionFacts: readonly Rule[] = [
  {
    id: 'delivery-said',
    kind: 'consistency',
    weight: 'gap',
    basis: 'arithmetic',
    says: 'Whoever gives a course says that it contributes delivery.',
    needs: ['Institution', 'Course'],
    failing: valmora('design', course),
    passing: valmora('design, delivery', course),
    find: (model) =>
      model.providers.providers.flatMap(({ partner, delivered }) => {
        if (!partner || delivered.length === 0 || partner.contributions.length === 0) return []
        if (partner.contributions.includes('delivery')) return []
        const given = names(delivered.map(({ entry }) => entry))
        const message = `${partner.institution.name} gives ${given}, but contributes ${label(partner)} only. Add delivery, or correct who gives the course.`
        return atContributions(partner, message)
      }),
  },
  {
    id: 'award-said',
    kind: 'consistency',
    weight: 'gap',
    basis: 'arithmetic',
    says: 'The partners that contribute the award are those by whom the qualification is awarded.',
    needs: ['Institution'],
    failing: valmora('design, delivery', 'qualification { awarded by Nordhaven, Valmora }'),
    passing: valmora('design, delivery, award', 'qualification { awarded by Nordhaven, Valmora }'),
    find: (model) => {
      if (!says(model, 'AwardedBy')) return []
      return withContributions(model.partners).flatMap((partner) => {
        const { name } = partner.institution
        const awards = model.award.awardingBodies.includes(partner.institution)
        if (awards === partner.contributions.includes('award')) return []
        const message = awards
          ? `${name} is an awarding body of the qualification, but contributes ${label(partner)} only. Add award, or take it out there.`
          : `${name} contributes the award, but the qualification is not awarded by it. Take award out, or add ${name} there.`
        return atContributions(partner, message)
      })
    },
  },
  {
    id: 'hosting-said',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'arithmetic',
    says: 'The partners that contribute hosting are those to which learners or staff come.',
    needs: ['Institution'],
    failing: valmora('design, hosting', 'curriculum { delivery blended { residential 3 days at Nordhaven "Campus" } }'),
    passing: valmora('design, hosting', 'curriculum { delivery blended { residential 3 days at Valmora "Campus" } }'),
    find: (model) => {
      const hosting = hosts(model)
      if (hosting.size === 0 || hosting.has(undefined)) return []
      return withContributions(model.partners).flatMap((partner) => {
        const { name } = partner.institution
        const receives = hosting.has(partner.institution)
        // Whoever coordinates receives people anyway; only the others would be asked for it as a contribution of their own.
        if (receives === partner.contributions.includes('hosting') || (receives && partner.coordinator)) return []
        const message = receives
          ? `${name} receives learners or staff on the spot, but contributes ${label(partner)}: add hosting.`
          : `${name} contributes hosting, but no residential and no physical mobility leads there.`
        return atContributions(partner, message)
      })
    },
  },
  {
    id: 'development-said',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'arithmetic',
    says: 'Whoever owns a course that is new, adapted or joint says that it contributes development.',
    needs: ['Institution', 'Course'],
    failing: valmora(
      'design, delivery',
      'curriculum { course Rivers "Rivers" { volume 3 ECTS by Valmora owner Valmora origin new } }',
    ),
    passing: valmora(
      'design, delivery',
      'curriculum { course Rivers "Rivers" { volume 3 ECTS by Valmora owner Valmora origin existing } }',
    ),
    find: (model) =>
      model.providers.providers.flatMap(({ partner, owned }) => {
        const developed = owned.filter(({ origin }) => origin !== undefined && origin !== 'existing')
        if (!partner || developed.length === 0 || partner.contributions.length === 0) return []
        if (partner.contributions.includes('development')) return []
        const message = `${partner.institution.name} owns ${names(developed)}, which is made or changed for this programme, but contributes ${label(partner)}: add development.`
        return atContributions(partner, message)
      }),
  },
  {
    id: 'status-and-contribution',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'A partner that awards is a full one.',
    needs: ['Institution'],
    failing: `partnership {
  partner Nordhaven { status full  contributes design, delivery, award }
  partner Valmora { status associated  contributes design, delivery, award }
}`,
    passing: `partnership {
  partner Nordhaven { status full  contributes design, delivery, award }
  partner Valmora { status associated  contributes design, delivery }
}`,
    find: (model) =>
      model.partners.flatMap((partner) => {
        const awards = partner.contributions.includes('award') || model.award.awardingBodies.includes(partner.institution)
        const [node] = every(model, 'PartnerStatus').filter((status) => partner.nodes.includes(status.$container))
        if (partner.full || !awards || !node) return []
        const message = `${partner.institution.name} is ${node.value === 'hosting' ? 'a hosting' : `an ${node.value}`} partner, yet it awards. An awarding partner is a full one.`
        return [{ node, message }]
      }),
  },
  {
    id: 'recognised',
    kind: 'presence',
    weight: 'gap',
    basis: 'third-source',
    says: 'Of each university it is said by which authority it is recognised.',
    failing: `institution Nordhaven "Nordhaven University" { kind university country FI }
institution Valmora "Valmora University" { kind university country NL recognised by "Ministry of Education" }
---
note "By whom Nordhaven is recognised is not said."`,
    passing: `institution Nordhaven "Nordhaven University" { kind university country FI recognised by "Ministry of Education" }
institution Valmora "Valmora University" { kind university country NL recognised by "Ministry of Education" }
---
note "Both are recognised."`,
    find: (model) =>
      model.partners
        .filter((partner) => partner.higherEducation === true && !partner.recognised)
        .map(({ institution }) => ({
          node: institution,
          message: `${institution.name} does not say by which authority it is recognised as a higher education institution: recognised by "…". Its right to award rests on it.`,
          missing: `the authority that recognises ${institution.name}`,
        })),
  },
  {
    id: 'awards-as-university',
    kind: 'consistency',
    weight: 'gap',
    basis: 'third-source',
    says: 'Only institutions of higher education contribute the award.',
    failing: `institution Nordhaven "Nordhaven University" { kind university country FI }
institution Valmora "Valmora Academy" { kind company country NL }
---
${valmora('delivery, award').trim()}`,
    passing: `institution Nordhaven "Nordhaven University" { kind university country FI }
institution Valmora "Valmora Academy" { kind company country NL }
---
${valmora('delivery').trim()}`,
    find: (model) =>
      model.partners
        .filter((partner) => partner.higherEducation === false && partner.contributions.includes('award'))
        .flatMap((partner) => {
          const { name } = partner.institution
          const message = `${name} contributes the award, but is no recognised institution of higher education; only these award credits and qualifications.`
          return atContributions(partner, message)
        }),
  },
  {
    id: 'recognised-kind',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'An institution that is recognised for higher education has a kind that fits.',
    failing: `institution Nordhaven "Nordhaven Academy" { kind company country FI recognised by "Ministry of Education" }
institution Valmora "Valmora University" { kind university country NL }
---
note "A company that is recognised as a university."`,
    passing: `institution Nordhaven "Nordhaven Academy" { kind open-university country FI recognised by "Ministry of Education" }
institution Valmora "Valmora University" { kind university country NL }
---
note "A university that is recognised."`,
    find: (model) =>
      every(model, 'InstitutionKind').flatMap((node) => {
        const { name } = node.$container
        const isRecognised = node.$container.statements.some((statement) => statement.$type === 'Recognised')
        if (!isRecognised || ['university', 'applied-sciences', 'open-university', 'research-institute'].includes(node.value))
          return []
        const message = `${name} is recognised as a higher education institution, but its kind is ${node.value}: university, applied-sciences or open-university would fit.`
        return [{ node, message }]
      }),
  },
]
