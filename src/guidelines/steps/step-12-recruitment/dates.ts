import type { Campaign } from '../../../language/generated/ast.ts'
import { campaignsOf } from '../../../model/campaigns.ts'
import { compareDates, earliest, isBefore, latest, type PeriodSpan } from '../../../model/dates.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { listed } from '../../rules.ts'
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
      const early = campaignsOf(model).campaigns.filter(({ period }) => period && isBefore(period.start, signed))
      const [first] = early
      if (!first) return []
      const names = listed(early.map(({ node }) => node.name))
      const begin = early.length > 1 ? `The campaigns ${names} begin` : `The campaign ${names} begins`
      const message = `${begin} before the agreement is signed ${at(signed)}; what is promised there is not agreed by then.`
      const related = model.agreement.signatures.slice(0, 1).map(({ node }) => ({ node, message: 'Here it is signed.' }))
      return [{ node: first.node, message, related }]
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

/** Compares a campaign with the first cohort that is registered once it has begun. */
function lateness(model: ProgrammeModel, node: Campaign, { start, end = start }: PeriodSpan): Finding[] {
  const cohorts = model.calendar.cohorts.flatMap((entry) => {
    const enrolled = entry.registration ?? entry.start
    const opens = earliest(entry.rounds.map((round) => round.period?.start))
    return enrolled ? [{ name: entry.node.name, node: entry.node, enrolled, opens }] : []
  })
  const last = latest(cohorts.map((each) => each.enrolled))
  // A campaign that runs on after the last application of all is reported with the admission (16.2).
  const closing = latest(model.calendar.cohorts.flatMap((entry) => entry.rounds.map((round) => round.period?.end)))
  if (!last || (closing && isBefore(closing, end))) return []
  const next = cohorts.sort((a, b) => compareDates(a.enrolled, b.enrolled)).find((each) => !isBefore(each.enrolled, start))
  if (!next) {
    const message = `The campaign ${node.name} begins ${at(start)}, when the learners of the last cohort are registered already (${last.text}).`
    return [{ node, message }]
  }
  const related = [{ node: next.node, message: `This is ${next.name}.` }]
  if (isBefore(next.enrolled, end)) {
    const message = `The campaign ${node.name} runs on until ${end.text}, but the learners of ${next.name} are registered ${at(next.enrolled)}. End it before that; the next cohort has a campaign of its own.`
    return [{ node, message, related }]
  }
  if (!next.opens || !isBefore(next.opens, start)) return []
  const message = `The campaign ${node.name} begins ${at(start)}, but applications for ${next.name} open ${at(next.opens)}. Begin before that.`
  return [{ node, message, related }]
}
