import { isActivity, isCapacity, isDescription, isLevelStatement, isStaff, isWebsite } from '../../language/generated/ast.ts'
import type { CourseEntry } from '../../model/courses.ts'
import { eqfOf } from '../../model/head.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { amountOf } from '../../model/quantities.ts'
import { all, distinct, first } from '../../model/statements.ts'
import { type FactRow, factsOf, joined, listOf, paragraph, paragraphOf, withNames } from '../page/compose.ts'
import type { Inline, Section } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'
import { reasons } from '../page/reasons.ts'
import { assessmentTable } from './assessments.ts'
import { givenBy, whenGiven } from './courses.ts'

/** Everything that a learner asks of one course. */
export function courseSection(entry: CourseEntry, model: ProgrammeModel, reader: Reader): Section[] {
  const { figures, word, named } = reader
  const delivery = model.delivery.courses.find((each) => each.entry === entry)?.delivery
  const load = model.load.courses.get(entry.node)
  const level = eqfOf(first(entry.blocks, isLevelStatement)?.value)
  const languages = model.languages.courses.find((each) => each.entry === entry)?.languages ?? []
  const required = model.order.prerequisites.filter((one) => one.course === entry.node).map((one) => one.required)
  const places = [...all(entry.blocks, isCapacity), ...all(entry.variants, isCapacity)].flatMap(
    (statement) => amountOf({ amount: statement.count }) ?? [],
  )
  const activities = (load?.activities ?? []).flatMap(({ activity, hours }): Inline[] =>
    hours === undefined
      ? []
      : [joined([reader.chosen('LoadItem.activity', activity) ?? activity, figures.hours(hours) ?? ''], ' ')],
  )
  const assessments = model.assessment.courses.find((each) => each.entry === entry)?.assessments ?? []
  const short: FactRow[] = [
    [word('credits'), figures.credits(model.credits.courses.get(entry.node)?.range)],
    [word('givenBy'), givenBy(entry, reader)],
    [word('when'), whenGiven(entry, model, reader)],
    [word('level'), level === undefined ? undefined : `EQF ${level}`],
    [word('languages'), joined(languages.map(figures.language))],
    [
      word('delivery'),
      reader.chosen('Delivery.mode', delivery?.mode),
      ...(delivery?.residentials ?? []).map((one) => onSite(one, reader)),
    ],
    [word('after'), named(distinct(required)), ...reasons(entry.blocks, ['prerequisites'], reader)],
    [word('places'), places.length > 0 ? joined(places.map(figures.number), ' + ') : undefined],
    [word('hours'), figures.hours(load?.hours)],
  ]
  const facts = [
    ...factsOf(short, 'columns'),
    ...factsOf([
      [word('activity'), joined(activities)],
      [word('activities'), ...all(entry.blocks, isActivity).map(reader.titled)],
      [
        word('teachers'),
        ...all(entry.blocks, isStaff).map(({ text, partner }) => withNames(reader.said(text), reader.titled(partner?.ref))),
      ],
      [word('website'), reader.link(first(entry.blocks, isWebsite)?.address)],
      [word('assessment'), ...reasons(entry.blocks, ['assessment'], reader)],
    ]),
  ]
  const learned = listOf(entry.outcomes.map(reader.titled))
  return [
    {
      id: `course-${entry.name}`,
      title: reader.titled(entry.node) ?? entry.name,
      blocks: [
        ...paragraphOf(reader.said(first(entry.blocks, isDescription)?.text)),
        ...facts,
        ...(learned.length > 0 ? [paragraph({ text: word('learned'), strong: true }), ...learned] : []),
        ...assessmentTable(word('assessment'), assessments, model, reader),
      ],
    },
  ]
}

type Residential = ProgrammeModel['delivery']['residentials'][number]

/** Days on which learners meet: how many, where and when. */
export function onSite({ days, partner, place, period, node }: Residential, { figures, titled, said, word }: Reader): Inline {
  const where = place === undefined ? titled(partner) : said(node.place)
  const parts: (Inline | undefined)[] = [
    days === undefined ? word('onSite') : `${word('onSite')}: ${figures.number(days)}`,
    where,
    figures.period(period),
  ]
  return joined(parts.flatMap((part) => (part === undefined ? [] : [part])))
}
