import { currencies } from './currencies.ts'
import { nearest } from './nearest.ts'

/** The types of the grammar whose figures carry a unit. */
export type ValueType = 'Credits' | 'Hours' | 'Duration' | 'Percentage' | 'Money' | 'Rate' | 'Measure' | 'Selection'

/** Which units a type takes. */
export interface UnitsOfValue {
  /** What the value is, to stand after "a": "volume in credits". */
  readonly title: string
  /** A value that is written correctly. */
  readonly example: string
  /** False where the bare figure has a meaning of its own. */
  readonly unitNeeded: boolean
  /** True where any other noun may stand as a unit: 12 partners. */
  readonly anyNoun: boolean
  /** Each unit with what it means. */
  readonly units: Readonly<Record<string, string>>
  /** True where the codes of ISO 4217 are units too. */
  readonly currencies: boolean
}

const creditUnits = {
  ECTS: 'credits of the European Credit Transfer and Accumulation System',
  'UK-credits': 'credits of the United Kingdom (CATS); convert states how many make one of ECTS',
  'US-credits': 'credit hours of the United States; convert states how many make one of ECTS',
  h: 'hours of study',
}
const hourUnits = { h: 'hours of 60 minutes', min: 'minutes' }

const takes = (
  title: string,
  example: string,
  units: Record<string, string>,
  other: Partial<UnitsOfValue> = {},
): UnitsOfValue => ({
  title,
  example,
  units,
  unitNeeded: true,
  anyNoun: false,
  currencies: false,
  ...other,
})

/** The units of each type. A unit has one spelling; `unitsMeant` leads from the others to it. */
export const unitsOf: Readonly<Record<ValueType, UnitsOfValue>> = {
  Credits: takes('volume', '10 ECTS', creditUnits),
  Hours: takes('number of hours', '28 h', hourUnits),
  Duration: takes('duration', '12 weeks', {
    h: 'hours',
    days: 'days',
    weeks: 'weeks of seven days',
    months: 'months',
    semesters: 'semesters, two in a year',
    years: 'years',
  }),
  Percentage: takes('share', '40 %', { '%': 'per cent' }),
  Money: takes('sum of money', '450 EUR', {}, { currencies: true }),
  Rate: takes('study time', '6 h per week', hourUnits),
  Measure: takes(
    'figure',
    '40 learners',
    { '%': 'per cent', learners: 'learners', ECTS: creditUnits.ECTS },
    { unitNeeded: false, anyNoun: true, currencies: true },
  ),
  // A bare figure counts courses: choose 2 from A, B, C.
  Selection: takes('choice', '4 ECTS', creditUnits, { unitNeeded: false }),
}

/** The periods that may stand after `per`, in the singular, as one says it. */
export const ratePeriods: Readonly<Record<string, string>> = { day: 'each day', week: 'each week', month: 'each month' }

/** Hours in one unit of `Hours` and `Rate`. */
export const hoursIn: Readonly<Record<string, number>> = { h: 1, min: 1 / 60 }

const daysOfYear = 365.2425
const monthsOfYear = 12

/**
 * Days in one unit of `Duration`, for comparing durations that are written in different units.
 *
 * Days, weeks and hours are exact. Years are those of the Gregorian calendar in the mean (97 leap years in 400), months a twelfth
 * of them. A semester is half a year: the academic year of 60 ECTS has two of 30 (ECTS Users' Guide 2015); what a university
 * counts as weeks of teaching in it is another matter. Where a start is known, count on the calendar instead.
 */
export const daysIn: Readonly<Record<string, number>> = {
  h: 1 / 24,
  days: 1,
  weeks: 7,
  months: daysOfYear / monthsOfYear,
  semesters: daysOfYear / 2,
  years: daysOfYear,
}

/**
 * Weeks in one period of a `Rate`, to turn study time into hours a week: divide by it.
 *
 * A day is a seventh of a week, since the author says each day and not each working day.
 */
export const weeksInPeriod: Readonly<Record<string, number>> = { day: 1 / 7, week: 1, month: daysOfYear / monthsOfYear / 7 }

/** Other ways in which the units are often written. Compared without case. */
const otherSpellings: Readonly<Record<string, string>> = {
  hour: 'h',
  hours: 'h',
  hr: 'h',
  hrs: 'h',
  minute: 'min',
  minutes: 'min',
  mins: 'min',
  d: 'days',
  wk: 'weeks',
  wks: 'weeks',
  yr: 'years',
  yrs: 'years',
  credit: 'ECTS',
  credits: 'ECTS',
  EC: 'ECTS',
  ECs: 'ECTS',
  CP: 'ECTS',
  CATS: 'UK-credits',
  UK: 'UK-credits',
  US: 'US-credits',
  percent: '%',
  pct: '%',
  euro: 'EUR',
  euros: 'EUR',
  pounds: 'GBP',
  students: 'learners',
  student: 'learners',
  learner: 'learners',
  daily: 'day',
  days: 'day',
  weekly: 'week',
  weeks: 'week',
  monthly: 'month',
  months: 'month',
}
const spellings = new Map(Object.entries(otherSpellings).map(([spelling, unit]) => [spelling.toLowerCase(), unit]))

function meant(word: string, right: readonly string[]): string[] {
  const spelling = spellings.get(word.toLowerCase())
  if (spelling !== undefined && right.includes(spelling)) return [spelling]
  return nearest(word, right)
}

/** Gives the units that a type names, the currencies included where it takes them. */
export function unitsNamed(type: ValueType): string[] {
  const { units, currencies: money } = unitsOf[type]
  return [...Object.keys(units), ...(money ? currencies.entries.keys() : [])]
}

/** Whether a value of this type may carry this unit; undefined stands for none. */
export function takesUnit(type: ValueType, unit: string | undefined): boolean {
  const { units, unitNeeded, anyNoun, currencies: money } = unitsOf[type]
  if (unit === undefined) return !unitNeeded
  return anyNoun || Object.hasOwn(units, unit) || (money && currencies.entries.has(unit))
}

/**
 * Gives the units that may have been meant by one that the type does not take, the likeliest first: "week" gives weeks, "hours"
 * gives h.
 */
export const unitsMeant = (type: ValueType, word: string): string[] => meant(word, unitsNamed(type))

/** Gives the periods that may have been meant after `per`. */
export const periodsMeant = (word: string): string[] => meant(word, Object.keys(ratePeriods))
