/** The organisations with their locations: who provides, awards, teaches, recognises and accredits. */
import {
  type Institution,
  isCity,
  isContact,
  isCountry,
  isIdentifier,
  isLegalName,
  isWebsite,
} from '../../language/generated/ast.ts'
import { all, first } from '../../model/statements.ts'
import { cleaned } from '../page/clean.ts'
import { countryConcept } from './concepts.ts'
import type { ConceptValue, Identifier, Location, Organisation, ReferenceValue, TextValue } from './dataset.ts'
import type { Source } from './source.ts'
import { english, meaningOf, webPage } from './values.ts'

/** Gathers organisations as they are referred to, each once. */
export class Organisations {
  private readonly gathered = new Map<string, Organisation | Location>()
  private readonly notations = new Set<string>()
  private readonly source: Source

  constructor(source: Source) {
    this.source = source
  }

  /** All that have been referred to, each followed by its location. */
  get entities(): readonly (Organisation | Location)[] {
    return [...this.gathered.values()]
  }

  /** Refers to an institution; nothing for one of which the name or the country is not known, as the model takes none such. */
  institution(institution: Institution): ReferenceValue[] {
    const { source } = this
    const country = countryConcept(first(institution, isCountry)?.code)
    const titles = source.texts(institution.title)
    const legal = source.texts(first(institution, isLegalName)?.text)
    // A legal name that is the title in another language is in that language.
    const legalName = legal.length > 0 ? legal.map((name) => titles.find(({ text }) => text === name.text) ?? name) : titles
    if (!country || legalName.length === 0 || !institution.name) return []
    const same = new Set(legalName.map(({ text }) => text))
    return this.add('institution', institution.name, {
      legalName,
      altLabel: titles.filter(({ text }) => !same.has(text)),
      country,
      city: source.texts(first(institution, isCity)?.text),
      identifier: this.identifiersOf(institution),
      website: first(institution, isWebsite)?.address,
      contact: source.texts(first(institution, isContact)?.text),
    })
  }

  /** Refers to an agency of which only the name is known; its country is the one for which it decides. */
  agency(name: readonly TextValue[], country: ConceptValue): ReferenceValue[] {
    const [first] = name
    return first ? this.add('agency', `${first.text} ${country.label ?? ''}`, { legalName: name, country }) : []
  }

  private add(kind: 'institution' | 'agency', name: string, its: Details): ReferenceValue[] {
    const id = this.source.id(kind, name)
    const location = this.source.id('location', kind, name)
    const homepage = webPage(its.website)
    if (!this.gathered.has(id)) {
      this.gathered.set(id, {
        class: 'Organisation',
        id,
        altLabel: its.altLabel ?? [],
        legalName: its.legalName,
        identifier: its.identifier ?? [],
        homepage,
        location: { is: 'reference', id: location },
        contactPoint: its.contact?.length ? [{ class: 'ContactPoint', description: its.contact }] : [],
      })
      const address = { class: 'Address', countryCode: its.country } as const
      this.gathered.set(location, { class: 'Location', id: location, geographicName: its.city ?? [], address })
    }
    return [{ is: 'reference', id }]
  }

  /** Refers to the location of an institution that has been referred to. */
  locationOf(institution: Institution): ReferenceValue | undefined {
    const id = this.source.id('location', 'institution', institution.name)
    return this.gathered.has(id) ? { is: 'reference', id } : undefined
  }

  /** The identifiers that no other institution bears: the model takes each once. */
  private identifiersOf(institution: Institution): Identifier[] {
    if (this.gathered.has(this.source.id('institution', institution.name))) return []
    return all(institution, isIdentifier).flatMap((statement): Identifier[] => {
      const notation = cleaned(statement.value ?? '')
      if (!notation || this.notations.has(notation)) return []
      this.notations.add(notation)
      const scheme = meaningOf('Identifier.scheme', statement.scheme)
      return [{ class: 'Identifier', notation, ...(scheme !== undefined && { schemeName: english(scheme).text }) }]
    })
  }
}

interface Details {
  readonly legalName: readonly TextValue[]
  readonly altLabel?: readonly TextValue[]
  readonly country: ConceptValue
  readonly city?: readonly TextValue[]
  readonly identifier?: readonly Identifier[]
  readonly website?: string
  readonly contact?: readonly TextValue[]
}
