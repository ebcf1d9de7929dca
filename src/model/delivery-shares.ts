/** How much of the programme is online, on site, synchronous or asynchronous, by its courses. */
import type { DeliveryEntry } from './delivery.ts'
import type { ProgrammeModel } from './model.ts'
import { tidy, total } from './ranges.ts'

/** What a mode says by itself: online is all online, face-to-face all on site. */
const byMode: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  online: { online: 1, 'on-site': 0 },
  'face-to-face': { online: 0, 'on-site': 1 },
}

/** The share of a kind that a course states, or that its mode implies; 0 to 1. */
export const shareOfDelivery = (delivery: DeliveryEntry | undefined, kind: string): number | undefined =>
  delivery?.shares.get(kind) ?? byMode[delivery?.mode ?? '']?.[kind]

/**
 * The share of a kind over all courses, each weighted with its hours; nothing unless every course states its hours and the share. Courses
 * of which a learner takes only some count like the others, so that the figure is near what one learner meets, not exactly that.
 */
export function meanShare(model: ProgrammeModel, kind: string): number | undefined {
  const parts = model.delivery.courses.map(({ entry, delivery }) => {
    const hours = model.load.courses.get(entry.node)?.hours
    const share = shareOfDelivery(delivery, kind)
    return hours === undefined || share === undefined ? undefined : { hours, hoursOfKind: hours * share }
  })
  const known = parts.filter((part) => part !== undefined)
  const hours = total(known.map((part) => part.hours))
  if (known.length < parts.length || hours === 0) return undefined
  return tidy(total(known.map((part) => part.hoursOfKind)) / hours)
}
