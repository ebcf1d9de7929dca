import { type Institution, isCostLine, isInstitution } from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { textOf } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { listed } from '../../rules.ts'

/** Kinds of cost that every programme has: our own reading of what the other steps ask for. */
const kinds = ['development', 'delivery', 'platform', 'support', 'examination', 'marketing', 'quality']
const lines = (left: readonly string[]): string => left.map((kind) => `cost ${kind} 1000 EUR`).join(' ')
const course = (origin: string): string =>
  `curriculum { course Intro "Introduction" { volume 3 ECTS by Nordhaven origin ${origin} } }`
const platform = 'ecosystem { platform Learn "Platform" { hosted by Nordhaven } }'

/** The lines of cost: complete, and those of development and teaching with the partners and courses to which they belong. */
export const cost: readonly Rule[] = [
  {
    id: 'cost-lines',
    kind: 'presence',
    weight: 'detail',
    basis: 'inference',
    says: `The plan has cost for ${listed(kinds)}.`,
    failing: `business { ${lines(kinds.slice(0, 4))} }`,
    passing: `business { ${lines(kinds)} }`,
    find: (model) => {
      const there = new Set(model.money.nodes.costs.map((line) => line.kind))
      const without = kinds.filter((kind) => !there.has(kind))
      if (without.length === 0) return []
      const what = without.length === kinds.length ? 'no cost at all' : `no cost for ${listed(without, 'or')}`
      const message = `The plan has ${what}. Each other step needs money too: cost ${without[0]} AMOUNT "…".`
      return [{ node: sectionOf(model, 'business'), message, missing: `cost for ${listed(without)}` }]
    },
  },
  {
    id: 'development-of-course',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'Each course that is new, joint or adapted has a line of cost for its development; a course that is taken as it is has none.',
    needs: ['Course'],
    failing: `${course('new')}\nbusiness { cost development 5000 EUR by Nordhaven }`,
    passing: `${course('new')}\nbusiness { cost development 5000 EUR by Nordhaven for Intro }`,
    find: developmentByCourse,
  },
  {
    id: 'development-by-provider',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'The development of a course is paid to a partner that owns or gives it.',
    needs: ['Course', 'Institution'],
    failing: `${course('new')}\nbusiness { cost development 5000 EUR by Valmora for Intro }`,
    passing: `${course('new')}\nbusiness { cost development 5000 EUR by Nordhaven for Intro }`,
    find: (model) =>
      model.money.nodes.costs.flatMap((node): Finding[] => {
        const entry = model.courses.find((each) => each.node === node.course?.ref)
        if (!entry || !node.partner || node.kind !== 'development') return []
        const partners = new Set([...entry.providers.partners, ...(entry.owner ? [entry.owner] : [])])
        if (
          partners.size === 0 ||
          (node.partner.ref && partners.has(entry.owner ?? node.partner.ref) && isOwn(node.partner.ref, entry))
        )
          return []
        const message = `${node.partner.$refText} is paid for the development of ${entry.name}, which is ${ownership(entry)}.`
        return [{ node, property: 'partner', message }]
      }),
  },
  {
    id: 'delivery-by-partner',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'Each partner that gives courses has a line of cost for teaching.',
    needs: ['Institution'],
    failing: `${course('existing')}\nbusiness { cost delivery 5000 EUR by Valmora }`,
    passing: `${course('existing')}\nbusiness { cost delivery 5000 EUR by Nordhaven }`,
    find: (model) => {
      const teaching = model.money.nodes.costs.filter((line) => line.kind === 'delivery')
      // A line that names no partner is for all of them.
      if (teaching.length === 0 || teaching.some((line) => line.partner === undefined)) return []
      const paid = teaching.map((line) => line.partner?.ref)
      const giving = model.providers.providers.filter((provider) => provider.partner && provider.delivered.length > 0)
      const without = giving
        .filter((provider) => !paid.includes(provider.institution))
        .map((provider) => provider.institution.name)
      const idle = teaching.filter(
        (line) => giving.length > 0 && !giving.some((provider) => provider.institution === line.partner?.ref),
      )
      return [
        ...(without.length > 0
          ? [
              {
                node: sectionOf(model, 'business'),
                message: `${listed(without)} give${without.length > 1 ? '' : 's'} courses, but the plan has no cost for their delivery: cost delivery AMOUNT by ${without[0]}.`,
              },
            ]
          : []),
        ...idle.map((node) => ({
          node,
          property: 'partner',
          message: `${node.partner?.$refText} is paid for teaching, but gives no course.`,
        })),
      ]
    },
  },
  {
    id: 'paid-to-whom-it-falls',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'Cost of the platform goes to the partner that hosts it, cost of coordination to the coordinator.',
    needs: ['Institution', 'Stakeholder'],
    failing: `${platform}\nbusiness { cost platform 4000 EUR by Valmora cost coordination 5000 EUR by Valmora }`,
    passing: `${platform}\nbusiness { cost platform 4000 EUR by Nordhaven cost coordination 5000 EUR by Nordhaven }`,
    find: (model) => {
      const hosts = every(model, 'ToolHost').filter((host) => host.$container.kind === 'platform')
      const duties: Readonly<Record<string, readonly (Institution | undefined)[]>> = {
        platform: hosts.flatMap((host) => (isInstitution(host.partner?.ref) ? host.partner.ref : [])),
        coordination: model.partners.filter((partner) => partner.coordinator).map((partner) => partner.institution),
      }
      return model.money.nodes.costs.flatMap((node): Finding[] => {
        const its = Object.hasOwn(duties, node.kind) ? duties[node.kind] : undefined
        if (!node.partner?.ref || !its || its.length === 0 || its.includes(node.partner.ref)) return []
        const whose = listed(its.flatMap((institution) => institution?.name ?? []))
        const what = node.kind === 'platform' ? 'hosts the platform' : 'coordinates'
        return [
          { node, property: 'partner', message: `${node.partner.ref.name} is paid for ${node.kind}, but ${whose} ${what}.` },
        ]
      })
    },
  },
  {
    id: 'what-it-is-for',
    kind: 'presence',
    weight: 'detail',
    basis: 'inference',
    says: 'Each line of cost says to whom it goes or what it is for.',
    failing: 'business { cost platform 4000 EUR }',
    passing: 'business { cost platform 4000 EUR "Platform and video meetings" by Nordhaven }',
    find: (model) =>
      every(model, 'CostLine')
        .filter(isCostLine)
        .filter((line) => line.value?.amount !== undefined && !line.partner && !line.course && textOf(line.title) === undefined)
        .map((node) => ({
          node,
          message: `Cost for ${node.kind}: of which partner, or what for? Say "…" or by PARTNER after the amount.`,
        })),
  },
]

type Entry = ProgrammeModel['courses'][number]

/** Whether the partner owns or gives the course. */
const isOwn = (institution: NonNullable<Entry['owner']>, entry: Entry): boolean =>
  entry.owner === institution || entry.providers.partners.includes(institution)

const ownership = (entry: Entry): string => {
  const givers = entry.providers.partners.map((partner) => partner.name)
  return listed([
    ...(entry.owner ? [`owned by ${entry.owner.name}`] : []),
    ...(givers.length > 0 ? [`given by ${listed(givers)}`] : []),
  ])
}

function developmentByCourse(model: ProgrammeModel): Finding[] {
  const development = model.money.nodes.costs.filter((line) => line.kind === 'development')
  if (development.length === 0) return []
  const made = model.courses.filter((entry) => ['new', 'joint', 'adapted'].includes(entry.origin ?? ''))
  const without = made.filter((entry) => !development.some((line) => line.course?.ref === entry.node))
  const asItIs = development.filter((line) =>
    model.courses.some((entry) => entry.node === line.course?.ref && entry.origin === 'existing'),
  )
  const names = without.map((entry) => entry.name)
  return [
    ...(names.length > 0
      ? [
          {
            node: development[0] ?? sectionOf(model, 'business'),
            message: `No cost is planned for the development of ${listed(names)}, ${names.length > 1 ? 'which are' : 'which is'} new, joint or adapted: cost development AMOUNT by PARTNER for ${names[0]}.`,
            missing: `cost for the development of ${listed(names)}`,
          },
        ]
      : []),
    ...asItIs.map((node) => ({
      node,
      property: 'course',
      message: `${node.course?.$refText} is taken as it is (origin existing), yet cost is planned for its development.`,
    })),
  ]
}
