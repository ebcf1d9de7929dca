import type { Stakeholder } from '../../../language/generated/ast.ts'
import { isCountry, isStakeholderKind } from '../../../language/generated/ast.ts'
import { type CampaignEntry, campaignsOf } from '../../../model/campaigns.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { first } from '../../../model/statements.ts'
import { partnersWithout } from '../../each-partner.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { listed } from '../../rules.ts'

/** The kinds of stakeholder that belong to a segment (our own reading of both lists). */
const kindsOf: Readonly<Record<string, readonly string[]>> = {
  companies: ['employer', 'company'],
  associations: ['professional-body'],
}

const near = (partner: string): string => `partnership {
  coordinator Nordhaven
  partner Nordhaven
  partner Valmora
  stakeholder Guild "Guild of planners" { kind professional-body country NL }
}
recruitment { campaign Planners { segment associations by ${partner} } }`

/** Which partner runs which campaign. */
export const runners: readonly Rule[] = [
  {
    id: 'each-partner',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'Once one partner has a campaign to itself, each full partner has one for which it alone answers.',
    needs: ['Institution'],
    failing: 'recruitment { campaign Ports { by Nordhaven } campaign Everyone { by Nordhaven, Valmora } }',
    passing: 'recruitment { campaign Ports { by Nordhaven } campaign Everyone { by Valmora } }',
    find: (model) => {
      const { campaigns } = campaignsOf(model)
      const [campaign] = campaigns
      const alone = campaigns.flatMap(({ partners }) => (partners.length === 1 ? partners : []))
      // While campaigns have nobody who runs them, the rule on their details reports that.
      if (!campaign || alone.length === 0 || campaigns.some(({ partners }) => partners.length === 0)) return []
      const without = partnersWithout(model, alone)
      if (without.length === 0) return []
      const [runs, it] = without.length > 1 ? ['run', 'each'] : ['runs', 'it']
      const message = `${listed(without)} ${runs} no campaign of ${without.length > 1 ? 'their' : 'its'} own, while other partners do. A partner reaches the learners around it best: give ${it} one (by ${without[0]}).`
      return [{ node: campaign.node.$container, message }]
    },
  },
  {
    id: 'near-the-stakeholder',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'A campaign to companies, or to professional associations, is run by a partner from the country of such a stakeholder, where there is one.',
    needs: ['Institution', 'Stakeholder'],
    failing: near('Nordhaven'),
    passing: near('Valmora'),
    find: (model) => campaignsOf(model).campaigns.flatMap((campaign) => farFromStakeholders(model, campaign)),
  },
]

const countryOf = (stakeholder: Stakeholder): string | undefined => first(stakeholder, isCountry)?.code

function farFromStakeholders(model: ProgrammeModel, { node, segment, partners }: CampaignEntry): Finding[] {
  const kinds = kindsOf[segment ?? ''] ?? []
  const stakeholders = every(model, 'Stakeholder').filter((each) => kinds.includes(first(each, isStakeholderKind)?.value ?? ''))
  const home = model.partners.filter(
    ({ country }) => country !== undefined && stakeholders.some((each) => countryOf(each) === country),
  )
  const running = model.partners.filter(({ institution }) => partners.includes(institution))
  if (home.length === 0 || running.length === 0) return []
  if (running.some((partner) => partner.country === undefined || home.includes(partner))) return []
  const [known] = stakeholders.filter((each) => home.some(({ country }) => country === countryOf(each)))
  const names = listed(
    home.map(({ institution }) => institution.name),
    'or',
  )
  const message = `The campaign ${node.name} addresses ${segment}; ${known?.name}, which can open doors there, is in the country of ${names}, not of ${listed(running.map(({ institution }) => institution.name))}. Let ${names} take part: by ${home[0]?.institution.name}.`
  return [{ node, message, related: known ? [{ node: known, message: `This is ${known.name}.` }] : [] }]
}
