import type { CohortEntry } from '../../model/calendar.ts'
import { periodOf } from '../../model/dates.ts'
import { tableOf } from '../page/compose.ts'
import type { Inline, Table } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'
import { onSite } from './course.ts'
import type { PartWriter } from './part.ts'

/** When to apply, when it begins, when the terms run, and the days on which learners meet. */
export const calendar: PartWriter = (model, reader) => {
  const { word, figures, titled } = reader
  const terms = (model.structure?.terms ?? []).map((term): (Inline | undefined)[] => [
    titled(term),
    figures.period(periodOf(term.period)),
  ])
  const days = model.delivery.residentials.map((one): (Inline | undefined)[] => [
    titled(one.course?.node) ?? word('whole'),
    onSite({ ...one, period: undefined }, reader),
    figures.period(one.period),
  ])
  return {
    blocks: [
      ...model.calendar.cohorts.flatMap((cohort) => cohortTable(cohort, reader)),
      ...tableOf(word('term'), [word('term'), word('period')], terms),
      ...tableOf(word('onSite'), [word('course'), word('place'), word('period')], days),
    ],
  }
}

function cohortTable(cohort: CohortEntry, { word, figures, titled, said }: Reader): Table[] {
  const rows: (readonly [Inline, string | undefined])[] = [
    ...cohort.rounds.map(({ node, period }): [Inline, string | undefined] => {
      const title = said(node.title)
      return [title ? [`${word('applications')}: `, title] : word('applications'), figures.period(period)]
    }),
    ...cohort.meetings.map((date): [Inline, string | undefined] => [word('decision'), figures.date(date)]),
    [word('registration'), figures.date(cohort.registration)],
    [word('begins'), figures.date(cohort.start)],
    [word('places'), cohort.places === undefined ? undefined : figures.number(cohort.places)],
  ]
  return tableOf(
    titled(cohort.node) ?? word('calendar'),
    [word('what'), word('period')],
    rows.filter(([, when]) => when !== undefined),
  )
}
