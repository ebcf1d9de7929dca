import type { Contract, Mobility } from '../../../language/generated/ast.ts'
import { isBefore } from '../../../model/dates.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import type { Rule } from '../../guideline.ts'
import { names } from '../../partners.ts'
import { every, says, sectionOf } from '../../places.ts'
import { complete } from '../../rules.ts'

const mobility = (statements: string) =>
  `curriculum { mobility Exchange "Exchange" { from Nordhaven to Valmora  ${statements} } }`
const contract = (statements: string) => `support { contract Staff "Agreement on exchange" { ${statements} } }`
const hosting = `partnership { partner Nordhaven partner Valmora stakeholder Port "Port authority" { involved in advice } }
${mobility('under Staff  hosted by Port')}`
const planned = 'partnership { partner Nordhaven partner Valmora editions 3 from 2027 to 2030 }'

/** Who hosts a mobility. */
const hostsOf = (node: Mobility): { readonly name: string }[] =>
  node.statements.flatMap((statement) => (statement.$type === 'MobilityHost' ? (statement.stakeholder?.ref ?? []) : []))

const contractOf = (node: Mobility): Contract | undefined =>
  node.statements.flatMap((statement) => (statement.$type === 'MobilityContract' ? (statement.contract?.ref ?? []) : []))[0]

/** The last day on which the programme goes on, as far as it is planned. */
const lastDay = ({ horizon, calendar }: ProgrammeModel) => horizon.lastEnd ?? calendar.editions?.period?.end

/** Rules on the agreements on which mobility rests. */
export const contractRules: readonly Rule[] = [
  {
    id: 'contracts',
    kind: 'presence',
    weight: 'gap',
    asks: ['Contract'],
    says: 'Where there is mobility, there is an agreement on which it rests.',
    failing: `${mobility('')}\nsupport { service internationalisation of Nordhaven }`,
    passing: `${mobility('under Staff')}\n${contract('between Nordhaven, Valmora')}`,
    find: (model) => {
      if (!says(model, 'Mobility') || says(model, 'Contract')) return []
      const message =
        'The curriculum has mobility, but no agreement between institutions is named. The guidelines ask for all agreements that it needs: contract NAME { … }.'
      return [{ node: sectionOf(model, 'support'), message, missing: 'the agreements on mobility' }]
    },
  },
  {
    id: 'contract-host',
    kind: 'consistency',
    weight: 'gap',
    basis: 'inference',
    says: 'Who hosts a mobility is a party to the agreement on which it rests. That the partners are is looked at with the mobility (7.10).',
    needs: ['Institution', 'Organisation', 'Contract'],
    failing: `${hosting}\n${contract('between Nordhaven, Valmora')}`,
    passing: `${hosting}\n${contract('between Nordhaven, Valmora, Port')}`,
    find: (model) =>
      every(model, 'Mobility').flatMap((node) => {
        const entry = model.support.contracts.find((each) => each.node === contractOf(node))
        if (!entry || entry.parties.length === 0) return []
        const parties = new Set<unknown>(entry.parties)
        const outside = hostsOf(node).filter((each) => !parties.has(each))
        if (outside.length === 0) return []
        const message = `${node.name} rests on ${entry.node.name}, to which ${names(outside)} ${outside.length === 1 ? 'is' : 'are'} no party: add between ${names([...entry.parties, ...outside]).replace(' and ', ', ')}.`
        const place = entry.node.statements.find((statement) => statement.$type === 'ContractParties') ?? entry.node
        return [{ node: place, message, related: [{ node, message: 'This mobility rests on it.' }] }]
      }),
  },
  {
    id: 'contract-between-two',
    kind: 'arithmetic',
    weight: 'gap',
    basis: 'arithmetic',
    says: 'An agreement is between two parties or more, each named once.',
    needs: ['Organisation'],
    failing: contract('between Nordhaven'),
    passing: contract('between Nordhaven, Valmora'),
    find: (model) =>
      every(model, 'ContractParties')
        .filter((node) => {
          const parties = node.parties.map((reference) => reference.ref)
          return !parties.includes(undefined) && (new Set(parties).size < 2 || new Set(parties).size < parties.length)
        })
        .map((node) => ({ node, message: `${node.$container.name} is between two parties or more, each named once.` })),
  },
  {
    id: 'contract-in-force',
    kind: 'order',
    weight: 'judgement',
    basis: 'inference',
    says: 'An agreement is signed before the first learners start, and holds until the last edition is over.',
    failing: `${planned}\n${contract('between Nordhaven, Valmora  signed 2026-09-15  valid until 2029-08-31')}`,
    passing: `${planned}\n${contract('between Nordhaven, Valmora  signed 2026-09-15  valid until 2031-08-31')}`,
    find: (model) => {
      const end = lastDay(model)
      const { firstStart } = model.calendar
      return model.support.contracts.flatMap(({ node, signed, validUntil }) => {
        const late = signed && firstStart && isBefore(firstStart, signed)
        const early = end && validUntil && isBefore(validUntil, end)
        if (!late && !early) return []
        const message = late
          ? `${node.name} is signed on ${signed.text}, after the first learners have started (${firstStart.text}).`
          : `${node.name} is valid until ${validUntil?.text}, but the last edition goes on until ${end?.text}.`
        return [
          { node: node.statements.find((each) => each.$type === (late ? 'ContractSigned' : 'ValidUntil')) ?? node, message },
        ]
      })
    },
  },
  {
    id: 'contract-dates',
    kind: 'order',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'An agreement is signed before it ends.',
    failing: contract('between Nordhaven, Valmora  signed 2026-09-15  valid until 2026-08-31'),
    passing: contract('between Nordhaven, Valmora  signed 2026-09-15  valid until 2031-08-31'),
    find: (model) =>
      model.support.contracts
        .filter(({ signed, validUntil }) => signed && validUntil && isBefore(validUntil, signed))
        .map(({ node, signed, validUntil }) => ({
          node,
          message: `${node.name} ends on ${validUntil?.text}, before it is signed on ${signed?.text}.`,
        })),
  },
  {
    id: 'contract-used',
    kind: 'reference',
    weight: 'judgement',
    basis: 'inference',
    says: 'Some mobility rests on each agreement.',
    needs: ['Contract'],
    failing: `${contract('between Nordhaven, Valmora')}\n${mobility('')}`,
    passing: `${contract('between Nordhaven, Valmora')}\n${mobility('under Staff')}`,
    find: (model) => {
      if (!says(model, 'Mobility')) return []
      const used = new Set(every(model, 'Mobility').map(contractOf))
      return model.support.contracts
        .filter(({ node }) => !used.has(node))
        .map(({ node }) => ({
          node,
          message: `No mobility rests on ${node.name}: under ${node.name} in a mobility, or a note on what else it is for.`,
        }))
    },
  },
  complete(
    {
      Contract: {
        ContractParties: 'between whom it is',
        ContractSigned: 'when it was signed',
        ValidUntil: 'until when it is valid',
        Website: 'where it can be read',
      },
    },
    {
      failing: contract('between Nordhaven, Valmora'),
      passing: contract(
        'between Nordhaven, Valmora  signed 2026-09-15  valid until 2031-08-31  website "https://nordhaven.example/exchange"',
      ),
    },
    { id: 'contract-details', basis: 'inference' },
  ),
]
