import type { ProgrammeModel } from '../../../model/model.ts'
import type { PartnerEntry } from '../../../model/providers.ts'
import { textOf } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { universities } from '../../partners.ts'
import { every } from '../../places.ts'
import { figure } from '../../rules.ts'

/** The share of the credits above which one partner carries the programme. The sources name no figure; two thirds is our own. */
const largeShare = 2 / 3

/** Of a partnership of a Nordhaven that designs, delivers and awards, and a Valmora as given. */
const partners = (valmora: string): string => `partnership {
  coordinator Nordhaven
  partner Nordhaven { contributes design, delivery, award }
  partner Valmora { ${valmora} }
}`

const courses = (second: string): string => `curriculum {
  course Soils "Soils" { volume 3 ECTS by Nordhaven }
  course Rivers "Rivers" { volume 3 ECTS by ${second} }
}`

/** A finding at the block of a partner, or at its contributions where it says some. */
export function atContributions(partner: PartnerEntry, message: string, missing?: string): Finding[] {
  const [block] = partner.nodes
  const statement = partner.nodes.flatMap((node) => node.statements).find((each) => each.$type === 'Contributes')
  const node = statement ?? block
  return node ? [{ node, message, missing }] : []
}

/** Who says what it contributes; whoever says nothing is told so once, by the rule on details. */
export const withContributions = (entries: readonly PartnerEntry[]): readonly PartnerEntry[] =>
  entries.filter((partner) => partner.contributions.length > 0)

/** Courses and joint activities of a partner; nothing while courses are without a provider, or there are none: then nobody can tell. */
function deliversNothing(model: ProgrammeModel, partner: PartnerEntry): boolean {
  const { providers, withoutProvider } = model.providers
  if (model.courses.length === 0 || withoutProvider.length > 0) return false
  const facts = providers.find((provider) => provider.partner === partner)
  return facts?.delivered.length === 0 && facts.jointActivities.length === 0
}

/** Rules on the part that each partner takes in design and delivery. */
export const designAndDelivery: readonly Rule[] = [
  {
    id: 'design',
    kind: 'consistency',
    weight: 'gap',
    says: 'Every full partner that is a university contributes to the design.',
    failing: partners('contributes delivery'),
    passing: partners('contributes design, delivery'),
    find: (model) =>
      withContributions(universities(model))
        .filter((partner) => !partner.contributions.includes('design'))
        .flatMap((partner) => {
          const { name } = partner.institution
          const message = `${name} takes no part in the design. Every partner of a joint programme designs and delivers (European Approach, standard 1.2).`
          return atContributions(partner, message, `the part of ${name} in the design`)
        }),
  },
  {
    id: 'delivery',
    kind: 'consistency',
    weight: 'gap',
    says: 'Every full partner that is a university gives a course or a joint activity.',
    needs: ['Institution', 'Course'],
    failing: courses('Nordhaven'),
    passing: courses('Valmora'),
    find: (model) =>
      universities(model)
        .filter((partner) => deliversNothing(model, partner))
        .flatMap((partner) => {
          const { name } = partner.institution
          const message = `${name} delivers nothing: no course or joint activity is by ${name}. Every partner of a joint programme designs and delivers (European Approach, standard 1.2).`
          return atContributions(partner, message, `a course or joint activity by ${name}`)
        }),
  },
  {
    id: 'share',
    kind: 'judgement',
    weight: 'judgement',
    basis: 'third-source',
    says: 'No partner delivers more than two thirds of the credits (a figure of our own; the sources name none).',
    needs: ['Institution', 'Course'],
    failing:
      'curriculum { course Soils "Soils" { volume 9 ECTS by Nordhaven } course Rivers "Rivers" { volume 1 ECTS by Valmora } }',
    passing: courses('Valmora'),
    find: (model) =>
      model.providers.providers.flatMap(({ share, credits, partner, institution, unknown }) => {
        if (!partner || share === undefined || share <= largeShare || unknown.length > 0) return []
        const message = `${institution.name} delivers ${figure(credits)} ECTS, ${figure(share * 100)} % of all credits. Where one partner carries more than two thirds, ask whether the programme is joint.`
        return atContributions(partner, message)
      }),
  },
  {
    id: 'unique-role',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'third-source',
    says: 'No two partners give themselves the same role.',
    failing: `partnership {
  partner Nordhaven { role "Teaches the foundations" }
  partner Valmora { role "Teaches the foundations" }
}`,
    passing: `partnership {
  partner Nordhaven { role "Teaches the foundations" }
  partner Valmora { role "Leads the project" }
}`,
    find: (model) => {
      const seen = new Map<string, Finding['node']>()
      return every(model, 'UniqueRole').flatMap((node) => {
        const text = textOf(node.text)?.toLowerCase()
        const before = text === undefined ? undefined : seen.get(text)
        if (text !== undefined && !before) seen.set(text, node)
        if (!before) return []
        const related = [{ node: before, message: 'This partner has the same role.' }]
        return [{ node, message: 'Another partner has the same role: each should have one that is its own.', related }]
      })
    },
  },
  {
    id: 'joint-activity',
    kind: 'consistency',
    weight: 'gap',
    basis: 'arithmetic',
    says: 'A joint activity is by at least two partners.',
    needs: ['Institution'],
    failing: `partnership {
  partner Nordhaven { contributes design }
  partner Valmora { contributes design }
  joint-activity OpeningWeek "Opening week" by Nordhaven, Nordhaven
}`,
    passing: `partnership {
  partner Nordhaven { contributes design }
  partner Valmora { contributes design }
  joint-activity OpeningWeek "Opening week" by Nordhaven, Valmora
}`,
    find: (model) =>
      every(model, 'JointActivity').flatMap((node) => {
        const partners = node.partners.flatMap((reference) => reference.ref ?? [])
        const distinct = new Set(partners)
        if (partners.length === 0 || (distinct.size > 1 && distinct.size === partners.length)) return []
        const twice = partners.find((partner, index) => partners.indexOf(partner) !== index)
        const what = twice ? `names ${twice.name} twice` : `is by ${partners[0]?.name} alone`
        return [{ node, message: `${node.name} ${what}; a joint activity is by two partners or more, each named once.` }]
      }),
  },
]
