/** The partners: what they are, what they contribute, and which share of the courses and credits they own and deliver. */
import type { Course, Institution, JointActivity, Partner } from '../language/generated/ast.ts'
import {
  isContributes,
  isCoordinator,
  isCountry,
  isInstitutionKind,
  isJoins,
  isJointActivity,
  isLeaves,
  isPartner,
  isPartnerStatus,
  isPartnership,
  isRecognised,
} from '../language/generated/ast.ts'
import type { CourseEntry } from './courses.ts'
import { type DateSpan, dateOf } from './dates.ts'
import type { ProgrammeModel } from './model.ts'
import { tidy, total } from './ranges.ts'
import { all, distinct, first, referred, sections } from './statements.ts'

/** A partner: its institution, and what the partnership says of it. */
export interface PartnerEntry {
  readonly institution: Institution
  /** Its blocks in the partnership; the first counts where one is expected. */
  readonly nodes: readonly Partner[]
  /** The word as written; nothing where it is not said. */
  readonly status?: string
  /** A full partner: said to be one, or nothing else said. */
  readonly full: boolean
  readonly coordinator: boolean
  readonly country?: string
  /** Recognised as a higher education institution by a named authority. */
  readonly recognised: boolean
  /** Whether it is an institution of higher education: by its kind, or because it is recognised as one; nothing where neither is said. */
  readonly higherEducation?: boolean
  readonly contributions: readonly string[]
  readonly joins?: DateSpan
  readonly leaves?: DateSpan
}

/** The partners, each institution once, in the order of the text. */
export function partnersOf(model: ProgrammeModel): PartnerEntry[] {
  const partnerships = sections(model.parts, isPartnership)
  const nodes = all(partnerships, isPartner)
  const coordinators = all(partnerships, isCoordinator).map((statement) => statement.partner?.ref)
  return distinct(nodes.flatMap((node) => node.institution?.ref ?? [])).map((institution) => {
    const its = nodes.filter((node) => node.institution?.ref === institution)
    const status = first(its, isPartnerStatus)?.value
    return {
      institution,
      nodes: its,
      status,
      full: status === undefined || status === 'full',
      coordinator: coordinators.includes(institution),
      country: first(institution, isCountry)?.code,
      recognised: first(institution, isRecognised) !== undefined,
      higherEducation: higherEducationOf(institution),
      contributions: distinct(all(its, isContributes).flatMap((statement) => statement.values)),
      joins: dateOf(first(its, isJoins)?.date),
      leaves: dateOf(first(its, isLeaves)?.date),
    }
  })
}

const universityKinds: ReadonlySet<string> = new Set(['university', 'applied-sciences', 'open-university'])

function higherEducationOf(institution: Institution): boolean | undefined {
  const kind = first(institution, isInstitutionKind)?.value
  if (first(institution, isRecognised) || (kind !== undefined && universityKinds.has(kind))) return true
  return kind === undefined ? undefined : false
}

/** A course that somebody delivers. A course of several is shared equally, whether they give it together or any one of them does. */
export interface DeliveredCourse {
  readonly entry: CourseEntry
  readonly manner: 'alone' | 'jointly' | 'any-of'
  /** This provider's part of it, 0 to 1. */
  readonly share: number
  /** The credits of that part; unknown where the volume is. */
  readonly credits?: number
}

/** What an institution owns and gives. */
export interface ProviderFacts {
  readonly institution: Institution
  /** Absent for one that delivers or owns without being a partner. */
  readonly partner?: PartnerEntry
  readonly owned: readonly CourseEntry[]
  readonly delivered: readonly DeliveredCourse[]
  readonly jointActivities: readonly JointActivity[]
  /** The sum of the known credits delivered. */
  readonly credits: number
  /** Of all credits of which volume and provider are known; nothing if there are none. */
  readonly share?: number
  /** Delivered courses without a known volume: where there are some, `credits` is a lower bound. */
  readonly unknown: readonly CourseEntry[]
}

/** Who gives what, over all courses. */
export interface DeliveryFacts {
  readonly providers: readonly ProviderFacts[]
  /** Courses of which nobody is said to give them. */
  readonly withoutProvider: readonly CourseEntry[]
  /** Credits by the word of origin, over the courses of which both are known. */
  readonly origins: readonly {
    readonly origin: string
    readonly courses: readonly Course[]
    readonly credits: number
    readonly share?: number
  }[]
  readonly withoutOrigin: readonly CourseEntry[]
}

/** Who gives what. Partners come first, others that deliver or own follow. */
export function providersOf(model: ProgrammeModel): DeliveryFacts {
  const entries = model.courses
  const others = entries.flatMap((entry) => [...entry.providers.partners, ...(entry.owner ? [entry.owner] : [])])
  const activities = all(sections(model.parts, isPartnership), isJointActivity)
  const facts = distinct([...model.partners.map((partner) => partner.institution), ...others]).map((institution) => {
    const delivered = entries.flatMap((entry) => deliveredBy(institution, entry, model))
    return {
      institution,
      partner: model.partners.find((partner) => partner.institution === institution),
      owned: entries.filter((entry) => entry.owner === institution),
      delivered,
      jointActivities: activities.filter((activity) => referred(activity.partners).includes(institution)),
      credits: total(delivered.map((course) => course.credits ?? 0)),
      unknown: delivered.filter((course) => course.credits === undefined).map((course) => course.entry),
    }
  })
  const whole = total(facts.map((provider) => provider.credits))
  return {
    providers: facts.map((provider) => ({ ...provider, share: whole > 0 ? provider.credits / whole : undefined })),
    withoutProvider: entries.filter((entry) => entry.providers.partners.length === 0),
    origins: originsOf(model),
    withoutOrigin: entries.filter((entry) => entry.origin === undefined),
  }
}

function deliveredBy(institution: Institution, entry: CourseEntry, model: ProgrammeModel): DeliveredCourse[] {
  const { partners, manner } = entry.providers
  if (!manner || !partners.includes(institution)) return []
  const credits = model.credits.courses.get(entry.node)?.credits
  const share = 1 / partners.length
  return [{ entry, manner, share, credits: credits === undefined ? undefined : tidy(credits * share) }]
}

function originsOf(model: ProgrammeModel): DeliveryFacts['origins'] {
  const creditsOf = (entry: CourseEntry) => model.credits.courses.get(entry.node)?.credits
  const known = model.courses.filter((entry) => entry.origin !== undefined && creditsOf(entry) !== undefined)
  const whole = total(known.map((entry) => creditsOf(entry) ?? 0))
  return distinct(model.courses.flatMap((entry) => entry.origin ?? [])).map((origin) => {
    const credits = total(known.filter((entry) => entry.origin === origin).map((entry) => creditsOf(entry) ?? 0))
    const courses = model.courses.filter((entry) => entry.origin === origin).map((entry) => entry.node)
    return { origin, courses, credits, share: whole > 0 ? credits / whole : undefined }
  })
}
