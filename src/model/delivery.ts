/** How the programme is delivered: what it says of the whole, what its courses say, and whether the two agree. */
import type { Delivery, Institution, Residential } from '../language/generated/ast.ts'
import { isDelivery, isDeliveryPlace, isDeliveryShare, isResidential, isTimeZone } from '../language/generated/ast.ts'
import type { CourseEntry } from './courses.ts'
import { type PeriodSpan, periodOf } from './dates.ts'
import type { ProgrammeModel } from './model.ts'
import { daysOfDuration, shareOf } from './quantities.ts'
import { total } from './ranges.ts'
import { all, distinct, first, textOf } from './statements.ts'

/** How a course, or the whole, is delivered. */
export interface DeliveryEntry {
  readonly node: Delivery
  /** The word as written. */
  readonly mode?: string
  /** By kind, 0 to 1. */
  readonly shares: ReadonlyMap<string, number>
  /** Online and on site together; nothing if neither is said. */
  readonly placeTotal?: number
  /** Synchronous and asynchronous together. */
  readonly timeTotal?: number
  readonly residentials: readonly ResidentialEntry[]
  readonly places: readonly string[]
  readonly timeZone?: string
}

/** Days on which learners meet at a place. */
export interface ResidentialEntry {
  readonly node: Residential
  /** Absent for the programme as a whole. */
  readonly course?: CourseEntry
  readonly days?: number
  readonly partner?: Institution
  readonly place?: string
  readonly period?: PeriodSpan
}

/** How the programme and its courses are delivered. */
export interface ModeFacts {
  /** What is said of the whole. */
  readonly whole?: DeliveryEntry
  readonly courses: readonly { readonly entry: CourseEntry; readonly delivery?: DeliveryEntry }[]
  /** Credits by mode, over the courses of which both are known. */
  readonly creditsByMode: ReadonlyMap<string, number>
  /** The mode that follows from the courses; nothing while one says none. */
  readonly derived?: string
  /** Whether the whole is what follows from the courses; nothing while either is not known. */
  readonly agrees?: boolean
  readonly residentials: readonly ResidentialEntry[]
  /** All residential days; nothing if there are none, or the length of one is not known. */
  readonly residentialDays?: number
}

/** The delivery of the whole and of its courses. */
export function deliveryOf(model: ProgrammeModel): ModeFacts {
  const node = first(model.curricula, isDelivery)
  const whole = node && deliveryEntry(node)
  const courses = model.courses.map((entry) => ({ entry, delivery: entry.delivery && deliveryEntry(entry.delivery, entry) }))
  const derived = derivedMode(courses.map((course) => course.delivery))
  const residentials = [...(whole?.residentials ?? []), ...courses.flatMap((course) => course.delivery?.residentials ?? [])]
  const days = residentials.map((residential) => residential.days)
  const creditsByMode = new Map<string, number>()
  for (const { entry, delivery } of courses) {
    const credits = model.credits.courses.get(entry.node)?.credits
    const mode = delivery?.mode
    if (mode && credits !== undefined) creditsByMode.set(mode, total([creditsByMode.get(mode) ?? 0, credits]))
  }
  return {
    whole,
    courses,
    creditsByMode,
    derived,
    agrees: whole?.mode && derived ? whole.mode === derived : undefined,
    residentials,
    residentialDays: days.length > 0 && !days.includes(undefined) ? total(days as number[]) : undefined,
  }
}

function deliveryEntry(node: Delivery, course?: CourseEntry): DeliveryEntry {
  const shares = new Map<string, number>()
  for (const statement of all(node, isDeliveryShare)) {
    const share = shareOf(statement.value)
    if (share !== undefined) shares.set(statement.kind, share)
  }
  const together = (...kinds: string[]) => {
    const known = kinds.flatMap((kind) => shares.get(kind) ?? [])
    return known.length > 0 ? total(known) : undefined
  }
  return {
    node,
    mode: node.mode,
    shares,
    placeTotal: together('online', 'on-site'),
    timeTotal: together('synchronous', 'asynchronous'),
    residentials: all(node, isResidential).map((residential) => ({
      node: residential,
      course,
      days: daysOfDuration(residential.duration),
      partner: residential.partner?.ref,
      place: textOf(residential.place),
      period: periodOf(residential.period),
    })),
    places: all(node, isDeliveryPlace).flatMap((statement) => textOf(statement.text) ?? []),
    timeZone: first(node, isTimeZone)?.zone,
  }
}

/** One mode in all courses is that mode, unless learners of an online course meet on site; several modes together are blended. */
function derivedMode(deliveries: readonly (DeliveryEntry | undefined)[]): string | undefined {
  const modes = distinct(deliveries.map((delivery) => delivery?.mode))
  if (modes.length === 0 || modes.includes(undefined)) return undefined
  const meets = deliveries.some((delivery) => (delivery?.residentials.length ?? 0) > 0)
  return modes.length === 1 && !(modes[0] === 'online' && meets) ? modes[0] : 'blended'
}
