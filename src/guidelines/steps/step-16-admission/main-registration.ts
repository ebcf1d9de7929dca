import { isEnrolmentStatus, isInstitution, isReservedPlaces } from '../../../language/generated/ast.ts'
import { institutionOf } from '../../../model/committees.ts'
import { first, referred } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { listed } from '../../rules.ts'
import { admissionWith } from './examples.ts'

const steps = (last: string): string =>
  admissionWith(
    `step "Application" by Nordhaven\nstep "Ranking" by Valmora, Nordhaven\nstep "Registration" by ${last}\nenrolment at Nordhaven { status main }\nenrolment at Valmora { status subsidiary }`,
  )

/** Who has the main registration is there when learners come and when they are registered. */
export const stepsOfMain: Rule = {
  id: 'steps-of-main',
  kind: 'consistency',
  weight: 'judgement',
  basis: 'inference',
  says: 'The partner with the main registration takes part in the first and in the last step of the procedure.',
  needs: ['Institution', 'Answerable'],
  failing: steps('Valmora'),
  passing: steps('Nordhaven'),
  find: (model) => {
    const main = every(model, 'Enrolment').filter((node) => first(node, isEnrolmentStatus)?.value === 'main')
    const [enrolment] = main
    const registry = enrolment?.partner?.ref
    const all = every(model, 'ProcedureStep')
    if (!registry || main.length > 1 || all.length < 2) return []
    const ends = [
      { node: all[0], which: 'first' },
      { node: all.at(-1), which: 'last' },
    ]
    return ends.flatMap(({ node, which }): Finding[] => {
      const by = referred(node?.responsible).flatMap((one) => institutionOf(one) ?? [])
      if (!node || by.length === 0 || by.includes(registry)) return []
      const message = `${registry.name} has the main registration of learners, but the ${which} step of the procedure is without it (by ${listed(by.map(({ name }) => name))}). Let it take part, or hand the step over to it.`
      return [{ node, message, related: [{ node: enrolment, message: 'This is the main registration.' }] }]
    })
  },
}

const reserved = (places: number): string =>
  `business { fee Own { amount 400 EUR category member covers programme paid by 10 learners } }
${admissionWith(`places 40\nreserved ${places} for Nordhaven, Valmora`)}`

/** Places kept for students of the partners are those that the plan counts on, for what is kept and not taken brings no fee. */
export const reservedAsPlanned: Rule = {
  id: 'reserved-as-planned',
  kind: 'consistency',
  weight: 'judgement',
  basis: 'inference',
  says: 'No more places are reserved for students of the partners than the business plan counts on at the fee for members.',
  needs: ['Institution', 'Organisation'],
  failing: reserved(12),
  passing: reserved(10),
  find: (model) => {
    const fees = model.money.fees.filter(({ category }) => category === 'member')
    const nodes = every(model, 'ReservedPlaces').filter(
      (node) => isReservedPlaces(node) && node.partners.length > 0 && node.partners.every(({ ref }) => isInstitution(ref)),
    )
    const [node] = nodes
    if (!node || fees.length === 0 || fees.some(({ payers }) => payers === undefined)) return []
    const kept = nodes.reduce((sum, { count }) => sum + Number(count), 0)
    const counted = fees.reduce((sum, { payers }) => sum + (payers ?? 0), 0)
    if (!(kept > counted)) return []
    const message = `${kept} places are reserved for students of the partners, but the business plan counts on ${counted} at the fee for members: the others would stay empty, or bring another fee.`
    return [
      {
        node,
        property: 'count',
        message,
        related: fees.map((fee) => ({ node: fee.node, message: 'This is the fee for members.' })),
      },
    ]
  },
}
