import { type AstNode, AstUtils } from 'langium'
import { isService, type MicrocredAstType } from '../../../language/generated/ast.ts'
import { isBefore } from '../../../model/dates.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import type { ServiceEntry } from '../../../model/support.ts'
import type { Guideline, Rule } from '../../guideline.ts'
import { typesLeftOut } from '../../left-out.ts'
import { names, universityInstitutions } from '../../partners.ts'
import { every, sectionOf } from '../../places.ts'
import { listed } from '../../rules.ts'

type Details = Readonly<Record<string, { readonly what: string; readonly example: string }>>

/** One of the services of the list, as its rules speak of it. */
export interface ServiceKind {
  /** The word of the language. */
  readonly kind: string
  /** What it is called in a sentence: "legal services". */
  readonly called: string
  /** What it says beyond what all services say: the type of statement, what that is for a reader, and an example. */
  readonly details?: Details
  /** Whether one of the details is asked for at all. */
  readonly asksDetails?: (model: ProgrammeModel) => boolean
  /** What stands around the service in the example of the details: what it supports, or what makes them asked for. */
  readonly around?: string
}

/** What every service says. */
const common: Details = {
  ServiceUnit: { what: 'its unit', example: 'unit "Central office"' },
  Contact: { what: 'its contact', example: 'contact "office@example.org"' },
  Contribution: { what: 'what it contributes', example: 'contribution "Advises the team"' },
  FirstContact: { what: 'when it was first spoken to', example: 'first-contact 2026-01-12' },
  ServicePhases: { what: 'the phases in which it helps', example: 'phases design, development' },
}

/** The services of one kind. */
export const servicesOf = (model: ProgrammeModel, kind: string): readonly ServiceEntry[] =>
  model.support.services.filter((service) => service.kind === kind)

/**
 * What a guideline on one service is answered and declined by: of the types of statement that stand in services, only those in a service
 * of its kind answer it.
 */
export const answeredByService = (
  kind: string,
  statements: Guideline['statements'],
): Pick<Guideline, 'statements' | 'answeredBy' | 'declinedBy'> => ({
  statements,
  answeredBy: (model) =>
    statements
      .flatMap((type): readonly AstNode[] => every(model, type))
      .filter((node) => (AstUtils.getContainerOfType(node, isService)?.kind ?? kind) === kind),
  declinedBy: [kind],
})

/** "Legal services of Valmora", as the subject of a sentence. */
export const subjectOf = (service: ServiceEntry): string => `service ${service.kind} of ${service.institution?.name ?? '…'}`

/** The statement of one type in a service, or its head. */
export const placeIn = (service: ServiceEntry, type: string) =>
  service.node.statements.find((statement) => statement.$type === type) ?? service.node

/**
 * The rules that hold for each service: named at the leader's university and at each partner, asked from the beginning, for design and
 * development, and described. Basis of the first: the programme book; that all services are asked early and for both phases is said by the sister book on
 * courses; the rest is inference.
 */
export function serviceRules({
  kind,
  called,
  details = {},
  asksDetails = () => true,
  around = '',
}: ServiceKind): readonly Rule[] {
  const leader = 'team { leader Director "Programme director" of Nordhaven }'
  const at = (statements: string, partner = 'Nordhaven') => `support { service ${kind} of ${partner} { ${statements} } }`
  const all = [...Object.values(common), ...Object.values(details)].map(({ example }) => example).join('  ')
  return [
    {
      id: 'at-the-leader',
      kind: 'presence',
      weight: 'gap',
      says: `The leader’s university names its unit for ${called}.`,
      needs: ['Organisation'],
      failing: `${leader}\n${at('unit "Central office"', 'Valmora')}`,
      passing: `${leader}\n${at('unit "Central office"')}`,
      find: (model) => {
        const { leading } = model.team
        if (!leading || servicesOf(model, kind).some((service) => service.institution === leading)) return []
        const message = `${leading.name} leads, but names no unit for ${called}. The guidelines ask for its support: service ${kind} of ${leading.name} { … }.`
        return [{ node: sectionOf(model, 'support'), message, missing: `${called} of ${leading.name}` }]
      },
    },
    {
      id: 'at-each-partner',
      kind: 'presence',
      weight: 'detail',
      basis: 'inference',
      says: `Each other full partner that is a university names its unit for ${called}.`,
      needs: ['Institution'],
      failing: `${leader}\n${at('unit "Central office"')}`,
      passing: `${leader}\nsupport { service ${kind} of Nordhaven { unit "Central office" }  service ${kind} of Valmora { unit "Head office" } }`,
      find: (model) => {
        const named = servicesOf(model, kind).map((service) => service.institution)
        const without = universityInstitutions(model).filter(
          (institution) => institution !== model.team.leading && !named.includes(institution),
        )
        if (without.length === 0) return []
        const message = `${names(without)} ${without.length === 1 ? 'names' : 'name'} no unit for ${called}: service ${kind} of ${without[0]?.name} { … }.`
        return [{ node: sectionOf(model, 'support'), message }]
      },
    },
    {
      id: 'from-the-beginning',
      kind: 'order',
      weight: 'judgement',
      basis: 'sister-book',
      says: 'The unit is spoken to before the first step is decided on.',
      failing: `vision { agreed 2026-02-02 by Nordhaven, Valmora }\n${at('first-contact 2026-03-10')}`,
      passing: `vision { agreed 2026-02-02 by Nordhaven, Valmora }\n${at('first-contact 2026-01-10')}`,
      find: (model) => {
        const { designBegun } = model.support
        return servicesOf(model, kind).flatMap((service) => {
          const { firstContact } = service
          if (!designBegun || !firstContact || !isBefore(designBegun, firstContact)) return []
          const message = `${subjectOf(service)} is first spoken to on ${firstContact.text}, when the partners had decided on a first step already (${designBegun.text}). Services help most from the beginning.`
          return [{ node: placeIn(service, 'FirstContact'), message }]
        })
      },
    },
    {
      id: 'design-and-development',
      kind: 'consistency',
      weight: 'detail',
      basis: 'sister-book',
      says: 'The unit helps in design and in development.',
      failing: at('phases development, implementation'),
      passing: at('phases design, development'),
      find: (model) =>
        servicesOf(model, kind).flatMap((service) => {
          const without = ['design', 'development'].filter((phase) => !service.phases.includes(phase))
          if (service.phases.length === 0 || without.length === 0) return []
          const message = `${subjectOf(service)} helps in ${listed(service.phases)} only; services are needed in design and in development: add ${listed(without)}.`
          return [{ node: placeIn(service, 'ServicePhases'), message }]
        }),
    },
    {
      id: 'details',
      kind: 'presence',
      weight: 'detail',
      basis: 'inference',
      says: `The service says ${listed([...Object.values(common), ...Object.values(details)].map(({ what }) => what))}.`,
      failing: `${at('unit "Central office"')}\n${around}`,
      passing: `${at(all)}\n${around}`,
      find: (model) => {
        const expected = { ...common, ...(asksDetails(model) ? details : {}) }
        return servicesOf(model, kind).flatMap((service) => {
          const types = typesLeftOut([service.node], 'Service', Object.keys(expected) as (keyof MicrocredAstType)[])
          if (types.length === 0) return []
          const without = listed(types.flatMap((type) => expected[type]?.what ?? []))
          const remedy = { kind: 'insert', block: service.node, types } as const
          return [{ node: service.node, message: `${subjectOf(service)} does not say ${without}.`, remedy }]
        })
      },
    },
  ]
}
