import { listed } from '../language/checks/report.ts'
import type { JointActivity, Stakeholder } from '../language/generated/ast.ts'
import { isInvolvement, isJointActivity, isPartnership, isStakeholderKind, isUniqueRole } from '../language/generated/ast.ts'
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
  const { providers, withoutProvider } = model.providers
  const parts = sections(model.parts, isPartnership)
  // Those of a file that programmes share are among them.
  const stakeholders = (model.nodes.get('Stakeholder') ?? []) as Stakeholder[]
  const activities = all(parts, isJointActivity)
  for (const provider of providers) drawPartner(chart, provider, model)
  const programme = (): string =>
    chart.box({
      kind: 'programme',
      look: 'programme',
      text: [titleOf(model.programme), credits(model.credits.required ?? model.credits.stated)],
      node: model.programme,
    })
  const centre = providers.length + stakeholders.length > 0 ? programme() : undefined
  for (const { institution } of providers) chart.link(chart.idOf(institution), centre)
  if (centre && withoutProvider.length > 0) {
    const text = [withoutProvider.map(({ title }) => title).join('; '), nobodySaid]
    chart.link(chart.box({ kind: 'courses', look: 'problem', text, node: withoutProvider[0]?.node, name: 'open' }), centre)
  }
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
    sentences: describe(model, stakeholders, activities),
    legend: {
      partner: 'whole border: a partner, with its share of the credits that are taught',
      problem: '⚠: it gives courses, but is no partner; or courses of which nobody is said to give them',
      stakeholder: 'dashed border: a stakeholder that is no partner, with what it is involved in',
      programme: 'double sides: the programme',
      event: 'slanted: something that partners deliver together and that is no course',
    },
    empty: 'Partners stand in the partnership: partnership { partner Name { contributes design, delivery } }',
  })
}

const nobodySaid = 'who gives them is not said'

function drawPartner(chart: Chart, provider: ProviderFacts, model: ProgrammeModel): void {
  const { institution, partner, share } = provider
  const node = partner?.nodes[0] ?? institution
  const id = chart.box({
    kind: 'partner',
    look: partner ? 'partner' : 'problem',
    name: institution.name,
    text: [
      titleOf(institution),
      partner ? standing(provider) : 'gives courses, but is no partner',
      roleText(provider),
      partner && partner.contributions.length > 0 ? `contributes ${listed(partner.contributions)}` : undefined,
      shareText(provider, model),
      share === undefined ? undefined : bar(share),
    ],
    node,
  })
  chart.standsFor(institution, id)
}

/** What it alone brings in, in its own words. */
const roleText = ({ partner }: ProviderFacts): string | undefined => textOf(first(partner?.nodes, isUniqueRole)?.text)

const standing = ({ partner }: ProviderFacts): string =>
  [partner?.coordinator ? 'coordinator' : `${partner?.status ?? 'full'} partner`, partner?.country].filter(Boolean).join(', ')

/** "3 ECTS taught (50 %)"; with courses of which nobody is said to give them, of what that is a half. */
function shareText({ credits: delivered, share, unknown }: ProviderFacts, model: ProgrammeModel): string | undefined {
  const part = percent(share)
  if (part === undefined) return undefined
  const whole = model.providers.withoutProvider.length > 0 ? ' of what partners are said to teach' : ''
  return `${unknown.length > 0 ? 'at least ' : ''}${credits(delivered)} taught (${part}${whole})`
}

const kindOf = (node: Stakeholder): string | undefined => first(node, isStakeholderKind)?.value

function involvement(node: Stakeholder): string | undefined {
  const words = all(node, isInvolvement).flatMap((statement) => statement.values)
  return words.length > 0 ? `involved in ${listed(words)}` : undefined
}

function describe(model: ProgrammeModel, stakeholders: readonly Stakeholder[], activities: readonly JointActivity[]): string[] {
  const partners = model.providers.providers.map((provider) => {
    const { partner } = provider
    const parts = [
      partner ? standing(provider) : 'no partner, but gives courses',
      roleText(provider),
      partner && partner.contributions.length > 0 ? `contributes ${listed(partner.contributions)}` : undefined,
      shareText(provider, model),
    ]
    return `${titleOf(provider.institution)}: ${parts.filter(Boolean).join('; ')}.`
  })
  const others = stakeholders.map(
    (node) =>
      `Stakeholder ${titleOf(node)}: ${[kindOf(node), involvement(node)].filter(Boolean).join('; ') || 'nothing more is said'}.`,
  )
  const together = activities.map((node) => {
    const by = referred(node.partners).map((institution) => titleOf(institution))
    return `Joint activity ${titleOf(node)}${by.length > 0 ? `, by ${listed(by)}` : ''}.`
  })
  const open = model.providers.withoutProvider.map(({ title }) => title)
  return [
    `${counted(model.partners.length, 'partner')} and ${counted(stakeholders.length, 'other stakeholder')}.`,
    ...partners,
    ...together,
    ...others,
    ...(open.length > 0 ? [`${listed(open)}: ${nobodySaid}.`] : []),
  ]
}
