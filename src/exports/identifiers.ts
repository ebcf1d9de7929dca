/** The addresses by which other systems know the things of a programme. */
import { linkable } from './page/clean.ts'

/** The kinds of things that a programme names. */
export type Kind =
  | 'opportunity'
  | 'qualification'
  | 'course'
  | 'outcome'
  | 'activity'
  | 'assessment'
  | 'entitlement'
  | 'institution'
  | 'agency'
  | 'location'
  | 'accreditation'
  | 'scale'

/** The address of a page, if it is one of the web: it begins with http or https. */
export function webAddress(address: string | undefined): string | undefined {
  const link = linkable(address)
  return link !== undefined && /^https?:/i.test(link) ? link : undefined
}

/** Gives a thing its identifier. */
export type Identify = (kind: Kind, ...names: readonly string[]) => string

/**
 * Identifiers as places on the page of the programme: the same thing has the same identifier in each build and in each format.
 *
 * @param page the address of the programme's page
 */
export function identifiersOn(page: string): Identify {
  const base = page.replace(/#.*$/, '')
  return (kind, ...names) => `${base}#${[kind, ...names].map(encodeURIComponent).join('/')}`
}
