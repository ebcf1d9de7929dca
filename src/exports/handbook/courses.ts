import type { Course } from '../../language/generated/ast.ts'
import { isPeriodStatement } from '../../language/generated/ast.ts'
import type { CourseEntry } from '../../model/courses.ts'
import { creditMeasure } from '../../model/credits.ts'
import { periodOf } from '../../model/dates.ts'
import { hourMeasure } from '../../model/load.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { all, distinct } from '../../model/statements.ts'
import { joined, sectionOf, tableOf } from '../page/compose.ts'
import type { Inline } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'
import { assessmentTable } from './assessments.ts'
import { courseSection } from './course.ts'
import type { PartWriter } from './part.ts'

/** All courses in one table, then each by itself. */
export const courses: PartWriter = (model, reader) => {
  const { word } = reader
  const beyond = model.assessment.programme
  return {
    blocks: overview(model, reader),
    sections: [
      ...model.courses.flatMap((entry) => courseSection(entry, model, reader)),
      ...sectionOf({
        id: 'beyond-courses',
        title: word('beyond'),
        blocks: assessmentTable(word('beyond'), beyond, model, reader),
      }),
    ],
  }
}

/** All courses with who gives them, when, and what they weigh. */
export function overview(model: ProgrammeModel, reader: Reader) {
  const { word, figures } = reader
  const credits = creditMeasure(model.credits.courses, model)
  const hours = hourMeasure(model.load.courses, model)
  const rows = model.courses.map((entry): (Inline | undefined)[] => {
    const title = reader.titled(entry.node)
    return [
      title && { ...title, address: `#course-${entry.name}` },
      givenBy(entry, reader),
      whenGiven(entry, model, reader),
      obligation(entry.node, model, reader),
      figures.credits(credits.of(entry.node)),
      figures.hours(hours.of(entry.node)),
    ]
  })
  const withCredits = model.assessment.programme.filter(({ node }) => (credits.of(node)?.max ?? 0) > 0)
  const assessments = withCredits.map(({ node }): (Inline | undefined)[] => [
    reader.titled(node),
    undefined,
    reader.named(model.order.assessmentTerms.get(node) ?? []),
    word('everyone'),
    figures.credits(credits.of(node)),
    figures.hours(hours.of(node)),
  ])
  const sum = [word('needed'), '', '', '', figures.credits(model.credits.required), figures.hours(model.load.required)]
  const summed = model.credits.required !== undefined && rows.length > 0
  const table = tableOf(
    word('courses'),
    [
      word('course'),
      word('givenBy'),
      word('when'),
      word('obligation'),
      { title: word('credits'), figures: true },
      { title: word('hours'), figures: true },
    ],
    [...rows, ...assessments, ...(summed ? [sum] : [])],
  )
  return table.map((each) => ({ ...each, summed }))
}

/** Who gives a course: one, several together, or any one of several. */
export function givenBy({ providers }: CourseEntry, reader: Reader): Inline | undefined {
  const { partners, manner } = providers
  return manner === 'any-of'
    ? reader.figures.either(partners.flatMap((partner) => reader.titled(partner) ?? []))
    : reader.named(partners)
}

/** Its own dates, or those of its variants, or else the terms it lies in. */
export function whenGiven(entry: CourseEntry, model: ProgrammeModel, { figures, named }: Reader): Inline | undefined {
  const periods = [entry.period, ...all(entry.variants, isPeriodStatement).map((statement) => periodOf(statement.value))].flatMap(
    (period) => figures.period(period) ?? [],
  )
  if (periods.length > 0) return joined(distinct(periods), '; ')
  return named(model.order.terms.get(entry.node) ?? [])
}

const obligation = (course: Course, { credits }: ProgrammeModel, { word }: Reader): string | undefined =>
  credits.compulsoryCourses.includes(course)
    ? word('everyone')
    : credits.electiveCourses.includes(course)
      ? word('byChoice')
      : undefined
