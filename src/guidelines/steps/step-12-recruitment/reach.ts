import { campaignsOf } from '../../../model/campaigns.ts'
import type { Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { listed, present } from '../../rules.ts'

/** The segments that the guidelines name. */
const segments = ['companies', 'sectors', 'associations', 'alliances', 'individuals']

/** Whom the campaigns reach: every target group, every segment. */
export const reach: readonly Rule[] = [
  present(
    'campaign',
    'recruitment',
    ['Campaign'],
    'a campaign',
    'The plan has no campaign. The guidelines ask for one for each segment: campaign NAME "…" { segment … }.',
    { failing: 'recruitment { area european }', passing: 'recruitment { area european campaign Sectors { segment sectors } }' },
  ),
  {
    id: 'each-target-group',
    kind: 'consistency',
    weight: 'gap',
    basis: 'inference',
    says: 'Each target group of the vision is addressed by a campaign.',
    needs: ['TargetGroup'],
    failing: `vision { learners Managers "Managers" learners Engineers "Engineers" }
recruitment { campaign Sectors { for Managers } }`,
    passing: `vision { learners Managers "Managers" learners Engineers "Engineers" }
recruitment { campaign Sectors { for Managers, Engineers } }`,
    find: (model) => {
      const { campaigns } = campaignsOf(model)
      if (campaigns.length === 0) return []
      const reached = new Set(campaigns.flatMap((campaign) => campaign.learners))
      return every(model, 'TargetGroup')
        .filter((group) => !reached.has(group))
        .map((node) => ({
          node,
          message: `No campaign is for ${node.name}. Who shall learn of the programme has to hear of it: for ${node.name} in a campaign.`,
          missing: `a campaign for ${node.name}`,
        }))
    },
  },
  {
    id: 'each-segment',
    kind: 'presence',
    weight: 'judgement',
    says: 'Each of the five segments has a campaign.',
    failing: 'recruitment { campaign Sectors { segment sectors } campaign Everyone { segment individuals } }',
    passing: `recruitment { ${segments.map((segment) => `campaign ${segment.toUpperCase()} { segment ${segment} }`).join(' ')} }`,
    find: (model) => {
      const { campaigns } = campaignsOf(model)
      const addressed = new Set(campaigns.map((campaign) => campaign.segment))
      const without = segments.filter((segment) => !addressed.has(segment))
      const [first] = campaigns
      if (!first || without.length === 0 || addressed.has(undefined)) return []
      const message = `No campaign addresses ${listed(without)}. The guidelines name five segments, each with a campaign of its own; leave out those in which nobody of your target groups is.`
      return [{ node: first.node.$container, message }]
    },
  },
]
