import { type DateSpan, isBefore, latest } from '../../../model/dates.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { stageOf } from '../../severity.ts'
import { placeIn, servicesOf } from './service.ts'

const approval = (statements: string) => `support { approval of Nordhaven { body "Faculty council"  ${statements} } }`
const cohort = (dates: string) => `admission { cohort First "First cohort" { ${dates} } }`

/** Whether the left date lies after the right one; not while either is unknown. */
const isAfter = (left: DateSpan | undefined, right: DateSpan | undefined): boolean => !!left && !!right && isBefore(right, left)

/** Rules on the order of dates: support is asked, steps are taken, the programme is approved, published, signed; then learners come. */
export const approvalOrder: readonly Rule[] = [
  {
    id: 'asked-before-approval',
    kind: 'order',
    weight: 'judgement',
    says: 'The administration is spoken to before the first step of the approval.',
    failing: `support {
  service educational-administration of Nordhaven { first-contact 2026-05-01 }
  approval of Nordhaven { step "Advice of the faculty" on 2026-03-02 }
}`,
    passing: `support {
  service educational-administration of Nordhaven { first-contact 2026-01-12 }
  approval of Nordhaven { step "Advice of the faculty" on 2026-03-02 }
}`,
    find: (model) => {
      const { approvals, designBegun } = model.support
      return servicesOf(model, 'educational-administration').flatMap((service) => {
        const step = approvals.find((entry) => entry.institution === service.institution)?.steps[0]
        const { firstContact } = service
        // A unit that is spoken to after the design has begun is told so already.
        if (!isAfter(firstContact, step?.date) || isAfter(firstContact, designBegun)) return []
        const message = `The administration of ${service.institution?.name} is first spoken to on ${firstContact?.text}, after the first step of the approval (${step?.date?.text}). The guidelines ask for dialogue as early as possible.`
        return [{ node: placeIn(service, 'FirstContact'), message }]
      })
    },
  },
  {
    id: 'steps-in-order',
    kind: 'order',
    weight: 'gap',
    basis: 'arithmetic',
    says: 'The steps of an approval follow each other, and the status is not older than the last of them once it is approved.',
    failing: approval('step "Advice of the faculty" on 2026-05-18  step "Decision of the board" on 2026-04-20'),
    passing: approval('step "Advice of the faculty" on 2026-04-20  step "Decision of the board" on 2026-05-18'),
    find: (model) =>
      model.support.approvals.flatMap(({ steps, status }): Finding[] => {
        const misplaced = steps.flatMap((step, index) => {
          const before = steps.slice(0, index).find((earlier) => isAfter(earlier.date, step.date))
          if (!before) return []
          const message = `This step is dated ${step.date?.text}, but a step before it ${before.date?.text}: put them in order, or correct the date.`
          return [{ node: step.node, message, related: [{ node: before.node, message: 'This step stands before it.' }] }]
        })
        if (misplaced.length > 0) return misplaced
        const last = latest(steps.map((step) => step.date))
        if (status?.value !== 'approved' || !isAfter(last, status.date)) return []
        return [
          {
            node: status.node,
            message: `The programme counts as approved on ${status.date?.text}, but a step is still to come on ${last?.text}.`,
          },
        ]
      }),
  },
  {
    id: 'decision-dated',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'arithmetic',
    says: 'The programme is approved on the day of the last step.',
    failing: approval('step "Decision of the board" on 2026-05-18  status approved as-of 2026-08-03'),
    passing: approval('step "Decision of the board" on 2026-05-18  status approved as-of 2026-05-18'),
    find: (model) =>
      model.support.approvals.flatMap(({ steps, status }) => {
        const last = latest(steps.map((step) => step.date))
        if (status?.value !== 'approved' || !isAfter(status.date, last)) return []
        return [
          {
            node: status.node,
            message: `The last step is dated ${last?.text}, the approval ${status.date?.text}: name the step that decided then, or correct a date.`,
          },
        ]
      }),
  },
  {
    id: 'published-after-approval',
    kind: 'order',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'Publication is not before approval.',
    failing: approval('status approved as-of 2026-05-18  published in "Programme guide" on 2026-04-01'),
    passing: approval('status approved as-of 2026-05-18  published in "Programme guide" on 2026-06-01'),
    find: (model) =>
      model.support.approvals.flatMap(({ status, publications }) =>
        publications
          .filter((publication) => status?.value === 'approved' && isAfter(status.date, publication.date))
          .map(({ node, date }) => ({
            node,
            message: `Published on ${date?.text}, but approved on ${status?.date?.text} only: publication follows approval.`,
          })),
      ),
  },
  {
    id: 'approved-before-signature',
    kind: 'order',
    weight: 'judgement',
    basis: 'inference',
    says: 'A partner has approved the programme before the agreement is signed.',
    needs: ['Institution'],
    failing: `${approval('status approved as-of 2026-09-21')}\nagreement { signed 2026-09-01 by Nordhaven, Valmora }`,
    passing: `${approval('status approved as-of 2026-08-21')}\nagreement { signed 2026-09-01 by Nordhaven, Valmora }`,
    find: (model) =>
      model.support.approvals.flatMap(({ institution, status }) => {
        const signature = model.agreement.signatures.find((each) => institution && each.partners.includes(institution))
        if (status?.value !== 'approved' || !signature || !isAfter(status.date, signature.date)) return []
        const message = `${institution?.name} approves the programme on ${status.date?.text}, but has signed the agreement on ${signature.date?.text}: approval comes first.`
        return [{ node: status.node, message, related: [{ node: signature.node, message: 'It is signed here.' }] }]
      }),
  },
  {
    id: 'approved-before-enrolment',
    kind: 'order',
    weight: 'gap',
    says: 'Each approval is there before the first learners are enrolled.',
    failing: `${approval('status approved as-of 2027-08-02')}\n${cohort('registration 2027-07-01  start 2027-09-06')}`,
    passing: `${approval('status approved as-of 2027-06-01')}\n${cohort('registration 2027-07-01  start 2027-09-06')}`,
    find: (model) => {
      const { firstEnrolment } = model.calendar
      const isRunning = stageOf(model.head.stage) === 'running'
      return model.support.approvals.flatMap(({ institution, status }) => {
        if (!status || status.value === 'refused') return []
        const isApproved = status.value === 'approved'
        const isLate = isApproved ? isAfter(status.date, firstEnrolment) || status.date?.text === firstEnrolment?.text : isRunning
        if (!isLate || (isApproved && !status.date)) return []
        const when = isApproved
          ? `is dated ${status.date?.text}, but learners enrol on ${firstEnrolment?.text}`
          : `is ${status.value.replace('-', ' ')}, but the programme is running`
        const message = `The approval of ${institution?.name ?? 'this partner'} ${when}. The guidelines ask for the approval process first.`
        return [{ node: status.node, message, missing: `the approval of ${institution?.name} in time` }]
      })
    },
  },
  {
    id: 'published-before-application',
    kind: 'order',
    weight: 'judgement',
    basis: 'inference',
    says: 'The programme stands in the guide before learners apply.',
    failing: `${approval('status approved as-of 2026-05-18  published in "Programme guide" on 2027-05-03')}\n${cohort('application from 2027-03-01 to 2027-04-30')}`,
    passing: `${approval('status approved as-of 2026-05-18  published in "Programme guide" on 2026-11-02')}\n${cohort('application from 2027-03-01 to 2027-04-30')}`,
    find: (model) => {
      const opening = model.calendar.entries.find((entry) => entry.kind === 'application')?.start
      return model.support.approvals.flatMap(({ publications }) =>
        publications
          .filter((publication) => isAfter(publication.date, opening))
          .map(({ node, date }) => ({
            node,
            message: `Published on ${date?.text}, but learners can apply from ${opening?.text}: they look into the guide before.`,
          })),
      )
    },
  },
]
