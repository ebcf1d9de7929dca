import { listed } from '../language/checks/report.ts'
import type { Stakeholder } from '../language/generated/ast.ts'
import {
  isInvolvement,
  isJointActivity,
  isPartnership,
  isStakeholder,
  isStakeholderKind,
  isUniqueRole,
} from '../language/generated/ast.ts'
import type { ProgrammeModel } from '../model/model.ts'
import type { ProviderFacts } from '../model/providers.ts'
import { all, first, referred, sections, textOf, titleOf } from '../model/statements.ts'
import { Chart } from './chart.ts'
import type { Diagram, DiagramKind } from './diagram.ts'
import { bar, counted, credits, percent } from './figures.ts'

/** Who works together, and what each brings in. */
export const partnership: DiagramKind = {
  name: 'partnership',
  title: 'Partnership',
  says: 'Partners and stakeholders, what each contributes, and each partner’s share of the credits.',
  draw,
}

function draw(model: ProgrammeModel): Diagram {
  const chart = new Chart('LR')
  const { providers } = model.providers
  const parts = sections(model.parts, isPartnership)
  const stakeholders = all(parts, isStakeholder)
  const activities = all(parts, isJointActivity)
  for (const provider of providers) drawPartner(chart, provider)
  const programme = (): string =>
    chart.box({
      kind: 'programme',
      look: 'programme',
      text: [titleOf(model.programme), credits(model.credits.required ?? model.credits.stated)],
      node: model.programme,
    })
  const centre = providers.length + stakeholders.length > 0 ? programme() : undefined
  for (const { institution } of providers) chart.link(chart.idOf(institution), centre)
  for (const node of activities) {
    const id = chart.box({ kind: 'activity', look: 'event', text: [titleOf(node), 'joint activity'], node })
    for (const institution of referred(node.partners)) chart.link(chart.idOf(institution), id, 'plain')
  }
  for (const node of stakeholders) {
    const id = chart.box({
      kind: 'stakeholder',
      look: 'stakeholder',
      text: [titleOf(node), kindOf(node), involvement(node)],
      node,
    })
    chart.link(centre, id, 'plain')
  }
  return chart.finish(model, {
    title: partnership.title,
    sentences: describe(model, stakeholders),
    legend: {
      partner: 'whole border: a partner, with its share of the credits that are taught',
      problem: '⚠: it gives courses, but is no partner',
      stakeholder: 'dashed border: a stakeholder that is no partner, with what it is involved in',
      programme: 'double sides: the programme',
      event: 'slanted: something that partners deliver together and that is no course',
    },
    empty: 'Partners stand in the partnership: partnership { partner Name { contributes design, delivery } }',
  })
}

function drawPartner(chart: Chart, provider: ProviderFacts): void {
  const { institution, partner, share } = provider
  const node = partner?.nodes[0] ?? institution
  const id = chart.box({
    kind: 'partner',
    look: partner ? 'partner' : 'problem',
    name: institution.name,
    text: [
      titleOf(institution),
      partner ? standing(provider) : 'gives courses, but is no partner',
      textOf(first(partner?.nodes, isUniqueRole)?.text),
      partner && partner.contributions.length > 0 ? `contributes ${listed(partner.contributions)}` : undefined,
      shareText(provider),
      share === undefined ? undefined : bar(share),
    ],
    node,
  })
  chart.standsFor(institution, id)
}

const standing = ({ partner }: ProviderFacts): string =>
  [partner?.coordinator ? 'coordinator' : `${partner?.status ?? 'full'} partner`, partner?.country].filter(Boolean).join(', ')

function shareText({ credits: delivered, share, unknown }: ProviderFacts): string | undefined {
  const part = percent(share)
  if (part === undefined) return undefined
  return `${unknown.length > 0 ? 'at least ' : ''}${credits(delivered)} taught (${part})`
}

const kindOf = (node: Stakeholder): string | undefined => first(node, isStakeholderKind)?.value

function involvement(node: Stakeholder): string | undefined {
  const words = all(node, isInvolvement).flatMap((statement) => statement.values)
  return words.length > 0 ? `involved in ${listed(words)}` : undefined
}

function describe(model: ProgrammeModel, stakeholders: readonly Stakeholder[]): string[] {
  const partners = model.providers.providers.map((provider) => {
    const { partner } = provider
    const parts = [
      partner ? standing(provider) : 'no partner, but gives courses',
      partner && partner.contributions.length > 0 ? `contributes ${listed(partner.contributions)}` : undefined,
      shareText(provider),
    ]
    return `${titleOf(provider.institution)}: ${parts.filter(Boolean).join('; ')}.`
  })
  const others = stakeholders.map(
    (node) =>
      `Stakeholder ${titleOf(node)}: ${[kindOf(node), involvement(node)].filter(Boolean).join('; ') || 'nothing more is said'}.`,
  )
  return [
    `${counted(model.partners.length, 'partner')} and ${counted(stakeholders.length, 'other stakeholder')}.`,
    ...partners,
    ...others,
  ]
}
