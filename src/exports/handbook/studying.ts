import type { Mobility } from '../../language/generated/ast.ts'
import {
  isDeliveryPlace,
  isDurationStatement,
  isExperience,
  isFlexibility,
  isInclusion,
  isMaximumDuration,
  isMobility,
  isMobilityCost,
  isMobilityCourse,
  isMobilityFor,
  isMobilityMode,
  isMobilityObligation,
  isMobilityRecognition,
  isMobilityRoute,
  isPrinciple,
} from '../../language/generated/ast.ts'
import { moneyOf } from '../../model/quantities.ts'
import { all, first } from '../../model/statements.ts'
import { factsOf, joined, labelled, listOf, sectionOf, withNames } from '../page/compose.ts'
import type { Block, Inline, Run, Section } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'
import { reasons } from '../page/reasons.ts'
import type { PartWriter } from './part.ts'

/** How the programme is studied: online or on site, what can be chosen, who is thought of, where learners travel. */
export const studying: PartWriter = ({ delivery, curricula }, reader) => {
  const { word, figures } = reader
  const whole = delivery.whole
  const shares = Array.from(
    whole?.shares ?? [],
    ([kind, share]): Inline => joined([reader.chosen('DeliveryShare.kind', kind) ?? kind, figures.share(share) ?? ''], ' '),
  )
  const part = (id: string, title: string, blocks: readonly Block[]): Section[] => sectionOf({ id, title, blocks })
  const aspects = (property: string, statements: readonly { aspect: string; text: Parameters<Reader['said']>[0] }[]): Block[] =>
    factsOf(statements.map(({ aspect, text }) => [reader.chosen(property, aspect) ?? aspect, reader.said(text)]))
  return {
    blocks: factsOf([
      [word('delivery'), reader.chosen('Delivery.mode', whole?.mode ?? delivery.derived)],
      [word('share'), joined(shares)],
      [word('place'), ...reader.texts(whole?.node, isDeliveryPlace)],
      [word('timeZone'), whole?.timeZone],
      [word('longest'), figures.duration(first(curricula, isMaximumDuration)?.value)],
      [word('mobility'), ...reasons(curricula, ['mobility'], reader)],
    ]),
    sections: [
      ...part('flexibility', word('flexibility'), aspects('Flexibility.aspect', all(curricula, isFlexibility))),
      ...part('learning', word('learning'), aspects('Experience.aspect', all(curricula, isExperience))),
      ...part('inclusion', word('inclusion'), inclusionFacts(curricula, reader)),
      ...all(curricula, isMobility)
        .filter(forLearners)
        .flatMap((mobility) => mobilitySection(mobility, reader)),
      ...part('principles', word('principles'), listOf(reader.texts(curricula, isPrinciple))),
    ],
  }
}

const inclusionFacts = (curricula: Parameters<typeof all>[0], reader: Reader): Block[] =>
  factsOf(
    all(curricula, isInclusion).map(({ aspect, text, standard }) => {
      const measure = reader.said(text)
      const its = reader.said(standard)
      return [reader.chosen('Inclusion.aspect', aspect) ?? aspect, withNames(measure, its)]
    }),
  )

/** Whether learners travel, or nobody is named. */
export function forLearners(node: Mobility): boolean {
  const travellers = all(node, isMobilityFor).flatMap((statement) => statement.values)
  return travellers.length === 0 || travellers.includes('students')
}

/** What is said of learners would be wrong of staff alone. */
function obligation(node: Mobility, { chosen, word }: Reader): string | Run | undefined {
  const value = first(node, isMobilityObligation)?.value
  if (value === undefined || forLearners(node)) return chosen('MobilityObligation.value', value)
  return word(value === 'compulsory' ? 'everyone' : 'byChoice')
}

/** One mobility: who travels where, for how long, at whose cost. */
export function mobilitySection(node: Mobility, reader: Reader): Section[] {
  const { word, figures, titled } = reader
  const route = first(node, isMobilityRoute)
  const cost = first(node, isMobilityCost)
  const amount = figures.money(moneyOf(cost?.value))
  const [from, to] = [titled(route?.from?.ref), titled(route?.to?.ref)]
  return sectionOf({
    id: `mobility-${node.name}`,
    title: [`${word('mobility')}: `, titled(node) ?? node.name ?? ''],
    blocks: factsOf([
      [word('kind'), reader.chosen('MobilityMode.value', first(node, isMobilityMode)?.value)],
      [
        word('obligation'),
        joined(
          all(node, isMobilityFor).flatMap(({ values }) =>
            values.flatMap((value) => reader.chosen('MobilityFor.values', value) ?? []),
          ),
        ),
      ],
      [word('status'), obligation(node, reader)],
      [word('course'), titled(first(node, isMobilityCourse)?.course?.ref)],
      [word('place'), from && to ? [from, ' → ', to] : to],
      [word('duration'), figures.duration(first(node, isDurationStatement)?.value)],
      [word('cost'), labelled(amount, reader.said(cost?.text))],
      [word('recognition'), ...all(node, isMobilityRecognition).map((statement) => reader.said(statement.text))],
    ]),
  })
}
