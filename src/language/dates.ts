/** A day, a month or a year of the calendar, as it stands in the source. */
export interface CalendarDay {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The years in which a programme can have dates: a figure outside is a slip of the pen. */
const earliest = 1900
const latest = 2100

/** The number of days of a month, by the Gregorian calendar. */
export const daysOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Reads `2026`, `2026-09` or `2026-09-01`; nothing when it is written otherwise or there is no such day. */
export function readDate(text: string | undefined): CalendarDay | undefined {
  return text !== undefined && dateFault(text) === undefined ? numbers(text) : undefined
}

/** Why a text is no date, with what would be one; nothing when it is one. */
export function dateFault(text: string): string | undefined {
  const { year, month, day } = numbers(text)
  if (!/^\d{4}(-\d{1,2}){0,2}$/.test(text))
    return `“${text}” is no date: a day is written 2026-09-01, a month 2026-09, a year 2026.`
  if (year < earliest || year > latest) return `The year ${year} lies outside ${earliest} to ${latest}.`
  if (month !== undefined && (month < 1 || month > 12)) return `${text} is no date: a year has 12 months.`
  if (month !== undefined && day !== undefined && (day < 1 || day > daysOfMonth(year, month))) {
    return `${text} is no date: ${months[month - 1]} ${year} has ${daysOfMonth(year, month)} days.`
  }
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text))
    return `${text} is written ${written({ year, month, day })}, with two digits for month and day.`
  return undefined
}

/** The first day that a date can mean, comparable as text: 2026 → 2026-01-01. */
export const firstDay = (date: CalendarDay): string => written({ year: date.year, month: date.month ?? 1, day: date.day ?? 1 })

/** The last day that a date can mean, comparable as text: 2026-02 → 2026-02-28. */
export function lastDay(date: CalendarDay): string {
  const month = date.month ?? 12
  return written({ year: date.year, month, day: date.day ?? daysOfMonth(date.year, month) })
}

const written = ({ year, month, day }: CalendarDay): string =>
  [String(year), ...[month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'))].join('-')

function numbers(text: string): CalendarDay {
  const [year = Number.NaN, month, day] = text.split('-').map(Number)
  return { year, month, day }
}
