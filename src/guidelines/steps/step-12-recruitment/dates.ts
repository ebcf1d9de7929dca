import { campaignsOf } from '../../../model/campaigns.ts'
import { compareDates, isBefore, latest } from '../../../model/dates.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { at } from '../../section-rules.ts'

const cohort = 'admission { cohort First { application from 2027-03-01 to 2027-04-30 registration 2027-07-01 start 2027-09-06 } }'
const campaign = (period: string): string => `recruitment { campaign Sectors { period from ${period} } }`

/** The order agreement, campaign, application, registration (cross-section check of the dates; our own reading of the guidelines). */
export const campaignDates: readonly Rule[] = [
  {
    id: 'after-signature',
    kind: 'order',
    weight: 'judgement',
    basis: 'inference',
    says: 'A campaign begins when the agreement is signed.',
    needs: ['Institution'],
    failing: `agreement { signed 2026-11-02 by Nordhaven, Valmora }\n${campaign('2026-10-05 to 2027-02-26')}`,
    passing: `agreement { signed 2026-10-01 by Nordhaven, Valmora }\n${campaign('2026-10-05 to 2027-02-26')}`,
    find: (model) => {
      const signed = model.agreement.signedOn
      if (!signed) return []
      return campaignsOf(model).campaigns.flatMap(({ node, period }): Finding[] => {
        if (!period || !isBefore(period.start, signed)) return []
        const message = `The campaign ${node.name} begins ${at(period.start)}, before the agreement is signed ${at(signed)}. What it promises is not agreed by then.`
        return [
          { node, message, related: [{ node: model.agreement.signatures[0]?.node ?? node, message: 'Here it is signed.' }] },
        ]
      })
    },
  },
  {
    id: 'before-application',
    kind: 'order',
    weight: 'judgement',
    basis: 'inference',
    says: 'A campaign begins before learners can apply, and ends before they are registered.',
    failing: `${cohort}\n${campaign('2027-03-15 to 2027-04-20')}`,
    passing: `${cohort}\n${campaign('2026-10-05 to 2027-04-20')}`,
    find: (model) => campaignsOf(model).campaigns.flatMap(({ node, period }) => (period ? lateness(model, node, period) : [])),
  },
]

type CampaignPeriod = NonNullable<ReturnType<typeof campaignsOf>['campaigns'][number]['period']>

/** Compares a campaign with the first cohort that is registered after it; one that ends after the last registration is too late for all. */
function lateness(
  model: ProgrammeModel,
  node: Finding['node'] & { name: string },
  { start, end = start }: CampaignPeriod,
): Finding[] {
  const cohorts = model.calendar.cohorts.flatMap((entry) => {
    const enrolled = entry.registration ?? entry.start
    const opens = entry.rounds.flatMap((round) => round.period?.start ?? []).sort(compareDates)[0]
    return enrolled ? [{ name: entry.node.name, node: entry.node, enrolled, opens }] : []
  })
  const last = latest(cohorts.map((each) => each.enrolled))
  if (!last) return []
  const next = cohorts.sort((a, b) => compareDates(a.enrolled, b.enrolled)).find((each) => !isBefore(each.enrolled, end))
  if (!next)
    return [
      {
        node,
        message: `The campaign ${node.name} ends ${at(end)}, when the learners of the last cohort are registered (${last.text}).`,
      },
    ]
  if (!next.opens || !isBefore(next.opens, start)) return []
  const message = `The campaign ${node.name} begins ${at(start)}, but applications for ${next.name} open ${at(next.opens)}. Begin before that.`
  return [{ node, message, related: [{ node: next.node, message: `This is ${next.name}.` }] }]
}
