import { type CampaignEntry, campaignsOf } from '../../../model/campaigns.ts'
import type { PeriodSpan } from '../../../model/dates.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { names } from '../../partners.ts'

/** The segments in which learners are addressed at their work. */
const atWork: readonly string[] = ['companies', 'sectors', 'associations']

const groups = 'vision { learners Managers "Managers" learners Students "Students" }'
const routes = `admission {
  route ByDegree "Bachelor's degree" { kind degree for Managers, Students }
  route ByWork "Work" { kind work-experience for Managers }
}`

/** Whom a campaign addresses, and where. */
export const segmentRules: readonly Rule[] = [
  {
    id: 'one-for-a-segment',
    kind: 'consistency',
    weight: 'judgement',
    says: 'A segment has one campaign at a time for a target group.',
    needs: ['TargetGroup'],
    failing: `${groups}\nrecruitment { campaign Ports { segment companies for Managers } campaign Insurers { segment companies for Managers } }`,
    passing: `${groups}\nrecruitment { campaign Ports { segment companies for Managers } campaign Insurers { segment sectors for Managers } }`,
    find: (model) => {
      const { campaigns } = campaignsOf(model)
      return campaigns.flatMap((campaign, index) => {
        const twin = campaigns.slice(0, index).find((other) => sameAudience(other, campaign))
        if (!twin) return []
        const both = names(campaign.learners.filter((group) => twin.learners.includes(group)))
        const message = `The campaigns ${twin.node.name} and ${campaign.node.name} both address ${both} among ${campaign.segment} at the same time. The guidelines have one campaign for a segment: join them, or give one another segment.`
        return [{ node: campaign.node, message, related: [{ node: twin.node, message: `This is ${twin.node.name}.` }] }]
      })
    },
  },
  {
    id: 'groups-at-work',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'Where admission has routes by work experience for some target groups, campaigns at work (companies, sectors, associations) are for these.',
    needs: ['TargetGroup'],
    failing: `${groups}\n${routes}\nrecruitment { campaign Ports { segment companies for Managers, Students } }`,
    passing: `${groups}\n${routes}\nrecruitment { campaign Ports { segment companies for Managers } }`,
    find: (model) => {
      const byWork = model.admission.routes.filter(({ kind }) => kind === 'work-experience')
      const [route] = byWork
      // A route that names no group is open to all.
      if (!route || byWork.some(({ learners }) => learners.length === 0)) return []
      const working = new Set(byWork.flatMap(({ learners }) => learners))
      return campaignsOf(model).campaigns.flatMap(({ node, segment, learners }): Finding[] => {
        const others = learners.filter((group) => !working.has(group))
        if (!atWork.includes(segment ?? '') || others.length === 0) return []
        const message = `The campaign ${node.name} addresses ${names(others)} among ${segment}, but no route by work experience is for ${names(others)}, only for ${names([...working])}. Address them elsewhere, or open the route ${route.node.name} to them.`
        return [{ node, message, related: [{ node: route.node, message: 'This is the route.' }] }]
      })
    },
  },
]

const sameAudience = (left: CampaignEntry, right: CampaignEntry): boolean =>
  left.segment !== undefined &&
  left.segment === right.segment &&
  left.learners.some((group) => right.learners.includes(group)) &&
  overlap(left.period, right.period)

/** Whether two periods have a day in common; one that is not known may have. */
const overlap = (left: PeriodSpan | undefined, right: PeriodSpan | undefined): boolean =>
  !left || !right || (left.start.first <= (right.end ?? right.start).last && right.start.first <= (left.end ?? left.start).last)
