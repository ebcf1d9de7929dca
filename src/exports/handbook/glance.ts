import { isCreditValidity, isDescription, isMaximumDuration } from '../../language/generated/ast.ts'
import { isced } from '../../language/library/isced.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import type { Range } from '../../model/ranges.ts'
import { distinct, first } from '../../model/statements.ts'
import { factsOf, joined, paragraphOf } from '../page/compose.ts'
import type { Inline } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'
import type { PartWriter } from './part.ts'

/** What everybody asks first. */
export const glance: PartWriter = (model, reader) => {
  const { head, load, weeks, calendar, delivery, languages, award, credits, curricula, parts } = model
  const { figures, word } = reader
  const longest = figures.duration(first(curricula, isMaximumDuration)?.value)
  const whole = factsOf(
    [
      [word('credits'), figures.credits(head.volume ?? credits.required)],
      [word('hours'), figures.hours(load.required)],
      [word('level'), head.level === undefined ? undefined : `EQF ${head.level}`],
      [word('duration'), figures.weeks(weeks.weeks), longest && `${word('longest')} ${longest}`],
      [word('pace'), weeks.hoursPerWeek && figures.hours(rounded(weeks.hoursPerWeek))],
      [word('start'), figures.date(calendar.firstStart)],
      [word('delivery'), reader.chosen('Delivery.mode', delivery.whole?.mode ?? delivery.derived)],
      [word('languages'), joined(languages.taught.map(figures.language))],
      [word('fee'), ...feeLines(model, reader)],
    ],
    'tiles',
  )
  const more = factsOf([
    [word('awardedBy'), reader.named(award.awardingBodies)],
    [word('field'), ...distinct(head.fields).map((code) => reader.english(isced.entries.get(code)?.label ?? code))],
    [word('creditsValid'), figures.duration(first(curricula, isCreditValidity)?.duration)],
    [word('website'), reader.link(head.website)],
  ])
  return { blocks: [...paragraphOf(reader.said(first(parts, isDescription)?.text), 'lead'), ...whole, ...more] }
}

/** Tenths of an hour say enough about a week. */
const rounded = ({ min, max }: Range): Range => ({ min: Math.round(min * 10) / 10, max: Math.round(max * 10) / 10 })

/** From the least to the most that the whole programme costs, where that is one currency; a single fee with whom it is for. */
function feeLines({ money }: ProgrammeModel, { figures, titled }: Reader): (Inline | undefined)[] {
  const whole = money.fees.filter((fee) => fee.whole && fee.amount)
  const sorted = whole.flatMap((fee) => fee.amount ?? []).sort((left, right) => left.amount - right.amount)
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (!least || !most || distinct(sorted.map((each) => each.currency)).length > 1) return []
  if (whole.length === 1) return [figures.money(least), titled(whole[0]?.node)]
  return [least.amount === most.amount ? figures.money(least) : `${figures.money(least)} – ${figures.money(most)}`]
}
