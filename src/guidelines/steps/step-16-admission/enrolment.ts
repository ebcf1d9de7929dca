import { isCollectsFee, isEnrolmentStatus, isRegistration } from '../../../language/generated/ast.ts'
import { all, first, referred } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import { eachPartner } from '../../each-partner.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { complete, listed } from '../../rules.ts'
import { admissionWith } from './examples.ts'

const main = (more = ''): string => `enrolment at Nordhaven { status main rights "All services"${more} }`
const other = (status: string): string => `enrolment at Valmora { status ${status} rights "Library" }`
const fee = (partner: string): string => `business { fee Standard "Fee" { amount 900 EUR collected by ${partner} } }`

/** Guideline 16.4. */
export const enrolment: Guideline = {
  id: 'admission.enrolment',
  number: '16.4',
  step: 'admission',
  title: 'Enrolment',
  summary:
    'Learners are enrolled at one partner in the first place, and where needed at the others too. It is known which status and rights they have at each partner, and who collects the fee.',
  basis: 'sister-book',
  address: addresses.admission,
  statements: ['Enrolment', 'EnrolmentStatus', 'Rights', 'CollectsFee'],
  rules: [
    eachPartner({
      id: 'each-enrolment',
      step: 'admission',
      type: 'Enrolment',
      partnerOf: (node) => node.partner?.ref,
      says: 'For each full partner it is said how learners are enrolled there.',
      message: (names) =>
        `Nothing says whether and how learners are enrolled at ${names}: enrolment at … { status … rights "…" }.`,
      missing: 'enrolment at',
      failing: admissionWith(main()),
      passing: admissionWith(`${main()}\n${other('subsidiary')}`),
    }),
    {
      id: 'one-main',
      kind: 'consistency',
      weight: 'gap',
      says: 'One partner has the main registration.',
      needs: ['Institution'],
      failing: admissionWith(`${main()}\n${other('main')}`),
      passing: admissionWith(`${main()}\n${other('subsidiary')}`),
      find: (model) => {
        const all = every(model, 'Enrolment').map((node) => ({ node, status: first(node, isEnrolmentStatus) }))
        const mains = all.filter(({ status }) => status?.value === 'main')
        // Until each enrolment has a status, that is what is missing.
        if (mains.length === 1 || all.length === 0 || all.some(({ status }) => !status)) return []
        const names = mains.map(({ node }) => node.partner?.$refText ?? '')
        const message =
          mains.length === 0
            ? 'No partner has the main registration of the learners: status main.'
            : `${listed(names)} all have the main registration. One of them has it, the others a subsidiary one.`
        return [{ node: mains.at(-1)?.status ?? sectionOf(model, 'admission'), message, missing: 'one main registration' }]
      },
    },
    {
      id: 'as-registered',
      kind: 'consistency',
      weight: 'contradiction',
      basis: 'arithmetic',
      says: 'The status of enrolment at a partner is that of its student administration (5.6).',
      needs: ['Institution'],
      failing: `support { service student-administration of Nordhaven { registration subsidiary } }\n${admissionWith(main())}`,
      passing: `support { service student-administration of Nordhaven { registration main } }\n${admissionWith(main())}`,
      find: (model) => {
        const services = every(model, 'Service').filter((service) => service.kind === 'student-administration')
        return every(model, 'Enrolment').flatMap((node): Finding[] => {
          const status = first(node, isEnrolmentStatus)
          const service = services.find((each) => each.partner?.ref && each.partner.ref === node.partner?.ref)
          const registration = first(service, isRegistration)
          if (!status?.value || !registration?.status || status.value === registration.status) return []
          const message = `Learners are enrolled at ${node.partner?.$refText} as ${status.value} here, and as ${registration.status} in its student administration. Correct one of the two.`
          return [{ node: status, message, related: [{ node: registration, message: 'What the student administration says.' }] }]
        })
      },
    },
    {
      id: 'fee-collected',
      kind: 'consistency',
      weight: 'contradiction',
      basis: 'arithmetic',
      says: 'The partner that collects a fee is the same in the business plan and here.',
      needs: ['Institution', 'Fee'],
      failing: `${fee('Valmora')}\n${admissionWith(main(' collects Standard'))}`,
      passing: `${fee('Nordhaven')}\n${admissionWith(main(' collects Standard'))}`,
      find: (model) =>
        every(model, 'Enrolment').flatMap((node): Finding[] => {
          const collects = all(node, isCollectsFee)
          return referred(collects.flatMap((statement) => statement.fees)).flatMap((each): Finding[] => {
            const collector = model.money.fees.find((entry) => entry.node === each)?.collectedBy
            if (!collector || collector === node.partner?.ref) return []
            const related = [{ node: each, message: 'The fee.' }]
            return [
              {
                node: collects[0] ?? node,
                message: `${node.partner?.$refText} collects ${each.name} here; in the business plan ${collector.name} does.`,
                related,
              },
            ]
          })
        }),
    },
    {
      id: 'each-fee',
      kind: 'consistency',
      weight: 'gap',
      says: 'For each fee of the business plan an enrolment says that it is collected there.',
      needs: ['Fee'],
      failing: `business { fee Standard "Fee" { amount 900 EUR } fee Members "Members" { amount 400 EUR } }\n${admissionWith(main(' collects Standard'))}`,
      passing: `business { fee Standard "Fee" { amount 900 EUR } fee Members "Members" { amount 400 EUR } }\n${admissionWith(main(' collects Standard, Members'))}`,
      find: (model) => {
        const enrolments = every(model, 'Enrolment')
        const collected = new Set(referred(every(model, 'CollectsFee').flatMap((statement) => statement.fees)))
        const without = model.money.fees.filter(({ node }) => !collected.has(node)).map(({ node }) => node.name)
        const [node] = enrolments
        if (!node || without.length === 0) return []
        return [
          {
            node,
            message: `No enrolment says who collects ${listed(without)}: collects ${without.join(', ')}.`,
            missing: `who collects ${listed(without)}`,
          },
        ]
      },
    },
    complete(
      { Enrolment: { EnrolmentStatus: 'its status', Rights: 'the rights of learners there' } },
      { failing: admissionWith('enrolment at Nordhaven { status main }'), passing: admissionWith(main()) },
    ),
  ],
}
