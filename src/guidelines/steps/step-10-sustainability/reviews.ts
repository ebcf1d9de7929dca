import type { PartnerReview } from '../../../language/generated/ast.ts'
import { isLastReview, isReviewSubjects } from '../../../language/generated/ast.ts'
import { dateOf } from '../../../model/dates.ts'
import { daysOfDuration } from '../../../model/quantities.ts'
import { all, first, textOf } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { complete, listed, present } from '../../rules.ts'

const subjects = ['objectives', 'structure', 'principles', 'qualification']
const review = (statements: string): string =>
  `sustainability {\n  review by Nordhaven every 24 months {\n    ${statements}\n  }\n}`

/** The longest interval that is still called regular, in days: three years (our own reading). */
const longest = 3 * 366

/** Guideline 10.2: align and involve partners. */
export const partnerReviews: Guideline = {
  id: 'sustainability.partner-reviews',
  number: '10.2',
  step: 'sustainability',
  title: 'Align and involve partners',
  summary:
    'Partners stay committed to objectives, main structure, pedagogical principles and qualification, and each examines regularly whether the programme is still relevant to it.',
  basis: 'programme-book-name',
  address: addresses.sustainability,
  statements: ['PartnerReview', 'ReviewSubjects', 'LastReview'],
  rules: [
    present(
      'reviews',
      'sustainability',
      ['PartnerReview'],
      'how partners stay involved',
      'How partners stay aligned and involved is not said. The guidelines ask for it: review by PARTNER every 24 months.',
      {
        failing: 'sustainability { dissemination "Yearly report" }',
        passing: 'sustainability { review by Nordhaven every 24 months }',
      },
    ),
    {
      id: 'each-partner',
      kind: 'consistency',
      weight: 'gap',
      basis: 'sister-book',
      says: 'Every full partner examines the relevance of the programme to itself.',
      needs: ['Institution'],
      failing: 'sustainability { review by Nordhaven every 24 months }',
      passing: 'sustainability { review by Nordhaven every 24 months  review by Valmora every 24 months }',
      find: (model) => {
        const reviews = every(model, 'PartnerReview')
        const reviewing = new Set(reviews.map((node) => node.partner?.ref))
        const without = model.partners
          .filter((partner) => partner.full && !reviewing.has(partner.institution))
          .map((partner) => partner.institution.name)
        if (reviews.length === 0 || without.length === 0) return []
        const message = `${listed(without)} do${without.length > 1 ? '' : 'es'} not examine whether the programme still fits: review by ${without[0]} every 24 months.`
        return [{ node: sectionOf(model, 'sustainability'), message, missing: `the review by ${listed(without)}` }]
      },
    },
    complete(
      { PartnerReview: { ReviewSubjects: 'what is examined (subjects)', LastReview: 'when it was last examined (last)' } },
      {
        failing: review('subjects objectives, structure, principles, qualification'),
        passing: review('subjects objectives, structure, principles, qualification\n    last 2026-06 result "Relevant"'),
      },
      { basis: 'sister-book' },
    ),
    {
      id: 'four-subjects',
      kind: 'presence',
      weight: 'detail',
      basis: 'sister-book',
      says: 'A review is about objectives, structure, principles and qualification, the same that the agreement settles.',
      failing: review('subjects objectives, structure'),
      passing: review('subjects objectives, structure, principles, qualification'),
      find: (model) =>
        every(model, 'PartnerReview').flatMap((node) => {
          const statements = all(node, isReviewSubjects)
          const given = statements.flatMap((statement) => statement.values)
          const missing = subjects.filter((subject) => !given.includes(subject))
          const [statement] = statements
          if (!statement || missing.length === 0) return []
          return [
            {
              node: statement,
              message: `The review by ${node.partner?.ref?.name ?? 'this partner'} leaves out ${listed(missing)}. Partners stay committed to all four: ${subjects.join(', ')}.`,
            },
          ]
        }),
    },
    {
      id: 'result',
      kind: 'presence',
      weight: 'detail',
      basis: 'sister-book',
      says: 'The last review has a result.',
      failing: review('last 2026-06'),
      passing: review('last 2026-06 result "Relevant; more places wished for"'),
      find: (model) =>
        every(model, 'PartnerReview')
          .flatMap((node) => first(node, isLastReview) ?? [])
          .filter((node) => textOf(node.result) === undefined)
          .map((node) => ({
            node,
            message: `With which result the programme was examined in ${node.date ?? 'the last review'} is not said: result "…".`,
          })),
    },
    {
      id: 'regular',
      kind: 'order',
      weight: 'judgement',
      basis: 'inference',
      says: 'Reviews come at least every three years.',
      failing: 'sustainability { review by Nordhaven every 5 years }',
      passing: 'sustainability { review by Nordhaven every 3 years }',
      find: (model) =>
        every(model, 'PartnerReview').flatMap((node) => {
          const duration = node.interval?.duration
          const days = daysOfDuration(duration)
          if (days === undefined || days <= longest) return []
          return [
            {
              node,
              property: 'interval',
              message: `${node.partner?.ref?.name ?? 'The partner'} examines the programme every ${duration?.amount} ${duration?.unit} only. Every two or three years, or with each second edition, is regular.`,
            },
          ]
        }),
    },
    {
      id: 'together',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'Partners examine the programme in the same rhythm and within half a year of each other, so that the team can act on all results.',
      failing: 'sustainability { review by Nordhaven every 24 months  review by Valmora every 30 months }',
      passing: 'sustainability { review by Nordhaven every 24 months  review by Valmora every 2 years }',
      find: (model) => {
        const [reference, ...others] = every(model, 'PartnerReview')
        return reference ? others.flatMap((node) => apart(reference, node)) : []
      },
    },
  ],
  leftToReader: 'Whether the partners are in fact committed.',
}

const halfYear = 183 * 86_400_000

/** The review by a partner that does not come together with that of the first. */
function apart(reference: PartnerReview, node: PartnerReview): Finding[] {
  const rhythms = [reference, node].map((each) => daysOfDuration(each.interval?.duration))
  const dates = [reference, node].map((each) => dateOf(first(each, isLastReview)?.date))
  const rhythm = rhythms.includes(undefined) || Math.abs((rhythms[0] ?? 0) - (rhythms[1] ?? 0)) <= 3
  const gap = dates[0] && dates[1] ? Math.abs(Date.parse(dates[0].first) - Date.parse(dates[1].first)) : 0
  const [here, there] = [node.partner?.ref?.name ?? 'One partner', reference.partner?.ref?.name ?? 'another']
  const faults = [
    ...(rhythm ? [] : [`every ${rhythmOf(node)}, ${there} every ${rhythmOf(reference)}`]),
    ...(gap > halfYear ? [`last in ${dates[1]?.text}, ${there} in ${dates[0]?.text}`] : []),
  ]
  if (faults.length === 0) return []
  return [
    {
      node,
      message: `${here} examines the programme ${listed(faults)}. Review it together, so that the team can act on all results.`,
    },
  ]
}

const rhythmOf = ({ interval }: PartnerReview): string =>
  `${interval?.duration?.amount ?? ''} ${interval?.duration?.unit ?? ''}`.trim()
