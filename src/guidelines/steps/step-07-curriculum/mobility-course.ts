import {
  isContractParties,
  isDurationStatement,
  isMobilityContract,
  isMobilityMode,
  isMobilityObligation,
  isMobilityRoute,
  isVolumeStatement,
} from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { daysOfDuration } from '../../../model/quantities.ts'
import { all, first, referred } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { figure, listed } from '../../rules.ts'
import { creditsOfMove, movesOf } from './moves.ts'

function modes(model: ProgrammeModel): Finding[] {
  return movesOf(model).flatMap(({ node, entry }) => {
    const statement = first(node, isMobilityMode)
    const delivery = entry?.delivery?.mode
    const travels = statement?.value === 'physical' || statement?.value === 'blended'
    const wrong = (travels && delivery === 'online') || (statement?.value === 'digital' && delivery === 'face-to-face')
    if (!statement || !entry || !wrong) return []
    return [
      {
        node: statement,
        message: `The mobility ${node.name} is ${statement.value}, but the course ${entry.name} is ${delivery}.`,
      },
    ]
  })
}

function routes(model: ProgrammeModel): Finding[] {
  return movesOf(model).flatMap(({ node, entry }): Finding[] => {
    const route = first(node, isMobilityRoute)
    const [from, to] = [route?.from?.ref, route?.to?.ref]
    if (!route || !from || !to) return []
    if (from === to) return [{ node: route, message: `The mobility ${node.name} leads from ${from.name} to ${to.name} itself.` }]
    const residentials = model.delivery.residentials.filter((each) => each.course === entry)
    const hosts = residentials.length > 0 ? residentials.map((each) => each.partner) : (entry?.providers.partners ?? [])
    if (!entry || hosts.length === 0 || hosts.includes(to)) return []
    const names = listed(hosts.flatMap((host) => host?.name ?? []))
    return [
      {
        node: route,
        property: 'to',
        message: `The mobility ${node.name} leads to ${to.name}, but ${entry.name} is at ${names}.`,
      },
    ]
  })
}

function days(model: ProgrammeModel): Finding[] {
  return movesOf(model).flatMap(({ node, entry }) => {
    const statement = first(node, isDurationStatement)
    const length = daysOfDuration(statement?.value)
    const physical = first(node, isMobilityMode)?.value === 'physical'
    const stay = model.delivery.residentials
      .filter((each) => each.course === entry)
      .reduce((sum, each) => sum + (each.days ?? 0), 0)
    if (!statement || !entry || length === undefined) return []
    if (physical && stay > 0 && Math.abs(stay - length) >= 0.5) {
      return [
        {
          node: statement,
          message: `The mobility ${node.name} takes ${figure(length)} days, but learners of ${entry.name} meet for ${figure(stay)}.`,
        },
      ]
    }
    if (entry.weeks === undefined || length <= entry.weeks * 7 + 0.5) return []
    return [
      {
        node: statement,
        message: `The mobility ${node.name} takes ${figure(length)} days, longer than the course ${entry.name} (${figure(entry.weeks)} weeks).`,
      },
    ]
  })
}

function contracts(model: ProgrammeModel): Finding[] {
  return movesOf(model).flatMap(({ node }) => {
    const statement = first(node, isMobilityContract)
    const contract = statement?.contract?.ref
    const route = first(node, isMobilityRoute)
    const parties = contract ? all(contract, isContractParties).flatMap((each) => referred(each.parties)) : []
    const without = [route?.from?.ref, route?.to?.ref].flatMap((each) => (each && !parties.includes(each) ? [each.name] : []))
    if (!statement || parties.length === 0 || without.length === 0) return []
    return [
      {
        node: statement,
        message: `The mobility ${node.name} rests on ${contract?.name}, to which ${listed(without)} is no party.`,
      },
    ]
  })
}

const top = 'support { contract Field "Field days" { between Nordhaven, Valmora } }\n'
const move = (statements: string, course = 'by Nordhaven, Valmora volume 3 ECTS delivery blended'): string =>
  `curriculum { course Tides "Tides" { ${course} } mobility Days "Field days" { ${statements} } learning-agreement "Template" }`

/** Guideline 7.10: mobility, its course and its contract. */
export const courseMobilityRules: readonly Rule[] = [
  {
    id: 'mode',
    kind: 'consistency',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'The mode of mobility fits the delivery of its course: nothing physical in an online course, nothing digital in one face to face.',
    needs: ['Course'],
    failing: move('mode physical in Tides', 'by Nordhaven delivery online'),
    passing: move('mode physical in Tides', 'by Nordhaven delivery blended'),
    find: modes,
  },
  {
    id: 'route',
    kind: 'consistency',
    weight: 'gap',
    basis: 'inference',
    says: 'Mobility leads from one partner to another, to one who gives the course or at whose place it meets.',
    needs: ['Institution', 'Course'],
    failing: move('from Nordhaven to Valmora in Tides', 'by Nordhaven delivery blended'),
    passing: move('from Valmora to Nordhaven in Tides', 'by Nordhaven delivery blended'),
    find: routes,
  },
  {
    id: 'credits',
    kind: 'arithmetic',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'The credits of mobility lie within those of its course.',
    needs: ['Course'],
    failing: move('in Tides volume 4 ECTS'),
    passing: move('in Tides volume 3 ECTS'),
    find: (model) =>
      movesOf(model).flatMap(({ node, entry }) => {
        const statement = first(node, isVolumeStatement)
        const [credits, whole] = [model.conversion.toEcts(statement?.value), creditsOfMove(model, entry)]
        if (!statement || credits === undefined || whole === undefined || credits <= whole) return []
        return [
          {
            node: statement,
            message: `The mobility ${node.name} has ${figure(credits)} ECTS, more than its course ${entry?.name} (${figure(whole)} ECTS).`,
          },
        ]
      }),
  },
  {
    id: 'duration',
    kind: 'consistency',
    weight: 'gap',
    basis: 'arithmetic',
    says: 'Mobility is as long as the course meets on site, and no longer than the course.',
    needs: ['Course'],
    failing: move(
      'mode physical in Tides duration 6 days',
      'by Nordhaven delivery blended { residential 4 days at Nordhaven "Station" }',
    ),
    passing: move(
      'mode physical in Tides duration 4 days',
      'by Nordhaven delivery blended { residential 4 days at Nordhaven "Station" }',
    ),
    find: days,
  },
  {
    id: 'contract',
    kind: 'consistency',
    weight: 'gap',
    basis: 'inference',
    says: 'Both partners are parties to the contract on which mobility rests.',
    needs: ['Institution', 'Contract'],
    failing: `${top.replace(', Valmora', '')}${move('from Nordhaven to Valmora under Field')}`,
    passing: `${top}${move('from Nordhaven to Valmora under Field')}`,
    find: contracts,
  },
  {
    id: 'compulsory',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'Mobility in which every learner takes part belongs to a compulsory course.',
    needs: ['Course', 'Group'],
    failing: `curriculum {
  course Tides "Tides" { volume 3 ECTS } course Reefs "Reefs" { volume 3 ECTS }
  structure { anytime choose 3 ECTS from Tides, Reefs }
  mobility Days "Field days" { in Tides participation compulsory }
}`,
    passing: `curriculum {
  course Tides "Tides" { volume 3 ECTS } course Reefs "Reefs" { volume 3 ECTS }
  structure { first Tides then Reefs }
  mobility Days "Field days" { in Tides participation compulsory }
}`,
    find: (model) =>
      movesOf(model).flatMap(({ node, entry }) => {
        const statement = first(node, isMobilityObligation)
        if (statement?.value !== 'compulsory' || !entry || !model.credits.electiveCourses.includes(entry.node)) return []
        return [
          {
            node: statement,
            message: `Every learner is to take part in ${node.name}, but its course ${entry.name} is elective.`,
          },
        ]
      }),
  },
]
